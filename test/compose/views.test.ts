import { describe, expect, test } from 'vitest';
import { booleanOf } from '../../src/boolean-field.ts';
import { imageReference } from '../../src/compose/image.ts';
import { cleanTarget } from '../../src/compose/host-path.ts';
import { plainText } from '../../src/report/prose-text.ts';
import type { Place, PortMapping, Service } from '../../src/types.ts';
import { loadText, loadTexts, onlyProject } from './fixture-files.ts';

function service(fields: string, more = ''): Service {
  const found = loadText(`services:\n  web:\n    image: x\n${fields.replace(/^/gm, '    ')}\n${more}`).service('web');
  if (!found) throw new Error('no service');
  return found;
}

function written({ document, writtenAt }: Place): string {
  return document.text.slice(writtenAt.start, writtenAt.end);
}

function port(item: string): PortMapping {
  const [mapping] = service(`ports:\n  - ${item}`).ports;
  if (!mapping) throw new Error('no port');
  return mapping;
}

describe('ports', () => {
  test.each([
    ['"80"', 'absent', 'none', '80-80'],
    ['80', 'absent', 'none', '80-80'],
    ['22:22', 'absent', '22-22', '22-22'],
    ['"127.0.0.1:8080:80"', 'loopback 127.0.0.1', '8080-8080', '80-80'],
    ['"127.9.9.9:8080:80"', 'loopback 127.9.9.9', '8080-8080', '80-80'],
    ['"0.0.0.0:8080:80"', 'wildcard 0.0.0.0', '8080-8080', '80-80'],
    ['"[::]:8080:80"', 'wildcard ::', '8080-8080', '80-80'],
    ['"0:0:0:0:0:0:0:0:8080:80"', 'wildcard 0:0:0:0:0:0:0:0', '8080-8080', '80-80'],
    ['"[::ffff:0.0.0.0]:8080:80"', 'wildcard ::ffff:0.0.0.0', '8080-8080', '80-80'],
    ['"[::ffff:127.0.0.1]:8080:80"', 'loopback ::ffff:127.0.0.1', '8080-8080', '80-80'],
    ['"[::1]:8080:80"', 'loopback ::1', '8080-8080', '80-80'],
    ['"192.168.0.5:8080:80"', 'specific 192.168.0.5', '8080-8080', '80-80'],
    ['"127.0.0.1::80"', 'loopback 127.0.0.1', 'none', '80-80'],
    ['":5432:5432"', 'empty', '5432-5432', '5432-5432'],
    ['"9000-9002:80"', 'absent', '9000-9002', '80-80'],
    ['"9000-9002:90-92"', 'absent', '9000-9002', '90-92'],
    ['"${BIND}:5432:5432"', 'empty BIND', '5432-5432', '5432-5432'],
    ['"$BIND:5432:5432"', 'empty BIND', '5432-5432', '5432-5432'],
    ['"${BIND:?set it}:5432:5432"', 'unknown BIND', '5432-5432', '5432-5432'],
    ['"${BIND:-0.0.0.0}:5432:5432"', 'wildcard 0.0.0.0 by BIND', '5432-5432', '5432-5432'],
    ['"${BIND:-127.0.0.1}:5432:5432"', 'loopback 127.0.0.1 by BIND', '5432-5432', '5432-5432'],
    ['"${PORT}:80"', 'absent', 'unknown', '80-80'],
    ['"${PORT:-8080}:80"', 'absent', '8080-8080', '80-80'],
    ['"${ALL:-127.0.0.1:8080}:80"', 'loopback 127.0.0.1 by ALL', '8080-8080', '80-80'],
    ['"${ALL}"', 'unknown ALL', 'unknown', 'unknown'],
    ['{target: 80}', 'absent', 'none', '80-80'],
    ['{target: "80", published: 8080, host_ip: 127.0.0.1}', 'loopback 127.0.0.1', '8080-8080', '80-80'],
    ['{target: 80, published: "8000-8010", host_ip: "${BIND}"}', 'empty BIND', '8000-8010', '80-80'],
    ['{target: 80, published: "${PORT}"}', 'absent', 'unknown', '80-80'],
    ['"80:99999"', 'absent', '80-80', 'unknown'],
    ['"65535:65535"', 'absent', '65535-65535', '65535-65535'],
    ['"65536:80"', 'absent', 'unknown', '80-80'],
    ['"9002-9000:80"', 'absent', 'unknown', '80-80'],
    ['"http:80"', 'absent', 'unknown', '80-80'],
    ['"x80:80x"', 'absent', 'unknown', 'unknown'],
    ['"80-90-100:80"', 'absent', 'unknown', '80-80'],
    ['"${PORT:?set it}:80"', 'absent', 'unknown', '80-80'],
    ['"80${SUFFIX}"', 'absent', 'unknown', 'unknown'],
    ['"8080:80/udp"', 'absent', '8080-8080', '80-80'],
    ['"127.0.0.1:8080:80/tcp"', 'loopback 127.0.0.1', '8080-8080', '80-80'],
    ['{published: 8080}', 'absent', '8080-8080', 'unknown'],
    ['{target: http, published: http}', 'absent', 'unknown', 'unknown'],
    ['{target: 80, published: ""}', 'absent', 'none', '80-80'],
    ['{target: "", published: 80}', 'absent', '80-80', 'unknown'],
    ['{target: 80, published: , host_ip: }', 'absent', 'none', '80-80'],
    ['{target: 80, published: [8080], host_ip: {a: b}}', 'absent', 'none', '80-80'],
    ['{target: "${PORT:?set it}", published: "${PORT}"}', 'absent', 'unknown', 'unknown'],
  ])('%s', (item, hostIp, published, target) => {
    const mapping = port(item);
    const { hostIp: ip } = mapping;
    const shown =
      ip.kind === 'address'
        ? `${ip.reach} ${ip.address}${ip.defaultOf === undefined ? '' : ` by ${ip.defaultOf}`}`
        : [ip.kind, 'variable' in ip ? ip.variable : undefined].filter(Boolean).join(' ');
    const range = (part: PortMapping['published']): string =>
      typeof part === 'string' ? part : `${part.first}-${part.last}`;
    expect([shown, range(mapping.published), range(mapping.target)]).toEqual([hostIp, published, target]);
  });

  test.each([
    ['"80"', 'short tcp'],
    ['"80/UDP"', 'short udp'],
    ['"80/"', 'short tcp'],
    ['{target: 80}', 'long tcp'],
    ['{target: 80, protocol: UDP}', 'long udp'],
    ['{target: 80, protocol: ""}', 'long tcp'],
  ])('the syntax and protocol of %s', (item, expected) => {
    const { syntax, protocol } = port(item);
    expect(`${syntax} ${protocol}`).toBe(expected);
  });

  test('what is none is left out', () => {
    expect(service('ports:\n  - [80]\n  - "81"').ports.map(({ node }) => written(node))).toEqual(['"81"']);
    expect(service('ports: "80:80"').ports).toEqual([]);
    expect(service('init: true').ports).toEqual([]);
  });

  test('the parts of a short port are offsets into what is written', () => {
    const raw = '${BIND:-0.0.0.0}:${PORT}:80/udp';
    const { parts, node, protocol } = port(`"${raw}"`);
    const cut = (span?: { start: number; end: number }): string | undefined => span && raw.slice(span.start, span.end);
    expect([cut(parts?.hostIp), cut(parts?.published), cut(parts?.target), protocol]).toEqual([
      '${BIND:-0.0.0.0}',
      '${PORT}',
      '80',
      'udp',
    ]);
    expect(written(node)).toBe(`"${raw}"`);
  });

  test('an unset variable in the host-IP slot is the part to replace', () => {
    expect(port('"${BIND}:80:80"').parts?.hostIp).toEqual({ start: 0, end: 7 });
    expect(port('":80:80"').parts?.hostIp).toEqual({ start: 0, end: 0 });
  });
});

describe('volumes', () => {
  const topLevel = [
    'volumes:',
    '  data:',
    '  bound: {driver_opts: {type: none, o: "bind,ro", device: /srv/data}}',
    '  short-bound: {driver: local, driver_opts: {o: bind, device: ./deep/x/../er}}',
    '  with-options: {driver: local, driver_opts: {o: "rw,rbind", device: ./deep}}',
    '  from-the-root: {driver_opts: {o: bind, device: ../etc}}',
    '  by-default: {driver_opts: {o: bind, device: "${DEVICE:-etc}"}}',
    '  from-the-folder: {driver_opts: {o: bind, device: "${PWD}/data"}}',
    '  two-slashes: {driver_opts: {o: bind, device: //etc}}',
    '  ext4: {driver_opts: {type: ext4, device: /dev//sda1}}',
    '  kernel: {driver_opts: {type: proc, device: proc}}',
    '  memory: {driver_opts: {type: tmpfs, device: tmpfs}}',
    '  overlay: {driver_opts: {type: overlay, device: overlay, o: "lowerdir=/:etc,upperdir=/srv/up,workdir=/srv/work"}}',
    '  variable: {driver_opts: {o: bind, device: "${DEVICE}"}}',
    '  network: {driver_opts: {type: nfs, o: "addr=192.0.2.1,bind", device: ":/srv"}}',
    '  typed: {driver_opts: {type: bind, o: bind, device: /}}',
    '  untyped: {driver_opts: {type: "", o: bind, device: /}}',
    '  loose: {driver_opts: {type: none, o: "size=1,uid=1", device: /srv}}',
    '  optionless: {driver_opts: {type: none, device: /srv}}',
    '  deviceless: {driver_opts: {type: none, o: bind}}',
    '  emptied: {driver_opts: {type: none, o: bind, device: }}',
    '',
  ].join('\n');

  test.each([
    ['/anonymous', 'volume - - /anonymous'],
    ['data:/data', 'volume data - /data'],
    ['./x:/y', 'bind ./x x /y'],
    ['../../x:/y', 'bind ../../x ../../x /y'],
    ['/a/../b/./c/:/y:ro', 'bind /a/../b/./c/ /b/c /y ro'],
    ['/..:/host', 'bind /.. / /host'],
    ['~/.ssh:/s', 'bind ~/.ssh ~/.ssh /s'],
    ['"$HOME/.aws:/s:ro,z"', 'bind ~/.aws ~/.aws /s ro z'],
    ['"${HOME}:/h"', 'bind ~ ~ /h'],
    ['"${PWD}/x:/y"', 'bind ./x x /y'],
    ['"${XDG_RUNTIME_DIR}/docker.sock:/d"', 'bind $XDG_RUNTIME_DIR/docker.sock $XDG_RUNTIME_DIR/docker.sock /d'],
    ['"${SOCK:-/var/run/docker.sock}:/d"', 'bind /var/run/docker.sock /var/run/docker.sock /d'],
    ['"${WHAT}:/d"', 'unknown $WHAT $WHAT /d'],
    ['"C:\\\\data:/d"', 'bind C:\\data C:\\data /d'],
    ['"\\\\\\\\.\\\\pipe\\\\docker_engine:/d"', 'npipe \\\\.\\pipe\\docker_engine \\\\.\\pipe\\docker_engine /d'],
    ['bound:/d', 'volume bound /srv/data /d ro'],
    [
      '{type: bind, source: ./x, target: /y, read_only: true, bind: {propagation: rshared, selinux: Z}}',
      'bind ./x x /y ro rshared,Z',
    ],
    ['{type: volume, source: data, target: /y, volume: {nocopy: true}}', 'volume data - /y nocopy'],
    ['{type: tmpfs, target: /y}', 'tmpfs - - /y'],
    ['data.v1:/y', 'volume data.v1 - /y'],
    ['.:/y', 'bind . . /y'],
    ['./a~/../b:/y', 'bind ./a~/../b b /y'],
    ['./x:/y:z', 'bind ./x x /y z'],
    ['./x:/y:rw,z', 'bind ./x x /y z'],
    ['./x:/y:ro,rw', 'bind ./x x /y'],
    ['"./x:/y:ro,,Z,"', 'bind ./x x /y ro Z'],
    ['"C:"', 'volume - - C:'],
    ['C:/a/../b:/y', 'bind C:/a/../b C:/a/../b /y'],
    ['"data:C:\\\\y"', 'volume data - C:\\y'],
    ['/a//./pipe/b:/y', 'bind /a//./pipe/b /a/pipe/b /y'],
    ['//../etc:/y', 'bind //../etc /etc /y'],
    ['{type: bind, source: //./pipe/../../etc, target: /y}', 'bind //./pipe/../../etc /etc /y'],
    ['~data/../..:/y', 'bind ~data/../.. ~/.. /y'],
    ['//./pipe/docker_engine:/y', 'npipe //./pipe/docker_engine //./pipe/docker_engine /y'],
    ['"${SOCK:?set it}:/y"', 'unknown $SOCK $SOCK /y'],
    ['short-bound:/y', 'volume short-bound deep/er /y'],
    ['with-options:/y', 'volume with-options /deep /y'],
    ['from-the-root:/y', 'volume from-the-root /etc /y'],
    ['by-default:/y', 'volume by-default /etc /y'],
    ['from-the-folder:/y', 'volume from-the-folder data /y'],
    ['two-slashes:/y', 'volume two-slashes /etc /y'],
    ['kernel:/y', 'volume kernel /proc /y'],
    ['memory:/y', 'volume memory - /y'],
    ['variable:/y', 'volume variable $DEVICE /y'],
    ['"/${NOPE}:/s"', 'bind / / /s'],
    ['"${NOPE}/:/s"', 'bind / / /s'],
    ['"/var/run/docker${NOPE}.sock:/s"', 'bind /var/run/docker.sock /var/run/docker.sock /s'],
    ['"/${NOPE}e${NOPE}tc${NOPE}:/s"', 'bind /etc /etc /s'],
    ['{type: bind, source: "/${NOPE}", target: /s}', 'bind / / /s'],
    ['"${NOPE}/etc:/s"', 'bind $NOPE/etc $NOPE/etc /s'],
    ['"/srv/${NOPE}:/s"', 'bind /srv/$NOPE /srv/$NOPE /s'],
    ['"/srv/${NOPE}/x:/s"', 'bind /srv/$NOPE/x /srv/$NOPE/x /s'],
    ['"${NOPE}data:/s"', 'unknown $NOPEdata $NOPEdata /s'],
    ['"/${NOPE:?}:/s"', 'bind /$NOPE /$NOPE /s'],
    ['network:/y', 'volume network - /y'],
    ['typed:/y', 'volume typed / /y'],
    ['untyped:/y', 'volume untyped / /y'],
    ['loose:/y', 'volume loose - /y'],
    ['optionless:/y', 'volume optionless - /y'],
    ['deviceless:/y', 'volume deviceless - /y'],
    ['emptied:/y', 'volume emptied - /y'],
    ['{source: data, target: /y}', 'volume data - /y'],
    ['{type: bind, source: ./a/C:/x, target: /y}', 'bind ./a/C:/x a/C:/x /y'],
    ['{type: bind, source: "", target: /y}', 'bind - - /y'],
    ['{type: bind, source: , target: /y}', 'bind - - /y'],
    ['{type: bind, source: [x], target: /y}', 'bind - - /y'],
    ['{type: image, source: bound, target: /y}', 'image bound - /y'],
    ['{type: volume, source: "${WHAT}", target: /y}', 'volume $WHAT - /y'],
    ['{type: novel, source: ./x, target: /y}', 'unknown ./x - /y'],
    ['{type: "${TYPE}", source: "${WHAT}", target: /y, read_only: maybe}', 'unknown $WHAT $WHAT /y'],
  ])('%s', (item, expected) => {
    const [mount] = service(`volumes:\n  - ${item}`, topLevel).volumes;
    if (!mount) throw new Error('no mount');
    const { type, source, hostPath, target, readOnly, options } = mount;
    expect(
      [type, source?.value ?? '-', hostPath ?? '-', target, readOnly && 'ro', options.join()].filter(Boolean).join(' '),
    ).toBe(expected);
  });

  test.each(['overlay:/y', '{type: volume, source: overlay, target: /y}'])('an overlay is its folders: %s', (item) => {
    const { volumes } = service(`volumes:\n  - ${item}`, topLevel);
    expect(volumes.map(({ hostPath, readOnly }) => `${hostPath} ${readOnly ? 'ro' : 'rw'}`)).toEqual([
      '/ ro',
      '/etc ro',
      '/srv/up rw',
    ]);
  });

  test('an overlay of too many folders is looked at in part, which is said', () => {
    const lower = Array.from({ length: 8 }, (_, index) => `/srv/${index}`).join(':');
    const overlay = `volumes: {many: {driver_opts: {type: overlay, device: overlay, o: "lowerdir=${lower}:/,workdir=/w"}}}`;
    const found = loadText(`services: {web: {image: x, volumes: ["many:/m"]}}\n${overlay}`);
    expect(found.service('web')?.volumes).toHaveLength(8);
    expect(found.problems.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual(['not-audited volumes.many']);
  });

  test('a disk with a file system of its own is no folder', () => {
    const [mount] = service('volumes:\n  - ext4:/y', topLevel).volumes;
    expect([mount?.disk, mount?.hostPath]).toEqual(['/dev/sda1', undefined]);
  });

  test.each([
    ['type: ext4, device: /dev/sdb1', ['disk /dev/sdb1']],
    ['type: ext4, o: ro, device: /dev/disk/by-id/x', ['disk /dev/disk/by-id/x ro']],
    ['device: /dev/sdb1', ['disk /dev/sdb1']],
    ['type: cifs, device: //dev/share', ['-']],
    ['type: tmpfs, device: tmpfs', ['-']],
    ['type: proc, device: proc', ['/proc']],
    ['type: sysfs, o: ro, device: sysfs', ['/sys ro']],
    ['type: devtmpfs, device: devtmpfs', ['/dev']],
    ['type: overlay, o: "lowerdir=/a:b/../etc,upperdir=/c,workdir=/d", device: overlay', ['/a ro', '/etc ro', '/c']],
    ['type: overlay, o: "lowerdir+=/a,index=off", device: overlay', ['/a ro']],
    ['type: none, o: bind, device: data', ['/data']],
  ])('a volume of the kernel stands for what it shows: %s', (options, expected) => {
    const { volumes } = service('volumes: ["vol:/x"]', `volumes: {vol: {driver_opts: {${options}}}}\n`);
    expect(
      volumes.map(({ disk, hostPath, readOnly }) =>
        [disk === undefined ? (hostPath ?? '-') : `disk ${disk}`, readOnly ? 'ro' : ''].join(' ').trim(),
      ),
    ).toEqual(expected);
  });

  test.each([
    [8, 8, []],
    [
      9,
      8,
      ['The volume `vol` lays `9` folders over each other; those after the first `8` were not audited. Use fewer.'],
    ],
  ])('an overlay of %i folders', (folders, mounts, problems) => {
    const layers = Array.from({ length: folders }, (_, at) => `/f${at}`).join(':');
    const text = `services: {a: {image: a, volumes: ["vol:/x"]}}\nvolumes: {vol: {driver_opts: {o: "lowerdir=${layers}"}}}\n`;
    const project = loadText(text);
    expect(project.service('a')?.volumes).toHaveLength(mounts);
    expect(project.problems.map(({ message }) => `${plainText(message.what)} ${plainText(message.todo)}`)).toEqual(
      problems,
    );
  });

  test('what a short or long one does not say is not there', () => {
    const keys = (item: string): readonly string[] => {
      const [mount] = service(`volumes:\n  - ${item}`).volumes;
      return Object.keys(mount ?? {}).filter((key) => ['source', 'hostPath', 'target'].includes(key));
    };
    expect(keys('/anonymous')).toEqual(['target']);
    expect(keys('data:/y')).toEqual(['source', 'target']);
    expect(keys('./x:/y')).toEqual(['source', 'hostPath', 'target']);
    expect(keys('{type: tmpfs}')).toEqual([]);
    expect(keys('{source: data}')).toEqual(['source']);
  });

  test('paths are relative to the folder of their file, but for those of a home folder or a variable', () => {
    const items = ['.', './x', '../x', './a~b/x', '~/x', '${ELSEWHERE}/x', '/x'];
    const list = items.map((item, index) => `      - ${item}:/y${index}\n`).join('');
    const text = `services:\n  web:\n    image: x\n    volumes:\n${list}`;
    const mounts = loadText(text, 'sub/compose.yaml')
      .service('web')
      ?.volumes.map(({ hostPath }) => hostPath);
    expect(mounts).toEqual(['sub', 'sub/x', 'x', 'sub/a~b/x', '~/x', '$ELSEWHERE/x', '/x']);
  });

  test('what is none is left out', () => {
    const { volumes } = service('volumes:\n  - [x]\n  - a:/a\n  - {type: tmpfs}');
    expect(volumes.map(({ syntax, node }) => `${syntax} ${written(node)}`)).toEqual([
      'short a:/a',
      'long {type: tmpfs}',
    ]);
    expect(service('volumes: "a:/a"').volumes).toEqual([]);
    expect(service('init: true').volumes).toEqual([]);
  });

  test.each([
    ['/a/./b/../c/', '/a/c'],
    ['/..', '/'],
    ['/../a', '/a'],
    ['a//b/', 'a/b'],
    ['../a', '../a'],
    ['.', '.'],
  ])('the target %s is cleaned as Compose does', (target, expected) => {
    expect(cleanTarget(target)).toBe(expected);
  });

  test('the source is located on its own text', () => {
    const [mount] = service('volumes:\n  - "./data:/data:ro"').volumes;
    expect(mount?.source && written(mount.source)).toBe('./data');
  });
});

describe('environment', () => {
  test('map and list form give the same pairs', () => {
    const map = service('environment:\n  A: 1\n  B: "x=y"\n  C:\n  D: ""\n  E: ${V:-d}').environment;
    const list = service('environment:\n  - A=1\n  - B=x=y\n  - C\n  - D=\n  - E=${V:-d}').environment;
    const pairs = (variables: typeof map): unknown =>
      variables.map(({ name, text, value }) => [name, text, value !== undefined]);
    expect(pairs(list)).toEqual(pairs(map));
    expect(pairs(map)).toEqual([
      ['A', '1', true],
      ['B', 'x=y', true],
      ['C', '', false],
      ['D', '', true],
      ['E', 'd', true],
    ]);
  });

  test('the value of a list item starts behind its first equals sign', () => {
    const [variable] = service('environment:\n  - ${NAME:-A}=${B:-x=y}').environment;
    const { value, valueAt, name } = variable ?? {};
    expect([name, value?.raw.slice(valueAt?.start, valueAt?.end)]).toEqual(['A', '${B:-x=y}']);
  });

  test('a variable without a value is the value of a list item too', () => {
    const [variable] = service('environment:\n  - A=${UNSET}').environment;
    const { value, valueAt } = variable ?? {};
    expect(value?.raw.slice(valueAt?.start, valueAt?.end)).toBe('${UNSET}');
  });

  test('files in different forms are merged by name', () => {
    const texts = {
      'compose.yaml': 'services:\n  web:\n    image: x\n    environment: [A=1, B=2]\n',
      'compose.override.yaml': 'services:\n  web:\n    environment: {B: 3, C: 4}\n',
    };
    const variables = onlyProject(loadTexts(texts, { candidates: ['compose.yaml'] })).service('web')?.environment ?? [];
    expect(variables.map(({ name, text, form, document }) => [name, text, form, document.path])).toEqual([
      ['A', '1', 'list', 'compose.yaml'],
      ['B', '3', 'map', 'compose.override.yaml'],
      ['C', '4', 'map', 'compose.override.yaml'],
    ]);
  });
});

describe('images', () => {
  test.each([
    ['postgres', 'docker.io/library/postgres', undefined, undefined],
    ['bitnami/redis:7', 'docker.io/bitnami/redis', '7', undefined],
    ['ghcr.io/a/b/c:1@sha256:ab', 'ghcr.io/a/b/c', '1', 'sha256:ab'],
    ['localhost:5000/x', 'localhost:5000/x', undefined, undefined],
    ['localhost/x:y', 'localhost/x', 'y', undefined],
    ['docker.io/nginx', 'docker.io/library/nginx', undefined, undefined],
    ['index.docker.io/library/nginx', 'docker.io/library/nginx', undefined, undefined],
    ['my.image', 'docker.io/library/my.image', undefined, undefined],
    ['Registry/app', 'Registry/app', undefined, undefined],
    ['nginx:', 'docker.io/library/nginx', '', undefined],
    ['nginx@sha256:ab', 'docker.io/library/nginx', undefined, 'sha256:ab'],
  ])('%s', (text, name, tag, digest) => {
    const image = imageReference(text);
    expect([image?.name, image?.tag, image?.digest]).toEqual([name, tag, digest]);
  });

  test.each(['', ':1', '@sha256:ab'])('"%s" names none', (text) => {
    expect(imageReference(text)).toBeUndefined();
  });

  test('a tag or digest that is not written is not there', () => {
    expect(Object.keys(imageReference('nginx') ?? {})).toEqual(['registry', 'repository', 'name']);
  });

  test.each(['', '~', '""', '[nginx]'])('%s is none', (image) => {
    expect(loadText(`services: {web: {image: ${image}}}`).service('web')?.image).toBeUndefined();
  });

  test('a variable without value hides the name, but only itself in the tag', () => {
    const imageOf = (image: string): string | undefined => {
      const found = loadText(`services: {web: {image: "${image}"}}`).service('web')?.image?.value;
      return found && `${found.name}:${found.tag ?? ''}`;
    };
    expect(imageOf('postgres:${TAG}')).toBe('docker.io/library/postgres:$TAG');
    expect(imageOf('${REGISTRY}/postgres:1')).toBeUndefined();
    expect(imageOf('${IMAGE}')).toBeUndefined();
    expect(imageOf('postgres:${TAG:?set it}')).toBe('docker.io/library/postgres:$TAG');
    expect(imageOf('acme/${IMAGE:?set it}:1')).toBeUndefined();
    expect(imageOf('${IMAGE:-nginx}:${TAG:-latest}')).toBe('docker.io/library/nginx:latest');
  });
});

describe('single values', () => {
  test.each([
    ['true', true],
    ['True', true],
    ['YES', true],
    ['on', true],
    ['y', true],
    ['Off', false],
    ['n', false],
    ['1', undefined],
    ['t', undefined],
    ['', undefined],
  ])('boolean %s', (text, value) => {
    expect(booleanOf(text)).toBe(value);
  });

  test('flags read quoted words and variables', () => {
    const web = service('privileged: "yes"\nread_only: ${R:-true}\ntty: 1');
    expect([web.flag('privileged')?.value, web.flag('read_only')?.value, web.flag('tty')?.value]).toEqual([
      true,
      true,
      undefined,
    ]);
  });

  test('command words stand on their own text', () => {
    const words = service(`command: server --bind 0.0.0.0 'two words'`).command;
    expect(words.map((word) => [word.value, written(word)])).toEqual([
      ['server', 'server'],
      ['--bind', '--bind'],
      ['0.0.0.0', '0.0.0.0'],
      ['two words', "'two words'"],
    ]);
    expect(service('entrypoint: [a, "b c"]').entrypoint.map(({ value }) => value)).toEqual(['a', 'b c']);
  });

  test('lookups reach into nested fields', () => {
    const web = service('deploy: {resources: {limits: {memory: 1g}}}\ncap_add: [A, B]\ndns: 1.1.1.1\nlabels: [a=b]');
    expect(web.text('deploy', 'resources', 'limits', 'memory')?.text).toBe('1g');
    expect(web.list('cap_add').map(({ text }) => text)).toEqual(['A', 'B']);
    expect(web.list('dns').map(({ text }) => text)).toEqual(['1.1.1.1']);
    expect(web.pairs('labels').map(({ name, text }) => [name, text])).toEqual([['a', 'b']]);
    expect(web.get('nothing', 'here')).toBeUndefined();
  });
});
