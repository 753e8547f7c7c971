import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../src/types.ts';
import { type Files, judgeChange } from './judge-change.ts';

/** Not one finding: everything that the catalogue asks for is there. */
const hardened = `services:
  web:
    image: acme/app:1.4.2
    user: "1000"
    read_only: true
    cap_drop: [ALL]
    security_opt: ["no-new-privileges:true"]
    ports: ["127.0.0.1:8080:8080"]
`;

/** Two findings that a change elsewhere must not call new. */
const loose = `services:
  web:
    image: acme/app:1.4.2
    privileged: true
    ports: ["8080:8080"]
`;

const socket = 'services:\n  web:\n    volumes: ["/var/run/docker.sock:/var/run/docker.sock"]\n';

describe('what a change introduces is decided on projects', () => {
  test('an override that adds a socket to a hardened base', async () => {
    const { introduced } = await judgeChange(
      { 'compose.yaml': hardened },
      { 'compose.yaml': hardened, 'compose.override.yaml': socket },
    );
    expect(introduced).toEqual(['docker-socket-mount web compose.override.yaml:3']);
  });

  test('an override says nothing new of what the base did before', async () => {
    const { introduced, existing } = await judgeChange(
      { 'compose.yaml': loose },
      { 'compose.yaml': loose, 'compose.override.yaml': socket },
    );
    expect(introduced).toEqual(['docker-socket-mount web compose.override.yaml:3']);
    expect(existing).toContain('privileged web');
  });

  test('an overlay says nothing new of what its base does, and is charged with its own', async () => {
    const { introduced, existing, fixed } = await judgeChange(
      { 'compose.yaml': loose },
      { 'compose.yaml': loose, 'compose.prod.yaml': socket },
    );
    expect(introduced).toEqual(['docker-socket-mount web compose.prod.yaml:3']);
    expect(existing).toContain('privileged web');
    expect(fixed).toEqual([]);
  });

  test('an overlay that takes hardening back is charged with it', async () => {
    const { introduced } = await judgeChange(
      { 'compose.yaml': hardened },
      {
        'compose.yaml': hardened,
        'compose.prod.yaml': 'services:\n  web:\n    ports: ["8080:8080"]\n    privileged: true\n',
      },
    );
    expect(introduced).toEqual([
      'port-bind-all-interfaces web compose.prod.yaml:3',
      'privileged web compose.prod.yaml:4',
    ]);
  });

  test('a removed override is charged with the hardening that it took along', async () => {
    const base = 'services:\n  web:\n    image: acme/app:1.4.2\n    ports: ["8080:8080"]\n';
    const override = 'services:\n  web:\n    ports: !override ["127.0.0.1:8080:8080"]\n';
    const { introduced, fixed } = await judgeChange(
      { 'compose.yaml': base, 'compose.override.yaml': override },
      { 'compose.yaml': base },
    );
    expect(introduced).toEqual(['port-bind-all-interfaces web compose.yaml:4']);
    expect(fixed).toEqual([]);
  });

  test('a new file that stands alone leaves the project beside it out', async () => {
    const other = loose.replace('web:', 'test:');
    const { introduced, existing, fixed } = await judgeChange(
      { 'compose.yaml': loose },
      { 'compose.yaml': loose, 'compose.test.yaml': other },
    );
    expect(introduced).toContain('privileged test compose.test.yaml:4');
    expect(existing).toEqual([]);
    expect(fixed).toEqual([]);
  });

  test('a copy of a project is new, though the one that it was copied from is not', async () => {
    const { introduced } = await judgeChange(
      { 'compose.yaml': loose },
      { 'compose.yaml': loose, 'compose.test.yaml': loose },
    );
    expect(introduced).toContain('privileged web compose.test.yaml:4');
  });

  test('renames of files, folders and services', async () => {
    const renamed = { 'compose.yaml': 'app/docker-compose.yml' };
    const file = await judgeChange({ 'compose.yaml': loose }, { 'app/docker-compose.yml': loose }, { renamed });
    expect(file.introduced).toEqual([]);
    expect(file.existing).toContain('privileged web');
    const service = await judgeChange(
      { 'compose.yaml': loose },
      { 'compose.yaml': loose.replace('web:', 'frontend:') },
    );
    expect(service.introduced).toEqual([]);
    expect(service.existing).toContain('privileged frontend');
  });

  test('a base file under a name that comes first takes the place of the other', async () => {
    const { introduced } = await judgeChange(
      { 'docker-compose.yml': loose, 'docker-compose.prod.yml': 'services: {web: {user: "1000"}}\n' },
      {
        'docker-compose.yml': loose,
        'docker-compose.prod.yml': 'services: {web: {user: "1000"}}\n',
        'compose.yaml': loose.replace('web:', 'other:'),
      },
    );
    expect(introduced.filter((finding) => finding.startsWith('privileged'))).toEqual([
      'privileged other compose.yaml:4',
    ]);
  });
});

describe('a change of no compose file reaches the projects that it changes', () => {
  const port = 'services:\n  web:\n    image: acme/app:1.4.2\n    ports: ["${BIND:-127.0.0.1}:8080:8080"]\n';
  const found = 'port-bind-all-interfaces web compose.yaml:4';

  test.each([
    ['added', {}, { '.env': 'BIND=0.0.0.0\n' }],
    ['changed', { '.env': 'BIND=127.0.0.1\n' }, { '.env': 'BIND=0.0.0.0\n' }],
  ])('.env %s', async (_, before, after) => {
    const { introduced } = await judgeChange({ 'compose.yaml': port, ...before }, { 'compose.yaml': port, ...after });
    expect(introduced).toEqual([found]);
  });

  test('.env removed', async () => {
    const text = port.replace(':-127.0.0.1', '');
    const { introduced } = await judgeChange(
      { 'compose.yaml': text, '.env': 'BIND=127.0.0.1\n' },
      { 'compose.yaml': text },
    );
    expect(introduced).toEqual(['port-bind-variable-unset web compose.yaml:4']);
  });

  test('.env added says nothing new of what was there before', async () => {
    const { introduced, existing } = await judgeChange(
      { 'compose.yaml': loose },
      { 'compose.yaml': loose, '.env': 'UNUSED=1\n' },
    );
    expect(introduced).toEqual([]);
    expect(existing).toContain('privileged web');
  });

  test("an include's own .env, added", async () => {
    const files = { 'compose.yaml': 'include: [sub/compose.yaml]\n', 'sub/compose.yaml': port };
    const { introduced, projects } = await judgeChange(files, { ...files, 'sub/.env': 'BIND=0.0.0.0\n' });
    expect(introduced).toEqual([found.replace('compose.yaml', 'sub/compose.yaml')]);
    expect(projects.base).toContain('compose.yaml');
  });

  const extending =
    'services:\n  web:\n    extends: {file: common/base.yml, service: base}\n    ports: ["127.0.0.1:8080:8080"]\n';
  const base = 'services:\n  base:\n    image: acme/app:1.4.2\n';

  test('an extended file that has no name of a compose file', async () => {
    const { introduced, projects } = await judgeChange(
      { 'compose.yaml': extending, 'common/base.yml': base, 'other/compose.yaml': loose },
      { 'compose.yaml': extending, 'common/base.yml': `${base}    privileged: true\n`, 'other/compose.yaml': loose },
    );
    expect(introduced).toEqual(['privileged web common/base.yml:4']);
    expect(projects.head).toEqual(['compose.yaml']);
  });

  describe('in a folder beside that of its user', () => {
    const user =
      'services:\n  web:\n    extends: {file: ../../common/base.yml, service: base}\n    env_file: [{path: ../../common/web.env, required: false}]\n';
    const files = { 'apps/web/compose.yaml': user, 'apps/other/compose.yaml': loose, 'common/base.yml': base };

    test.each(['common/base.yml', 'common/Base.YML'])('an extended file: %s', async (path) => {
      const before = { 'apps/web/compose.yaml': user.replace('common/base.yml', path), [path]: base };
      const { introduced } = await judgeChange(before, { ...before, [path]: `${base}    privileged: true\n` });
      expect(introduced).toEqual([`privileged web ${path}:4`]);
    });

    test('an extended file that does not parse any more, and one that is gone', async () => {
      const broken = await judgeChange(files, { ...files, 'common/base.yml': `${base}    ports: [` });
      expect(broken.introduced).toContain('invalid-compose-file - common/base.yml:4');
      const { 'common/base.yml': _, ...left } = files;
      const gone = await judgeChange(files, left);
      expect(gone.introduced).toEqual(['unresolved-reference - apps/web/compose.yaml:3']);
    });

    test('a file of variables', async () => {
      const { projects } = await judgeChange(files, { ...files, 'common/web.env': 'A=1\n' });
      expect(projects.head).toEqual(['apps/web/compose.yaml']);
    });

    test('what is no part of any project starts no search there', async () => {
      const search = (texts: Files): Promise<readonly string[]> =>
        judgeChange(files, { ...files, ...texts }).then(({ searched }) => searched);
      expect(await search({ 'k8s/web.yaml': 'apiVersion: v1\nkind: Pod\nspec: {volumes: []}\n' })).toEqual([]);
      expect(await search({ 'chart/web.yaml': '{{- if .x }}\nservices: {}\n{{- end }}\n' })).toEqual([]);
      expect(await search({ 'more/base.yml': base })).toEqual(['apps/other/compose.yaml', 'apps/web/compose.yaml']);
    });
  });

  test('a search that hundreds of added .env files crowd', async () => {
    const before = {
      'compose.yaml': 'include: [a/common.yml]\n',
      'a/common.yml': loose.replace('    privileged: true\n', ''),
    };
    const crowd = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`a/d${index}/.env`, 'A=1\n']));
    const { introduced } = await judgeChange(before, { ...before, 'a/common.yml': loose, ...crowd });
    expect(introduced).toEqual(['privileged web a/common.yml:4']);
  });

  test('an extended file that is removed', async () => {
    const { introduced } = await judgeChange(
      { 'compose.yaml': extending, 'common/base.yml': base },
      { 'compose.yaml': extending },
    );
    expect(introduced).toEqual(['unresolved-reference - compose.yaml:3']);
  });

  test('an env_file that starts the search by its name', async () => {
    const text = `${loose}    env_file: [{path: web.env, required: false}]\n`;
    const { projects } = await judgeChange({ 'compose.yaml': text }, { 'compose.yaml': text, 'web.env': 'A=1\n' });
    expect(projects).toEqual({ head: ['compose.yaml'], base: ['compose.yaml'] });
  });

  test('a file that nobody reads reaches nothing', async () => {
    const { projects } = await judgeChange({ 'compose.yaml': loose }, { 'compose.yaml': loose, 'other.yml': 'a: 1\n' });
    expect(projects).toEqual({ head: [], base: [] });
  });

  test('COMPOSE_FILE that is added to a .env', async () => {
    const files = { 'compose.yaml': hardened, 'extra.yml': 'services: {web: {privileged: true}}\n' };
    const { introduced } = await judgeChange(
      { ...files, '.env': 'A=1\n' },
      { ...files, '.env': 'A=1\nCOMPOSE_FILE=compose.yaml:extra.yml\n' },
    );
    expect(introduced).toEqual(['privileged web extra.yml:1']);
  });

  test('a file without a compose name that COMPOSE_FILE names', async () => {
    const env = 'COMPOSE_FILE=deploy/base.yml:deploy/extra.yml\n';
    const { introduced, projects } = await judgeChange(
      { '.env': env, 'deploy/base.yml': hardened, 'deploy/extra.yml': 'services: {web: {init: true}}\n' },
      { '.env': env, 'deploy/base.yml': hardened, 'deploy/extra.yml': 'services: {web: {privileged: true}}\n' },
    );
    expect(introduced).toEqual(['privileged web deploy/extra.yml:1']);
    expect(projects.head).toEqual(['.env']);
  });

  test('what the configuration ties together', async () => {
    const files = { 'stack/a.yml': hardened, 'stack/b.yml': 'services: {web: {init: true}}\n' };
    const { introduced } = await judgeChange(
      files,
      { ...files, 'stack/b.yml': 'services: {web: {privileged: true}}\n' },
      { projects: [['stack/a.yml', 'stack/b.yml']] },
    );
    expect(introduced).toEqual(['privileged web stack/b.yml:1']);
  });
});

describe('what is no file of its own', () => {
  const including = `include: [common/x.yml]\n${hardened}`;

  test('a link that was there before is nothing new', async () => {
    const link = { kind: 'symlink', target: '../x.yml' } as const;
    const { introduced, existing } = await judgeChange(
      { 'compose.yaml': including, 'common/x.yml': link },
      { 'compose.yaml': `${including}# more\n`, 'common/x.yml': link },
    );
    expect(introduced).toEqual([]);
    expect(existing).toContain('not-audited -');
  });

  test('a file that becomes a link is new', async () => {
    const { introduced } = await judgeChange(
      { 'compose.yaml': including, 'common/x.yml': 'services: {}\n' },
      { 'compose.yaml': including, 'common/x.yml': { kind: 'symlink', target: '/etc/x.yml' } },
    );
    expect(introduced).toEqual(['not-audited - compose.yaml:1']);
  });

  test('a .env that is a link', async () => {
    const { introduced } = await judgeChange(
      { 'compose.yaml': hardened },
      { 'compose.yaml': hardened, '.env': { kind: 'symlink', target: '/etc/environment' } },
    );
    expect(introduced).toEqual(['not-audited - .env:1']);
  });

  test.each(['symlink', 'submodule'] as const)('a folder that is a %s', async (kind) => {
    const link = kind === 'symlink' ? ({ kind, target: '../elsewhere' } as const) : ({ kind } as const);
    const { introduced } = await judgeChange(
      { 'compose.yaml': hardened, common: link },
      { 'compose.yaml': including, common: link },
    );
    expect(introduced).toEqual(['not-audited - compose.yaml:1']);
  });
});

describe('a file that can not be audited hides what an edit of it brings in', () => {
  const large = (content: string) => ({ kind: 'too-large', bytes: 2_000_000, content }) as const;
  const binary = (content: string) => ({ kind: 'binary', content }) as const;
  const including = `include: [big.yaml]\n${hardened}`;
  const blocks = 'not-audited - compose.yaml:1';
  const elsewhere = { 'other/compose.yaml': loose };

  test.each<[string, SourceFile | string, SourceFile | string]>([
    ['over the size bound', large('1'), large('2')],
    ['no text', binary('1'), binary('2')],
    ['a template', '{% if a %}\n', '{% if b %}\n'],
    ['over the bound of YAML documents', '---\n'.repeat(1001), '---\n'.repeat(1002)],
  ])('%s: its edit counts as introduced, though the base could not read it either', async (_, before, after) => {
    const { introduced, existing, fixed } = await judgeChange({ 'compose.yaml': before }, { 'compose.yaml': after });
    expect({ introduced, existing, fixed }).toEqual({ introduced: [blocks], existing: [], fixed: [] });
  });

  /** Compose reads the quote on. */
  const quoted = (rest: string): string => `services:\n  web:\n    image: "acme/\n    web"\n    user: a\n${rest}`;

  test('also where it does not parse, which Compose may see in another way', async () => {
    const { introduced } = await judgeChange(
      { 'compose.yaml': quoted('') },
      { 'compose.yaml': quoted('    privileged: true\n') },
    );
    expect(introduced).toContain('invalid-compose-file - compose.yaml:3');
  });

  test.each([
    ['a key that stands twice', 'services:\n  web:\n    image: a\n    image: a\n'],
    ['an anchor that is nowhere', 'x-a: *nowhere\nservices:\n  web:\n    image: a\n'],
  ])('but not where Compose refuses it as well: %s', async (_, text) => {
    const { introduced, existing } = await judgeChange(
      { 'compose.yaml': text },
      { 'compose.yaml': `${text}    tty: true\n` },
    );
    expect(introduced).toEqual([]);
    expect(existing).toContain('invalid-compose-file -');
  });

  test('also where another file includes it', async () => {
    const { introduced } = await judgeChange(
      { 'compose.yaml': including, 'big.yaml': large('1') },
      { 'compose.yaml': including, 'big.yaml': large('2') },
    );
    expect(introduced).toEqual([blocks]);
  });

  test('but it is nothing new where another file changes', async () => {
    const { introduced, existing } = await judgeChange(
      { 'compose.yaml': including, 'big.yaml': large('1') },
      { 'compose.yaml': `# edited\n${including}`, 'big.yaml': large('1') },
    );
    expect(introduced).toEqual([]);
    expect(existing).toContain('not-audited -');
  });

  test('nor where it is only renamed', async () => {
    const { introduced, fixed } = await judgeChange(
      { 'compose.yaml': large('1'), ...elsewhere },
      { 'app/compose.yaml': large('1'), ...elsewhere },
      { renamed: { 'compose.yaml': 'app/compose.yaml' } },
    );
    expect({ introduced, fixed }).toEqual({ introduced: [], fixed: [] });
  });

  test('renamed and edited it is', async () => {
    const { introduced } = await judgeChange(
      { 'compose.yaml': large('1'), ...elsewhere },
      { 'app/compose.yaml': large('2'), ...elsewhere },
      { renamed: { 'compose.yaml': 'app/compose.yaml' } },
    );
    expect(introduced).toEqual(['not-audited - app/compose.yaml:1']);
  });
});

test('what one project loses and another one gets is introduced there', async () => {
  const plain = loose.replace('    privileged: true\n', '');
  const ignored = loose.replace('    priv', '    # docker-auditor: ignore privileged -- for now\n    priv');
  const swapped = await judgeChange(
    { 'a/compose.yaml': loose, 'b/compose.yaml': plain },
    { 'a/compose.yaml': plain, 'b/compose.yaml': loose },
  );
  expect(swapped.introduced).toEqual(['privileged web b/compose.yaml:4']);
  expect(swapped.fixed).toContain('privileged web');
  const moved = await judgeChange({ 'a/compose.yaml': loose, 'b/compose.yaml': plain }, { 'b/compose.yaml': loose });
  expect(moved.introduced).toEqual(['privileged web b/compose.yaml:4']);
  const hidden = await judgeChange(
    { 'a/compose.yaml': ignored, 'b/compose.yaml': plain },
    { 'a/compose.yaml': plain, 'b/compose.yaml': ignored },
    { trust: { kind: 'untrusted', because: [] } },
  );
  expect(hidden.introduced).toContain('privileged web b/compose.yaml:5');
});

test('what was wrong with a service before does not hide what the change adds to it', async () => {
  const combined = 'services:\n  web:\n    image: acme/app:1.4.2\n    privileged: true\n    pid: host\n';
  const { introduced } = await judgeChange(
    { 'compose.yaml': combined },
    { 'compose.yaml': `${combined}    network_mode: host\n    cap_add: [SYS_ADMIN]\n` },
  );
  expect(introduced).toEqual(['cap-add-host-escape web compose.yaml:7', 'network-mode-host web compose.yaml:6']);
  const all = await judgeChange({}, { 'compose.yaml': `${combined}    network_mode: host\n` });
  expect(all.introduced.filter((each) => each.startsWith('network-mode-host'))).toEqual([]);
});

describe('what stands behind a link', () => {
  const link = (target: string): SourceFile => ({ kind: 'symlink', target });
  const plain = loose.replace('    privileged: true\n', '');

  test.each<[string, Files, string]>([
    ['a compose file', { 'compose.yaml': link('deploy/stack.yml') }, 'not-audited - compose.yaml:1'],
    [
      'a link to it',
      { 'compose.yaml': link('deploy/link.yml'), 'deploy/link.yml': link('stack.yml') },
      'not-audited - compose.yaml:1',
    ],
    [
      'an included file',
      { 'compose.yaml': 'include: [part.yml]\n', 'part.yml': link('./deploy/stack.yml') },
      'not-audited - compose.yaml:1',
    ],
    [
      'a folder',
      { 'compose.yaml': 'include: [linked/stack.yml]\n', linked: link('deploy') },
      'not-audited - compose.yaml:1',
    ],
    ['variables', { 'compose.yaml': plain, '.env': link('deploy/stack.yml') }, 'not-audited - .env:1'],
  ])('is not audited, but a change of it is seen: %s', async (_, files, expected) => {
    const before = { ...files, 'deploy/stack.yml': plain };
    const { introduced } = await judgeChange(before, { ...before, 'deploy/stack.yml': loose });
    expect(introduced.filter((each) => each.startsWith('not-audited'))).toEqual([expected]);
    const untouched = await judgeChange({ ...before, 'other.yml': 'a: 1\n' }, { ...before, 'other.yml': 'a: 2\n' });
    expect(untouched.introduced).toEqual([]);
  });

  test('may be a circle', async () => {
    const files = { 'compose.yaml': link('a.yml'), 'a.yml': link('compose.yaml') };
    const { introduced } = await judgeChange({}, files);
    expect(introduced).toContain('not-audited - compose.yaml:1');
  });
});

describe('services that share a wrong text', () => {
  const shared = 'x-b: &b {network_mode: host}\nservices:\n';
  const needsIt = '  exporter: {image: "prom/node-exporter:v1.8.2", <<: *b}\n';
  const web = '  web: {image: "acme/web:1.4.2", <<: *b}\n';

  test.each([needsIt + web, web + needsIt])('the worst speaks for them: %s', async (services) => {
    const { introduced, severities } = await judgeChange({}, { 'compose.yaml': shared + services });
    expect(introduced).toContain('network-mode-host web compose.yaml:1');
    expect(severities['network-mode-host']).toEqual(['high']);
  });

  test('what was there before and is worse than what is new stays by itself', async () => {
    const { introduced, existing } = await judgeChange(
      { 'compose.yaml': shared + web },
      { 'compose.yaml': shared + web + needsIt },
    );
    expect(introduced).toContain('network-mode-host exporter compose.yaml:1');
    expect(existing).toContain('network-mode-host web');
  });
});
