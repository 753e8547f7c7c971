import { readdirSync, readFileSync } from 'node:fs';
import { property } from '../property.ts';
import { describe, expect, test } from 'vitest';
import { bytes, composeTree, mutated, patch } from './arbitrary.ts';
import { brokenLaws, brokenPatchLaws } from './laws.ts';

const fixtures = readdirSync('fixtures/rules', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('bad.yml'))
  .map((path) => readFileSync(`fixtures/rules/${path}`, 'utf8'));

/** A few of each; `npm run fuzz` tries many. */
describe('laws of the audit', () => {
  property.prop([bytes], { numRuns: 40 })('any bytes are audited or refused', async (text) => {
    expect(await brokenLaws(`services:\n  web: ${text}`)).toEqual([]);
  });

  property.prop([composeTree], { numRuns: 40 })('any tree of words is audited or refused', async (text) => {
    expect(await brokenLaws(text)).toEqual([]);
  });

  property.prop([mutated(fixtures)], { numRuns: 40 })(
    'fixes are proven, change what they say, and CRLF is LF',
    async (text) => {
      expect(await brokenLaws(text)).toEqual([]);
    },
  );

  /** What `npm run fuzz` found, each mended. */
  test.each(["services:\n  web:\n    restart: always\n    image: '\n"])('holds for %j', async (text) => {
    expect(await brokenLaws(text)).toEqual([]);
  });

  property.prop([patch], { numRuns: 200 })('any patch is read', (text) => {
    expect(brokenPatchLaws(text)).toEqual([]);
  });
});
