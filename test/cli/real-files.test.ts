import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

/**
 * Compose files that other people wrote, one folder for each repository. They are not part of this one: the variable names
 * where they are, and without it these tests are skipped.
 */
const corpus = process.env['DOCKER_AUDITOR_REAL_FILES'] ?? '';
const repositories =
  corpus === ''
    ? []
    : readdirSync(corpus, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));

/** Milliseconds: some repositories have hundreds of compose files, and every fix of theirs is proven twice. */
const patience = 600_000;

describe.skipIf(repositories.length === 0)('over real files', () => {
  test.each(repositories)(
    '%s: git applies what a dry run prints, to what --fix=all writes',
    async (name) => {
      const folder = mkdtempSync(join(tmpdir(), 'real-files-'));
      const git = (...args: readonly string[]): string =>
        execFileSync('git', [...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
      const patch = join(folder, '.git/dry-run.patch');
      try {
        cpSync(join(corpus, name), folder, { recursive: true });
        git('init', '--quiet');
        git('config', 'core.autocrlf', 'false');
        git('add', '--all', '--force', '.');
        const before = git('write-tree');
        const { stdout, stderr } = await runCli(['--fix=all', '--dry-run', '--fail-on', 'never'], { cwd: folder });
        expect(stderr).toMatch(/would be fixed\.\n$|^There was nothing to fix\.\n$/);
        expect(git('status', '--porcelain').match(/^.M/gm)).toBeNull();
        if (stdout === '') return;
        writeFileSync(patch, stdout);
        git('apply', '--check', '--whitespace=nowarn', patch);
        git('apply', '--index', '--whitespace=nowarn', patch);
        const patched = git('write-tree');
        expect(patched).not.toBe(before);

        git('read-tree', '--reset', '-u', before.trim());
        await runCli(['--fix=all', '--fail-on', 'never', '--output', patch], { cwd: folder });
        expect(readFileSync(patch, 'utf8')).toContain('finding');
        git('add', '--all', '--force', '.');
        expect(git('write-tree')).toBe(patched);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    patience,
  );
});
