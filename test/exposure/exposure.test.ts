import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exposureOf } from '../../src/exposure/exposure.ts';
import { plainText } from '../../src/report/prose-text.ts';
import { wayInWords } from '../../src/report/exposure-words.ts';
import type { Exposed } from '../../src/types.ts';
import { loadText, loadTexts } from '../compose/fixture-files.ts';

/** What is said of service `a`, one line for each way in. */
function waysInto(fields: string, rest = ''): readonly string[] {
  const { entries } = exposureOf([loadText(`services:\n  a: {image: acme/a:1.0.0, ${fields}}\n${rest}`)]);
  return entries.filter(({ service }) => service === 'a').map((entry) => `${entry.firewall}: ${said(entry)}`);
}

function said(entry: Exposed): string {
  return plainText(wayInWords(entry)).replaceAll('`', '');
}

const networks = `networks:
  inner: {internal: true}
  local: {driver_opts: {com.docker.network.bridge.host_binding_ipv4: 127.0.0.1}}
  lan: {driver_opts: {com.docker.network.bridge.host_binding_ipv4: 192.168.1.5}}
  own: {driver: macvlan}
  hidden: {internal: "\${INTERNAL}"}
`;

describe('a published port', () => {
  test.each([
    ['"5432:5432"', 'bypassed: everyone, on port 5432, past ufw'],
    ['"0.0.0.0:5432:5432"', 'bypassed: everyone, on port 5432 of 0.0.0.0, past ufw'],
    ['"[::]:5432:5432"', 'bypassed: everyone, on port 5432 of ::, past ufw'],
    ['":5432:5432"', 'bypassed: everyone, on port 5432, past ufw'],
    ['"${BIND}:5432:5432"', 'bypassed: everyone, on port 5432 while BIND is unset, past ufw'],
    ['"${BIND:-127.0.0.1}:5432:5432"', 'not-involved: this host only, on port 5432 of 127.0.0.1'],
    ['"${BIND:?set it}:5432:5432"', 'unknown: unknown: BIND decides which address port 5432 is bound to'],
    ['"127.0.0.53:53:53/udp"', 'not-involved: this host only, on port 53 of 127.0.0.53'],
    ['"[::1]:80:80"', 'not-involved: this host only, on port 80 of ::1'],
    ['"192.168.1.5:80:80"', 'bypassed: whoever reaches 192.168.1.5, on port 80, past ufw'],
    ['"8000-8010:8000-8010"', 'bypassed: everyone, on ports 8000-8010, past ufw'],
    ['"80"', 'bypassed: everyone, on a port that Docker picks, past ufw'],
    ['{target: 80}', 'bypassed: everyone, on a port that Docker picks, past ufw'],
    ['{target: 80, published: "8080", host_ip: 127.0.0.1}', 'not-involved: this host only, on port 8080 of 127.0.0.1'],
    ['"${WEB_PORT}:80"', 'bypassed: everyone, on a port that a variable sets, past ufw'],
    ['"${WEB}:80"', 'unknown: unknown: WEB decides which address a port that a variable sets is bound to'],
    ['"${WEB}"', 'unknown: unknown: WEB decides which address a port that a variable sets is bound to'],
  ])('%s', (port, expected) => {
    expect(waysInto(`ports: [${port}]`)).toEqual([expected]);
  });
});

test.each([
  ['"127.0.0.1:80:80"', 'bypassed: everyone, on port 80, past ufw (Swarm drops the address)'],
  ['"${BIND:?}::80"', 'bypassed: everyone, on a port that Docker picks, past ufw (Swarm drops the address)'],
  ['"0.0.0.0:80:80"', 'bypassed: everyone, on port 80 of 0.0.0.0, past ufw'],
  ['"80:80"', 'bypassed: everyone, on port 80, past ufw'],
])('a port of a stack: %s', (port, expected) => {
  expect(waysInto(`ports: [${port}], deploy: {mode: global}`)).toEqual([expected]);
});

describe('a network', () => {
  test.each([
    ['', ['not-involved: other containers only']],
    ['expose: [80]', ['not-involved: other containers only']],
    ['network_mode: bridge, ports: ["1:2"]', ['bypassed: everyone, on port 1, past ufw']],
    ['network_mode: HOST, ports: ["1:2"]', ['bypassed: everyone, on port 1, past ufw']],
    ['network_mode: host', ["asked: everyone whom the host's firewall lets in, on every port it opens (host network)"]],
    [
      'network_mode: "${M:-host}"',
      ["asked: everyone whom the host's firewall lets in, on every port it opens (host network)"],
    ],
    [
      'network_mode: host, ports: ["127.0.0.1:5433:5432"]',
      ["asked: everyone whom the host's firewall lets in, on port 5432 (host network; the mapping is ignored)"],
    ],
    ['network_mode: none, ports: ["1:2"]', ['not-involved: nothing: it has no network']],
    ['network_mode: "${M}"', ['unknown: unknown: M decides']],
    ['network_mode: "service:b"', ['bypassed: what reaches b, whose network it shares: everyone']],
    ['network_mode: "service:c"', ['bypassed: what reaches b, whose network it shares: everyone']],
    [
      'network_mode: "service:h"',
      ["asked: everyone whom the host's firewall lets in, on every port it opens (host network)"],
    ],
    ['network_mode: "service:a"', ["unknown: unknown: the file doesn't tell"]],
    ['network_mode: "container:vpn"', ['unknown: unknown: it shares the network of vpn, which is not in this project']],
    ['networks: [inner]', ['not-involved: other containers only']],
    [
      'networks: [inner], ports: ["1:2"]',
      ['not-involved: other containers only (internal network; the mapping is ignored)'],
    ],
    ['networks: {inner: , default: }, ports: ["1:2"]', ['bypassed: everyone, on port 1, past ufw']],
    ['networks: [hidden], ports: ["1:2"]', ['unknown: unknown: INTERNAL decides which address port 1 is bound to']],
    ['networks: [local], ports: ["1:2"]', ['not-involved: this host only, on port 1 of 127.0.0.1']],
    ['networks: [local], ports: ["0.0.0.0:1:2"]', ['bypassed: everyone, on port 1 of 0.0.0.0, past ufw']],
    ['networks: [lan], ports: ["1:2"]', ['bypassed: whoever reaches 192.168.1.5, on port 1, past ufw']],
    [
      'networks: [local, lan], ports: ["1:2"]',
      ["unknown: unknown: the file doesn't tell which address port 1 is bound to"],
    ],
    ['networks: [inner, local], ports: ["1:2"]', ['not-involved: this host only, on port 1 of 127.0.0.1']],
    [
      'networks: [own]',
      ["bypassed: everyone on the host's physical network, past ufw (macvlan: an address of its own)"],
    ],
    ['networks: [own, default], ports: ["1:2"]', ['bypassed: everyone, on port 1, past ufw']],
  ])('%s', (fields, expected) => {
    const others = [
      '  b: {image: acme/b:1.0.0, ports: ["127.0.0.1:1:1", "2:2"]}',
      '  c: {image: acme/c:1.0.0, network_mode: "service:b"}',
      '  h: {image: acme/h:1.0.0, network_mode: host}',
    ];
    expect(waysInto(fields, `${others.join('\n')}\n${networks}`)).toEqual(expected);
  });
});

test('a service that asks who connects, or does not, is said to', () => {
  const project = loadText(
    'services:\n  a: {image: acme/a:1.0.0, ports: ["1:1"]}\n  b: {image: acme/b:1.0.0, ports: ["2:2"]}\n',
  );
  const { entries } = exposureOf([project], ({ name }) => (name === 'a' ? 'none' : 'required'));
  expect(entries.map(said)).toEqual([
    'everyone, on port 1, past ufw; it asks for no password',
    'everyone, on port 2, past ufw; it asks who connects',
  ]);
});

test('what could not be read is said to be missing', () => {
  const broken = loadText('services:\n  a: {image: acme/a:1.0.0\n');
  expect(exposureOf([broken]).incomplete).toEqual(['compose.yaml']);
});

const files = readdirSync('fixtures', { recursive: true, encoding: 'utf8' }).filter((path) => /\.ya?ml$/.test(path));

test('every published port of every fixture has exactly one entry, and so has every service without any', () => {
  let ports = 0;
  for (const path of files) {
    const { projects } = loadTexts({ [path]: readFileSync(`fixtures/${path}`, 'utf8') }, { candidates: [path] });
    const { entries } = exposureOf(projects);
    const key = (...parts: readonly unknown[]): string => JSON.stringify(parts);
    const expected = projects.flatMap(({ path: project, services }) =>
      services.flatMap((service) =>
        service.ports.length === 0
          ? [key(project, service.name)]
          : service.ports.map(({ target, protocol }) => key(project, service.name, target, protocol)),
      ),
    );
    const found = entries.map(({ project, service, port }) =>
      port === undefined ? key(project, service) : key(project, service, port.container, port.protocol),
    );
    expect(found, path).toEqual(expected);
    ports += entries.filter(({ port }) => port !== undefined).length;
  }
  expect(ports).toBeGreaterThan(40);
});
