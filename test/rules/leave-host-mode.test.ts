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

  test('says what binds it there, in every spelling', async () => {
    const reasons = await words('bad.listens-on-loopback.yml');
    expect(Object.values(reasons).filter((reason) => !reason.includes('listen on loopback only'))).toEqual([]);
    expect(reasons['exporter']).toContain('`--web.listen-address=127.0.0.1:9100` makes');
    expect(reasons['passed-on']).toContain('`--httpListenAddress=127.0.0.1` makes');
    expect(reasons['postgres']).toContain('`-c listen_addresses=localhost` makes');
  });

  test("says what may make the port another than the image's own", async () => {
    const reasons = await words('bad.not-the-port-of-the-image.yml');
    expect(reasons['n8n']).toContain('`N8N_PORT` may set another port');
    expect(reasons['jenkins']).toContain('`JENKINS_OPTS` may set another port');
    expect(reasons['script']).toContain('`--port 6380` may set another port');
    expect(reasons['other-file']).toContain('`env_file` may set another port');
    expect(reasons['config']).toContain('`/etc/nginx/nginx.conf` may set another port');
    expect(reasons['other-program']).toContain('`/cron.sh` may not be what the image runs');
    expect(reasons['without-value']).toContain("The port of `--web.listen-address=:` isn't known here");
    expect(reasons['host-address']).toContain("is no address of the container's own");
    expect(reasons['console']).toContain('`--console-address :9001` opens a second port');
    expect(reasons['entry-points']).toContain('several ports for it: `80, 443`');
  });

  test('publishes nothing for a client, and says so', async () => {
    const { loop, ...reasons } = await words('bad.client.yml');
    expect(Object.values(reasons).filter((reason) => !reason.includes(', a client, whose options'))).toEqual([]);
    expect(reasons['dump']).toContain('It runs `pg_dump`, a client');
    expect(reasons['script']).toContain('It runs `pg_isready`, a client');
    expect(loop).toContain('`sh` may not be what the image runs');
  });
});
