import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { swallows } from '../../src/rules/swallows.ts';
import { applySuggestions, type PostedComment } from '../github/apply-suggestions.ts';
import type { FakeGitHub } from '../github/fake.ts';
import { type Run, runAction } from '../github/run-action.ts';

/**
 * The promise of a click: whoever commits every suggestion of a review is rid of what they were about. What comes to
 * light is only what a finding that is gone had made superfluous, as the table of the rules says; no other rule finds more.
 *
 * @param first the run that posted the review
 */
export async function expectSuggestionsHold(fake: FakeGitHub, first: Run): Promise<void> {
  const suggesting = postedBy(fake).filter(({ body }) => /^`{3,}suggestion$/m.test(body));
  expect(suggesting).toHaveLength(Number(first.outputs['suggestions']));
  if (suggesting.length === 0) return;
  const texts = applySuggestions(suggesting, (path) =>
    fake.state.git.blob(`${fake.state.headSha}:${path}`).toString('utf8'),
  );
  fake.edit((checkout) => {
    for (const [path, text] of texts) writeFileSync(join(checkout, path), text);
  });
  const second = await runAction(fake);
  const standing = new Set(postedBy(fake).map(({ body }) => body));
  expect(suggesting.filter(({ body }) => standing.has(body))).toEqual([]);

  const [before, after] = [introducedByRule(first), introducedByRule(second)];
  const more = (rule: string): number => (after.get(rule) ?? 0) - (before.get(rule) ?? 0);
  const gone = new Set([...before.keys()].filter((rule) => more(rule) < 0));
  const hidden = new Set(swallows.flatMap((pair) => (gone.has(pair.finding) ? pair.swallows : [])));
  // An ignore that was not honoured is left over once what it was about is fixed.
  if (gone.has('untrusted-suppression')) hidden.add('unused-suppression');
  const revealed = [...after.keys()].filter((rule) => more(rule) > 0);
  expect(gone.size).toBeGreaterThan(0);
  expect(revealed.filter((rule) => !hidden.has(rule))).toEqual([]);
  expect(Number(second.outputs['comments'])).toBeLessThanOrEqual(revealed.reduce((sum, rule) => sum + more(rule), 0));
}

/** How many introduced findings of each rule the job's summary lists. */
function introducedByRule({ summary }: Run): ReadonlyMap<string, number> {
  const record = /<summary>\d+ findings? introduced<\/summary>([\s\S]*?)<\/details>/.exec(summary)?.[1] ?? '';
  const rules = [...record.matchAll(/^- \S+ (?:Critical|High|Medium|Low|Info) \[([\w-]+)\]/gm)];
  return new Map([...Map.groupBy(rules, ([, rule = '']) => rule)].map(([rule, entries]) => [rule, entries.length]));
}

function postedBy(fake: FakeGitHub): readonly PostedComment[] {
  return fake.threads.flatMap(({ path, lines, comments }) =>
    lines === undefined ? [] : comments.map(({ body }) => ({ path, lines, body })),
  );
}
