import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/report/prose-text.ts';
import { auditFiles } from './audit-files.ts';

/** What is said of taking each service of a fixture out of host mode: the caveat, or why there is no fix. */
async function words(name: string): Promise<Readonly<Record<string, string>>> {
  const text = readFileSync(`fixtures/rules/network-mode-host/${name}`, 'utf8');
  const { findings } = await auditFiles(new Map([['compose.yaml', text]]));
  const own = findings.filter(({ rule }) => rule.id === 'network-mode-host');
  return Object.fromEntries(
    own.map(({ service = '', proof }) => {
      if (proof.kind === 'refused') return [service, proof.reason];
      return [service, plainText(proof.kind === 'proven' ? (proof.fix.caveat ?? []) : proof.reason)];
    }),
  );
}

describe('leaving host mode', () => {
  test('names what localhost becomes', async () => {
    const { app } = await words('bad.localhost-becomes-a-name.yml');
    expect(app).toContain('`localhost:5432` becomes `db:5432`');
    expect(app).toContain('`127.0.0.1:6380` becomes `cache:6379`');
    expect(app).toContain('`localhost:9200` becomes `search:9200`');
  });

  test('promises no name where none will answer', async () => {
    const { app } = await words('bad.localhost-stays-the-host.yml');
    expect(app).toContain('`localhost:9999` is then the container itself');
    expect(app).toContain('`localhost:7000` is then the container itself');
    expect(app).not.toContain('becomes');
  });

  test('says why no port is published', async () => {
    const reasons = await words('bad.port-unclear.yml');
    expect(reasons['disagreeing']).toContain('several ports for it: `3000, 8080`');
    expect(reasons['unknown']).toContain("doesn't say which port");
    expect(reasons['unset']).toContain('a variable that has no value here');
  });

  test('says what binds the app to loopback', async () => {
    const reasons = await words('bad.listens-on-loopback.yml');
    expect(reasons['with-port']).toContain('LISTEN_ADDRESS=127.0.0.1:3000');
    expect(reasons['sixth-version']).toContain('--host ::1');
  });
});
