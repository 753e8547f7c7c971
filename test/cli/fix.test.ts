import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { fixturesOf } from '../rules/rule-fixtures.ts';
import { TemporaryRepository } from './repository.ts';
import { type CliRun, runCli } from './run-cli.ts';

const open = 'services:\n  db:\n    image: postgres:17.2\n    ports:\n      - "5432:5432"\n';

/**
 * One project for each rule, and every awkward way to store a text. The rules' harness applies the fixes of all fixtures;
 * `real-files.test.ts` tries whole repositories.
 */
const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    rules.flatMap(({ meta }) =>
      fixturesOf(meta.id)
        .filter(({ name }) => name === 'bad.yml')
        .flatMap(({ files: texts }) => [...texts].map(([path, text]) => [`rules/${meta.id}/${path}`, text] as const)),
    ),
  ),
  'crlf/compose.yaml': open.replaceAll('\n', '\r\n'),
  'bom/compose.yaml': `\uFEFF${open}`,
  'no-final-newline/compose.yaml': open.trimEnd(),
  'with space/compose.yaml': open,
  'quote"d/compose.yaml': open,
  'tab\tbed/compose.yaml': open,
  'line\nbreak/compose.yaml': open,
  'back\\slash/compose.yaml': open,
  'ünïcode 😀/compose.yaml': open,
};

function run(repository: TemporaryRepository, ...args: readonly string[]): Promise<CliRun> {
  return runCli(args, { cwd: repository.folder, entry: 'src/cli.ts' });
}

function textsOf({ folder }: TemporaryRepository): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !/^\.git(?:\/|$)/.test(path) && statSync(join(folder, path)).isFile(),
  );
  return new Map(paths.toSorted().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Milliseconds: every rule's fixtures are audited and fixed four times. */
const patience = 240_000;

test.each(['--fix', '--fix=all'])(
  'what a dry run of %s prints, git applies to what it would have written',
  async (fix) => {
    using dry = new TemporaryRepository(files);
    using wet = new TemporaryRepository(files);
    const { stdout: patch, stderr: would } = await run(dry, fix, '--dry-run');
    expect(textsOf(dry)).toEqual(new Map(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1))));
    writeFileSync(join(dry.folder, '.git/dry-run.patch'), patch);
    dry.git('apply', '--check', '--whitespace=nowarn', '.git/dry-run.patch');
    dry.git('apply', '--whitespace=nowarn', '.git/dry-run.patch');

    const { stderr: did } = await run(wet, fix);
    expect(textsOf(dry)).toEqual(textsOf(wet));
    const changed = [...textsOf(wet)].filter(([path, text]) => text !== files[path]).length;
    expect(changed).toBeGreaterThan(fix === '--fix' ? 0 : 50);
    expect(did).toContain(`in ${changed} file`);
    expect(would).toBe(did.replace(/ (?:was|were) fixed/, ' would be fixed'));
    // Nothing is left that the same command would change.
    expect((await run(wet, fix)).stderr).toMatch(
      fix === '--fix' ? /^There was nothing to fix without changing behaviour\./ : /^There was nothing to fix\.\n$/,
    );
  },
  patience,
);

test('modes are kept, and nothing is left beside the files', async () => {
  using repository = new TemporaryRepository({ 'a/compose.yaml': open, 'b/compose.yaml': open });
  const paths = ['a/compose.yaml', 'b/compose.yaml'].map((path) => join(repository.folder, path));
  chmodSync(paths[0] ?? '', 0o755);
  chmodSync(paths[1] ?? '', 0o440);
  await run(repository, '--fix=all');
  expect(paths.map((path) => statSync(path).mode & 0o777)).toEqual([0o755, 0o440]);
  expect([...textsOf(repository).keys()]).toEqual(['a/compose.yaml', 'b/compose.yaml']);
});
