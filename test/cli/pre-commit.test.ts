import { readFileSync, statSync } from 'node:fs';
import { fc, property } from '../property.ts';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isComposeName } from '../../src/changes/compose-names.ts';
import { TemporaryRepository } from './repository.ts';
import { runCli } from './run-cli.ts';

interface Hook {
  readonly id: string;
  readonly language: string;
  readonly entry: string;
  readonly args?: readonly string[];
  readonly files: string;
  readonly require_serial: boolean;
}

const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly [Hook];

/** As Python's `re.search` reads it: the flags stand in front. */
const files = new RegExp(hook.files.replace(/^\(\?i\)/, ''), 'i');

const pieces = [
  'compose',
  'docker-',
  'Docker-Compose',
  'docker-stack',
  '.',
  '-',
  '/',
  'yml',
  '.yaml',
  '.YML',
  'prod',
  ' ',
];

describe('the pre-commit hook', () => {
  test.each([
    'compose.yaml',
    'docker-compose.yml',
    'a/b/docker-compose.prod.yaml',
    '.devcontainer/compose.yml',
    'shop.compose.yml',
    'shop.docker-compose.yaml',
    'docker-stack.yml',
    'Docker-Compose.YML',
  ])('looks at %s', (path) => {
    expect(files.test(path)).toBe(true);
  });

  test.each(['compose.yaml.j2', 'compose/web.yml', 'mycompose.yml', 'a/decompose.yaml', '.env', 'docker-compose.json'])(
    'leaves %s',
    (path) => {
      expect(files.test(path)).toBe(false);
    },
  );

  property.prop([fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 7 })])(
    'looks at the files that the audit takes for compose files',
    (parts) => {
      const path = parts.join('');
      expect(files.test(path)).toBe(isComposeName(path));
    },
  );

  test('runs the built file as it stands, once, with the staged files as arguments', async () => {
    expect(hook).toMatchObject({ id: 'docker-auditor', language: 'script', entry: 'dist/cli/index.js' });
    expect(hook.require_serial).toBe(true);
    expect(hook.args).toBeUndefined();
    expect(statSync(hook.entry).mode & 0o111).toBe(0o111);
    expect(readFileSync(hook.entry, 'utf8').split('\n', 1)).toEqual(['#!/usr/bin/env node']);
    const privileged = (image: string): string => `services:\n  web:\n    image: ${image}\n    privileged: true\n`;
    using repository = new TemporaryRepository({
      'a/compose.yaml': privileged('acme/a:1.0.0'),
      'b/compose.yaml': privileged('acme/b:1.0.0'),
      'c/compose.yaml': privileged('acme/c:1.0.0'),
    });
    const staged = ['a/compose.yaml', 'b/compose.yaml'];
    const { stdout, status } = await runCli(staged, { cwd: repository.folder, entry: hook.entry });
    expect(staged.filter((path) => stdout.includes(path))).toEqual(staged);
    expect(stdout).not.toContain('c/compose.yaml');
    expect(status).toBe(1);
    // What docs/ci.md tells whoever wants to hear of new findings alone.
    const args = ['--base', 'HEAD', ...staged];
    repository.write({ 'b/compose.yaml': `${privileged('acme/b:1.0.0')}    pid: host\n` });
    const since = await runCli(args, { cwd: repository.folder, entry: hook.entry });
    expect(since.stdout).toContain('privileged-namespace-combo');
    expect(since.stdout).not.toContain('a/compose.yaml');
    expect(since.status).toBe(1);
  });
});
