import { expect, test } from 'vitest';
import { columnsOf } from '../../src/report/terminal.ts';
import { TemporaryRepository } from './repository.ts';
import { type CliRun, runCli } from './run-cli.ts';

const before =
  'services:\n  db:\n    image: postgres:17.2\n    ports:\n      - "127.0.0.1:5432:5432"\n  web:\n    image: nginx:1.27.3\n';
const after = before.replace('127.0.0.1:', '');

async function exposure(args: readonly string[]): Promise<CliRun> {
  using repository = new TemporaryRepository({ 'compose.yaml': before });
  repository.write({ 'compose.yaml': after });
  return await runCli(['exposure', ...args], { cwd: repository.folder, entry: 'src/cli.ts' });
}

test('says who can reach what', async () => {
  const { stdout, status } = await exposure([]);
  expect(stdout).toBe(
    [
      'compose.yaml',
      '',
      '  db  5432/tcp',
      '    everyone, on port `5432`, past ufw; it asks who connects',
      '',
      '  web',
      '    other containers only',
      '',
      '2 ports and services: 1 for everyone, 1 for other containers only.',
      '',
    ].join('\n'),
  );
  expect(status).toBe(0);
});

test('with --base says what changed, and what it was before', async () => {
  const { stdout } = await exposure(['--base', 'HEAD']);
  expect(stdout).toBe(
    [
      'compose.yaml',
      '',
      '  db  5432/tcp',
      '    everyone, on port `5432`, past ufw; it asks who connects',
      '    before: this host only, on port `5432` of `127.0.0.1`; it asks who connects',
      '',
      '1 change.',
      '1 other entry stays as it was.',
      '',
    ].join('\n'),
  );
});

test('for programs', async () => {
  const { stdout } = await exposure(['--base', 'HEAD', '--format', 'json']);
  const report = JSON.parse(stdout) as {
    entries: { service: string }[];
    changes: { before: { reach: string }; after: { reach: string; firewall: string } }[];
  };
  expect(report.entries.map(({ service }) => service)).toEqual(['db', 'web']);
  expect(report.changes).toMatchObject([
    { before: { reach: 'host' }, after: { reach: 'everyone', firewall: 'bypassed' } },
  ]);
  expect(JSON.parse((await exposure(['--format', 'json'])).stdout)).not.toHaveProperty('changes');
});

test('as a diagram', async () => {
  const { stdout } = await exposure(['--format', 'mermaid', '--base', 'HEAD']);
  expect(stdout).toMatch(/^flowchart LR\n/);
  expect(stdout).toContain('==>|"5432 → 5432/tcp"|');
});

test('takes the formats that it has', async () => {
  const { stderr, status } = await exposure(['--format', 'sarif']);
  expect(stderr).toContain('--format takes text, json or mermaid, not "sarif"');
  expect(status).toBe(2);
});

test('fits into 80 columns', async () => {
  const { stdout } = await runCli(['exposure', 'fixtures/pull-requests'], { entry: 'src/cli.ts' });
  for (const line of stdout.split('\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(80);
});
