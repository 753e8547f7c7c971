import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Every pattern of the sources is matched in linear time, as `recheck` proves it or finds no attack. It is installed with
 * the heavy tools (`npm ci --prefix tools`); without it, only the reading of the sources is tested.
 * Source: https://makenowjust-labs.github.io/recheck/
 */
const checker = 'tools/node_modules/recheck';

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

interface Recheck {
  check(
    source: string,
    flags: string,
    parameters: { readonly timeout: number },
  ): Promise<{
    readonly status: 'safe' | 'vulnerable' | 'unknown';
    readonly complexity?: { readonly summary: string };
  }>;
}

/** A regular expression stands where a value may: behind an opening bracket, an operator or a word such as `return`. */
const literal =
  /(?<=(?:[([{,;=:!&|?]|=>|\breturn)\s{0,200})\/(?![*/])((?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/g;

function patternsIn(folder: string): readonly Pattern[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  return files.flatMap((file) => {
    const code = readFileSync(join(folder, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    return [...code.matchAll(literal)].map(([, source = '', flags = '']) => ({ file, source, flags }));
  });
}

/** Whose texts are too short to matter. */
const bounded: ReadonlySet<string> = new Set([
  // File names, which Git and GitHub bound.
  'rules/structure/swarm-ignored-hardening.ts',
]);

const patterns = patternsIn('src');

describe('regular expressions', () => {
  test('are found in the sources, and are ones', () => {
    expect(patterns.length).toBeGreaterThan(150);
    for (const { source, flags } of patterns) expect(() => new RegExp(source, flags)).not.toThrow();
  });

  test.skipIf(!existsSync(checker))(
    'are matched in linear time',
    async () => {
      const recheck = createRequire(import.meta.url)(join(process.cwd(), checker)) as Recheck;
      const slow: string[] = [];
      for (const { file, source, flags } of patterns) {
        const { status, complexity } = await recheck.check(source, flags.replace('d', ''), { timeout: 20_000 });
        if (status === 'vulnerable' && !bounded.has(file))
          slow.push(`${file}: /${source}/${flags} is ${complexity?.summary ?? 'slow'}`);
      }
      expect(slow).toEqual([]);
    },
    600_000,
  );
});
