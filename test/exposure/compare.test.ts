import { fc, property } from '../property.ts';
import { describe, expect, test } from 'vitest';
import { compareExposure } from '../../src/exposure/compare.ts';
import { exposureOf } from '../../src/exposure/exposure.ts';
import { plainText } from '../../src/report/prose-text.ts';
import { wayInWords } from '../../src/report/exposure-words.ts';
import type { Exposed, ExposureReport } from '../../src/types.ts';
import { loadTexts } from '../compose/fixture-files.ts';

type Files = Readonly<Record<string, string>>;

function compared(before: string | Files, after: string | Files): ExposureReport {
  const [base, head] = [before, after].map((side) => {
    const texts = typeof side === 'string' ? { 'compose.yaml': `services:\n${side}` } : side;
    return exposureOf(loadTexts(texts, { candidates: Object.keys(texts) }).projects);
  });
  if (head === undefined) throw new Error('There are two sides.');
  return compareExposure(head, base);
}

function changes(before: string | Files, after: string | Files): readonly string[] {
  const said = (entry: Exposed | undefined): string =>
    entry === undefined ? '-' : plainText(wayInWords(entry)).replaceAll('`', '');
  return (compared(before, after).changes ?? []).map(
    (change) => `${(change.after ?? change.before)?.service}: ${said(change.before)} → ${said(change.after)}`,
  );
}

const web = '  web: {image: acme/web:1.0.0, ports: ["127.0.0.1:80:80", "127.0.0.1:443:443"]}\n';

describe('what changed', () => {
  test('nothing in the same file, however it is written', () => {
    const longForm = web
      .replace('"127.0.0.1:80:80", ', '')
      .replace(']', ', {target: 80, published: 80, host_ip: 127.0.0.1}]');
    expect(changes(web, longForm)).toEqual([]);
    expect(compared(web, web).changes).toEqual([]);
  });

  test('an address, for the port that has it', () => {
    expect(changes(web, web.replace('127.0.0.1:443', '443'))).toEqual([
      'web: this host only, on port 443 of 127.0.0.1 → everyone, on port 443, past ufw',
    ]);
  });

  test('a new and a removed service', () => {
    const db = '  db: {image: acme/db:1.0.0, ports: ["5432:5432"]}\n';
    expect(changes(web, web + db)).toEqual(['db: - → everyone, on port 5432, past ufw']);
    expect(changes(web + db, web)).toEqual(['db: everyone, on port 5432, past ufw → -']);
  });

  test('ports are compared with what the service was without them', () => {
    const host = '  web: {image: acme/web:1.0.0, network_mode: host}\n';
    const open = "everyone whom the host's firewall lets in, on every port it opens (host network)";
    expect(changes(host, web)).toEqual([
      `web: ${open} → this host only, on port 80 of 127.0.0.1`,
      `web: ${open} → this host only, on port 443 of 127.0.0.1`,
    ]);
    expect(changes(web, host)).toEqual([
      `web: this host only, on port 80 of 127.0.0.1 → ${open}`,
      `web: this host only, on port 443 of 127.0.0.1 → ${open}`,
    ]);
  });

  test('the same port twice is two ports', () => {
    const twice = '  web: {image: acme/web:1.0.0, ports: ["127.0.0.1:80:80", "8080:80"]}\n';
    expect(changes(twice, twice.replace('"8080:80"', '"127.0.0.1:8080:80"'))).toEqual([
      'web: everyone, on port 8080, past ufw → this host only, on port 8080 of 127.0.0.1',
    ]);
  });

  test('nothing where a file is renamed, and only the difference where it is also changed', () => {
    const before = { 'compose.yaml': `services:\n${web}` };
    expect(changes(before, { 'deploy/compose.yaml': `services:\n${web}` })).toEqual([]);
    expect(changes(before, { 'deploy/compose.yaml': `services:\n${web.replace('127.0.0.1:80', '80')}` })).toEqual([
      'web: this host only, on port 80 of 127.0.0.1 → everyone, on port 80, past ufw',
    ]);
  });

  test('what opens up comes first, the widest before the rest', () => {
    const before =
      '  a: {image: acme/a:1.0.0, ports: ["1:1"]}\n  b: {image: acme/b:1.0.0}\n  c: {image: acme/c:1.0.0}\n';
    const after =
      '  a: {image: acme/a:1.0.0}\n  b: {image: acme/b:1.0.0, ports: ["127.0.0.1:2:2"]}\n  c: {image: acme/c:1.0.0, ports: ["3:3"]}\n';
    expect(changes(before, after).map((line) => line.charAt(0))).toEqual(['c', 'b', 'a']);
  });

  test('a way past the firewall opens up what the firewall was asked about', () => {
    const host = '  z: {image: acme/z:1.0.0, network_mode: host}\n  a: {image: acme/a:1.0.0, ports: ["1:1"]}\n';
    const published = '  z: {image: acme/z:1.0.0, ports: ["1:1"]}\n  a: {image: acme/a:1.0.0, network_mode: host}\n';
    expect(changes(host, published).map((line) => line.charAt(0))).toEqual(['z', 'a']);
  });

  test('nothing is said to change where there is nothing to compare with', () => {
    expect(compareExposure({ entries: [], incomplete: [] }, undefined).changes).toBeUndefined();
  });
});

const ports = fc.uniqueArray(fc.constantFrom('80:80', '127.0.0.1:80:80', '8080:80', '443:443', '53:53/udp', '9000'));
const fields = fc.oneof(
  fc.constantFrom('network_mode: host', 'network_mode: none', 'network_mode: "service:a"', 'restart: always'),
  ports.map((list) => `ports: [${list.map((port) => `"${port}"`).join(', ')}]`),
);
const services = fc
  .tuple(fc.option(fields), fc.option(fields), fc.option(fields))
  .map((all) =>
    ['a', 'b', 'c']
      .map((name, index) => (all[index] === null ? '' : `  ${name}: {image: acme/${name}:1.0.0, ${all[index]}}\n`))
      .join(''),
  )
  .filter((text) => text !== '');

property.prop([services, services])(
  'every port is in one place: changed with its other side, or unchanged',
  (before, after) => {
    const { head, changes: changed = [] } = compared(before, after);
    const { head: base } = compared(after, before);
    const [later, earlier] = [
      changed.flatMap((change) => change.after ?? []),
      changed.flatMap((change) => change.before ?? []),
    ];
    const isPort = ({ port }: Exposed): boolean => port !== undefined;
    // No port stands in two changes; only a service without ports may, against several of them.
    expect(new Set(later.filter(isPort)).size).toBe(later.filter(isPort).length);
    expect(new Set(earlier.filter(isPort)).size).toBe(earlier.filter(isPort).length);
    const unchanged = head.entries.filter((entry) => !later.includes(entry));
    expect(base.entries.length - new Set(earlier).size).toBe(unchanged.length);
    for (const { before: from, after: to } of changed)
      expect({ ...from, project: '' }).not.toEqual({ ...to, project: '' });
    expect(compared(after, after).changes).toEqual([]);
  },
);
