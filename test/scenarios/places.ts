import { expect } from 'vitest';
import type { FakeGitHub } from '../github/fake.ts';
import { bot } from '../github/state.ts';
import type { Run } from '../github/run-action.ts';

/** Where the findings of a run ask for attention, counted from what a person sees. */
export interface Places {
  readonly comments: number;
  readonly body: number;
  readonly annotations: number;
}

/** A finding's heading in a comment, and its entry in a list. */
const heading = /^\*\*\S+ (?:Critical|High|Medium|Low|Info): .+\*\*$/gm;
const entry = /^- \S+ (?:Critical|High|Medium|Low|Info) \[/gm;
/** A finding's step in the entry of a service that lacks hardening. */
const hardeningStep = /^ {2}- \[[\w-]+\]\(/gm;
/** What a list says that it left out. */
const cutShort = /^- … and (\d+) more entr/m;
const minorEntry = /^- \S+ (?:Low|Info) \[/gm;

export function placesOf(fake: FakeGitHub, run: Run): Places {
  const standing = fake.threads
    .filter(({ resolvedBy }) => resolvedBy !== bot.graphql)
    .flatMap(({ comments }) => comments.filter(({ author, minimized }) => author === bot.rest && !minimized));
  const check = fake.state.checks.at(-1);
  return {
    comments: standing.reduce((sum, { body }) => sum + count(body, heading), 0),
    body: fake.reviews
      .filter(({ author }) => author === bot.rest)
      .flatMap(({ body }) => body.split('<details>'))
      .reduce((sum, part) => sum + findingsIn(part), 0),
    annotations: (check?.annotations.length ?? 0) + count(run.log, /^::(?:error|warning|notice) [^\n]*file=/gm),
  };
}

/** How many findings a part of a review's body speaks of, those included that it says it left out. */
function findingsIn(part: string): number {
  if (/^\n<summary>\d+ findings? ignored with a reason</.test(part)) return 0;
  const cut = Number(cutShort.exec(part)?.[1] ?? 0);
  const lacking = /^\n<summary>\d+ added services? lacks? hardening \((\d+) minor finding/.exec(part)?.[1];
  if (lacking === undefined) return count(part, entry) + cut;
  return cut > 0 ? Number(lacking) : count(part, hardeningStep);
}

/**
 * The promise: every introduced finding stands in exactly one place, and check, job and outputs agree. Minor findings
 * that caused no review stand in the check's summary alone.
 */
export function expectEachInOnePlace(fake: FakeGitHub, run: Run): void {
  const { comments, body, annotations } = placesOf(fake, run);
  const introduced = Number(run.outputs['introduced']);
  const record = /<summary>\d+ findings? introduced<\/summary>([\s\S]*?)<\/details>/.exec(run.summary)?.[1] ?? '';
  expect(count(record, entry)).toBe(introduced);
  const placed = comments + body + annotations;
  if (placed === 0) expect(count(record, minorEntry)).toBe(introduced);
  else expect({ comments, body, annotations, placed }).toMatchObject({ placed: introduced });
  expect(currentFingerprints(fake)).toEqual([...new Set(currentFingerprints(fake))]);
  expect(run.exitCode).toBe(run.outputs['conclusion'] === 'success' ? 0 : 1);
  const checks = fake.state.checks.filter(({ headSha }) => headSha === fake.state.headSha);
  expect(checks.map(({ status }) => status)).toEqual(checks.map(() => 'completed'));
  if (checks.length > 0) expect(checks.at(-1)?.conclusion).toBe(run.outputs['conclusion']);
}

/** What our current comments and our summary say they speak of. */
function currentFingerprints(fake: FakeGitHub): readonly string[] {
  const bodies = [
    ...fake.threads.filter(({ resolvedBy }) => resolvedBy === undefined).map(({ comments }) => comments[0]?.body ?? ''),
    ...fake.reviews.map(({ body }) => body),
  ];
  return bodies.flatMap((body) => {
    const marker = /<!-- docker-auditor (?:comment|summary) [0-9a-f]{40} ([0-9a-f.,;]*) /.exec(body)?.[1] ?? '';
    return marker.split(/[,;]/).filter((fingerprint) => fingerprint !== '');
  });
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

/** Everything that stands on the pull request, to compare before and after. */
export function allThatStands(fake: FakeGitHub): string {
  return JSON.stringify([fake.reviews, fake.threads], undefined, 1);
}
