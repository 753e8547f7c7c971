import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.d.ts'),
);
const sources = new Map(files.map((path) => [path, readFileSync(join('src', path), 'utf8')]));
const imports = files.flatMap((from): Import[] =>
  [...(sources.get(from) ?? '').matchAll(/^(?:import|export)\s[^;]*?from\s+'([^']+)'|import\('([^']+)'\)/gm)].map(
    ([, name, lazy]) => {
      const to = name ?? lazy ?? '';
      return { from, to: to.startsWith('.') ? normalize(join(dirname(from), to)) : to };
    },
  ),
);

const area = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path);
const isOurs = (name: string): boolean => sources.has(name);

/** Words and small functions that mean the same everywhere. They import nothing of ours but each other. */
const shared = [
  'types.ts',
  'attached-networks.ts',
  'watched-name.ts',
  'vanishing-variable.ts',
  'networking.ts',
  'boolean-field.ts',
  'decoded-text.ts',
  'of-last-project.ts',
  'stack-file.ts',
  'prose.ts',
  'hash.ts',
  'hardening.ts',
  'severity.ts',
  'reach.ts',
  'apply-edits.ts',
  'nearest.ts',
  'version.ts',
];

/** Who may import whom, besides itself and what is shared. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  compose: [],
  rules: ['fixes'],
  fixes: [],
  audit: [],
  event: [],
  changes: [],
  config: [],
  placement: [],
  conversation: [],
  exposure: [],
  report: [],
  github: ['changes'],
  local: [],
};

const edges = new Set([
  'index.ts',
  'action.ts',
  'cli.ts',
  'cli',
  'pipeline.ts',
  'engine.ts',
  'revisions.ts',
  'configuration.ts',
  'changed-parts.ts',
  'run-limits.ts',
  'comparison.ts',
  'publish',
  'trust.ts',
  'outcome.ts',
  'failure.ts',
]);
const pure = [...shared, ...Object.keys(mayImport)].filter((name) => name !== 'github' && name !== 'local');

describe('who may import whom', () => {
  test('there is something to look at', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.filter(({ to }) => isOurs(to)).length).toBeGreaterThan(100);
  });

  test('every part of src is known here', () => {
    const unknown = files
      .map(area)
      .filter((name) => !(name in mayImport) && !shared.includes(name) && !edges.has(name));
    expect([...new Set(unknown)]).toEqual([]);
  });

  test('what is shared imports only what is shared', () => {
    const wrong = imports.filter(({ from, to }) => shared.includes(from) && isOurs(to) && !shared.includes(to));
    expect(wrong).toEqual([]);
    expect(imports.filter(({ from }) => from === 'types.ts')).toEqual([]);
  });

  test.each(Object.entries(mayImport))('%s imports itself, what is shared, and %j', (name, allowed) => {
    const wrong = imports.filter(
      ({ from, to }) =>
        area(from) === name && isOurs(to) && ![name, ...allowed].includes(area(to)) && !shared.includes(to),
    );
    expect(wrong).toEqual([]);
  });

  test('rules use the edit builders of fixes, not its proofs', () => {
    const builders = new Set(['fixes/edits.ts', 'fixes/propose.ts', 'fixes/item-key.ts', 'fixes/combine.ts']);
    const wrong = imports.filter(({ from, to }) => area(from) === 'rules' && area(to) === 'fixes' && !builders.has(to));
    expect(wrong).toEqual([]);
  });

  test('only github and the edges know GitHub; only github, the edges and local know Node', () => {
    const outside = imports.filter(({ from, to }) => pure.includes(area(from)) && !isOurs(to));
    const packages = new Set(outside.map(({ to }) => to));
    expect([...packages].toSorted()).toEqual([
      '@noble/hashes/sha2.js',
      '@noble/hashes/utils.js',
      'diff',
      'picomatch',
      'yaml',
    ]);
    const yaml = new Set(outside.filter(({ to }) => to === 'yaml').map(({ from }) => area(from)));
    expect([...yaml].toSorted()).toEqual(['compose', 'config']);
  });
});

describe('the core is pure', () => {
  test.each(pure)('%s has no clock, no environment, no console and nothing asynchronous', (name) => {
    const wrong = files
      .filter((path) => area(path) === name)
      .filter((path) => {
        const code = (sources.get(path) ?? '').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
        return /\basync\b|\bawait\b|\bprocess\.|\bconsole\.|\bDate\b|\bMath\.random\b|\bBuffer\b/.test(code);
      });
    expect(wrong).toEqual([]);
  });
});

test('a proven fix is made in one place', () => {
  const makers = files.filter((path) => /is ProvenFix|as ProvenFix/.test(sources.get(path) ?? ''));
  expect(makers).toEqual(['fixes/prove.ts']);
});

test('no folder is a drawer', () => {
  expect(files.filter((path) => /(?:^|\/)(?:utils?|helpers?|misc|common)(?:\/|\.ts$)/.test(path))).toEqual([]);
});
