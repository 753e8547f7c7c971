import { fc, property } from '../property.ts';
import { parsePatch } from 'diff';
import { describe, expect } from 'vitest';
import type { Placed } from '../../src/placement/place.ts';
import type { LineRange, Placement, Severity } from '../../src/types.ts';
import { applySuggestions, type PostedComment } from '../github/apply-suggestions.ts';
import { refusedLines } from '../github/reviews.ts';
import { named, placed, pullRequest } from './pull-request.ts';

/** A block of text that is a private key by its first line: where only that one changes, the diff ends in the middle. */
const note = (first: string): string =>
  ['labels:', '  note: |', `    ${first}`, ...Array.from({ length: 6 }, () => '    aGVyZSBpcyBubyBrZXk='), '    -----']
    .map((line) => `${line}\n`)
    .join('    ')
    .trimEnd();

/** Fields by their keys, with findings and without, in one line and in several; some can go together, some can't. */
const kinds: readonly (readonly string[])[] = [
  ['privileged: true', 'privileged: false'],
  ['init: true # kept'],
  ['network_mode: host', 'network_mode: none'],
  ['pid: host'],
  ['ports: ["8080:80", "9090:90"]', 'ports:\n      - "8080:80"\n      - target: 70\n        published: 7070'],
  ['cap_add: [SYS_ADMIN]', 'cap_add:\n      - CHOWN', 'cap_add:\n      - SYS_ADMIN\n      - NET_ADMIN'],
  [
    'security_opt: ["seccomp:unconfined"]',
    'security_opt:\n      - seccomp:unconfined\n      # why\n      # and why not\n      - apparmor:unconfined',
  ],
  ['environment: {DB_PASSWORD: hunter22hunter22}'],
  ['volumes: ["/var/run/docker.sock:/var/run/docker.sock"]'],
  ['<<: *shared'],
  [note('-----BEGIN PRIVATE KEY-----'), note('-----BEGIN')],
];

/** Before and after. Most of what a file says stays as it is. */
type Sides = readonly [before: string, after: string];

function sidesOf(texts: readonly string[]): fc.Arbitrary<Sides> {
  const one = fc.constantFrom(...texts);
  return fc.oneof(
    one.map((text): Sides => [text, text]),
    fc.tuple(one, one),
  );
}

const serviceSides = fc
  .shuffledSubarray([...kinds])
  .chain((chosen) => fc.tuple(...chosen.map((texts) => sidesOf(['', ...texts]))))
  .map((fields) => [0, 1].map((side) => fields.flatMap((sides) => sides[side] || [])));

const change: fc.Arbitrary<Sides> = fc
  .record({ shared: sidesOf(['privileged: true', 'init: true']), web: serviceSides, worker: serviceSides })
  .map(({ shared, ...services }) => {
    const text = (side: 0 | 1): string =>
      Object.entries(services).reduce(
        (above, [name, sides]) =>
          [`${above}  ${name}:`, 'image: acme/web:1.4.2', ...(sides[side] ?? [])].join('\n    ').concat('\n'),
        `x-shared: &shared\n  ${shared[side]}\n  tty: true\nservices:\n`,
      );
    return [text(0), text(1)];
  });

const path = 'compose.yaml';

/** The comment's lines as a review asks for them. */
function requested({ first, last }: LineRange): Parameters<typeof refusedLines>[1] {
  return first === last ? { line: last } : { line: last, startLine: first };
}

/** Whether the patch deletes something between two lines of its new side. */
function deletesBetween(patch: string, { first, last }: LineRange): boolean {
  return parsePatch(patch)
    .flatMap(({ hunks }) => hunks)
    .some(({ newStart, lines }) => {
      let line = newStart - 1;
      return lines.some((text) => {
        if (!text.startsWith('-')) line += 1;
        return text.startsWith('-') && first <= line && line < last;
      });
    });
}

/** Each comment's finding counted once for each comment that it stands in. */
function standingOf({ comments }: Placed): readonly (readonly [fingerprint: string, Placement])[] {
  return comments.flatMap(({ anchor, findings, suggestion }) =>
    findings.map(
      ({ fingerprint }) => [fingerprint, { kind: suggestion === undefined ? 'line' : 'suggestion', anchor }] as const,
    ),
  );
}

function posted({ comments }: Placed): readonly PostedComment[] {
  return comments.map(({ anchor, suggestion }) => ({
    ...anchor,
    body: suggestion === undefined ? '' : ['```suggestion', ...suggestion.replacement, '```'].join('\n'),
  }));
}

describe('whatever a change does', () => {
  const settings = fc.record({
    commentOn: fc.constantFrom<Severity>('info', 'medium', 'critical'),
    maxComments: fc.constantFrom(1, 3, 30),
  });

  property.prop([change, settings], { numRuns: 25 })(
    'each finding has one place, and GitHub takes every comment',
    async ([before, after], limits) => {
      const pull = await pullRequest({ [path]: before }, { [path]: after });
      const result = placed(pull, { settings: limits });
      const patch = pull.patches.get(path);
      for (const { anchor, suggestion } of result.comments) {
        expect(refusedLines(patch, requested(anchor.lines))).toBeUndefined();
        if (suggestion !== undefined) expect(deletesBetween(patch ?? '', anchor.lines)).toBe(false);
      }
      expect(result.comments.length).toBeLessThanOrEqual(limits.maxComments);

      // Nothing is missing, nothing is said twice, and what stands in a comment is what its place says.
      expect([...result.placements.keys()].toSorted()).toEqual(
        pull.findings.map(({ fingerprint }) => fingerprint).toSorted(),
      );
      const inComments = [...result.placements].filter(([, { kind }]) => kind === 'line' || kind === 'suggestion');
      expect(new Map(standingOf(result))).toEqual(new Map(inComments));
      expect(standingOf(result)).toHaveLength(inComments.length);
    },
  );

  property.prop([change], { numRuns: 20 })(
    'all buttons together mend what they promise and break nothing',
    async ([before, after]) => {
      const pull = await pullRequest({ [path]: before }, { [path]: after });
      const result = placed(pull);
      const mended = applySuggestions(posted(result), () => after).get(path) ?? after;
      const next = await pullRequest({ [path]: after }, { [path]: mended });

      const suggestions = result.comments.flatMap(({ suggestion }) => suggestion ?? []);
      const promised = new Set(suggestions.flatMap(({ covers }) => covers.flatMap(({ members }) => members)));
      expect(next.unswallowed.filter(({ fingerprint }) => promised.has(fingerprint))).toEqual([]);
      const left = new Set(suggestions.flatMap(({ fix }) => fix.leaves ?? []));
      const brought = next.findings.filter(({ introduced, rule }) => introduced && !left.has(rule.id));
      expect(brought.map(named)).toEqual([]);
    },
  );
});
