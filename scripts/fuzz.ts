/**
 * Looks for inputs that break the audit's laws, as long as it is told to:
 * npm run fuzz -- --minutes 5 [FOLDER of compose files to mutate]
 *
 * Prints the smallest input that it found for each broken law, and ends with 1.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fc } from '@fast-check/vitest';
import { bytes, composeTree, mutated, patch } from '../test/hostile/arbitrary.ts';
import { brokenLaws, brokenPatchLaws } from '../test/hostile/laws.ts';

const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const [folder = 'fixtures'] = positionals;
const until = performance.now() + Number(values.minutes) * 60_000;
/** Milliseconds that one input may take, of a size that nobody waits for. */
const slow = 5_000;

const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.ya?ml$/.test(path))
  .map((path) => readFileSync(join(folder, path), 'utf8'))
  .filter((text) => text.length < 20_000);

async function laws(text: string): Promise<readonly string[]> {
  const started = performance.now();
  const broken = await brokenLaws(text);
  const took = performance.now() - started;
  return took > slow ? [...broken, `it took ${took.toFixed(0)} ms`] : broken;
}

const sources: readonly (readonly [string, fc.Arbitrary<string>, (text: string) => unknown])[] = [
  ['arbitrary bytes', bytes.map((text) => `services:\n  web: ${text}`), laws],
  ['trees of words', composeTree, laws],
  [`mutated files of ${folder}`, mutated(texts), laws],
  ['patches', patch, brokenPatchLaws],
];

let tried = 0;
while (performance.now() < until) {
  for (const [name, arbitrary, check] of sources) {
    const holds = fc.asyncProperty(arbitrary, async (text) => {
      tried += 1;
      const broken = await check(text);
      if (!Array.isArray(broken) || broken.length > 0) throw new Error(String(broken));
    });
    const { failed, counterexample, errorInstance, seed } = await fc.check(holds, {
      numRuns: 100,
      interruptAfterTimeLimit: Math.max(1, until - performance.now()),
    });
    if (!failed || counterexample === null) continue;
    process.stdout.write(`${name}, seed ${seed}: ${String(errorInstance)}\n${JSON.stringify(counterexample[0])}\n`);
    process.exitCode = 1;
  }
}
process.stdout.write(`${tried} inputs were tried.\n`);
