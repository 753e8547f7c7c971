import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { hostileInputs } from './inputs.ts';

/**
 * Megabytes that the heap may have. Node ends a process that needs more, so this is a proof and no measurement. The
 * time limit only stops what would never end.
 */
const mostMemory = '--max-old-space-size=400';
const deadline = 90_000;

interface JsonReport {
  readonly findings: readonly { readonly file: string; readonly ruleId: string }[];
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  write('.git/HEAD', '');
  write('good/compose.yaml', 'services:\n  web:\n    image: acme/web:1.4.2\n    privileged: true\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('hostile input is answered, and the rest is audited', () => {
  test.each(hostileInputs)(
    '$name',
    async ({ files, says }) => {
      for (const [path, text] of Object.entries(files())) write(`hostile/${path}`, text);
      const { status, stdout, stderr } = await runCli(['--format', 'json'], {
        cwd: folder,
        env: { NODE_OPTIONS: mostMemory },
      });
      expect(stderr).toBe('');
      expect(status).toBe(1);
      const { findings } = JSON.parse(stdout) as JsonReport;
      const found = new Set(findings.map(({ file, ruleId }) => `${dirname(file)} ${ruleId}`));
      expect(found).toContain('good privileged');
      if (says !== undefined) expect(found).toContain(`hostile ${says}`);
    },
    deadline,
  );
});

test('output to a pipe equals output to a file, also of a hostile input', async () => {
  const services = Array.from({ length: 120 }, (_, index) => `  "s\\u202E${index}": {image: acme/web, pid: host}\n`);
  write('hostile/compose.yaml', `services:\n${services.join('')}`);
  const piped = await runCli(['--format', 'json'], { cwd: folder });
  await runCli(['--format', 'json', '--output', 'report.json'], { cwd: folder });
  expect(piped.stdout.length).toBeGreaterThan(100_000);
  expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe(piped.stdout);
});
