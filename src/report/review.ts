import type { BodyReason, Judged, Placement, Report } from '../types.ts';
import { count } from './count.ts';
import { assemble, bodyLimit, findingEntry, noteEntry, type Section, skippedEntry } from './entries.ts';
import type { Links } from './links.ts';
import { signed } from './marker.ts';
import { suppressedSection } from './suppressed.ts';
import { countsLine, verdictLine } from './verdict-line.ts';
import { waysOut } from './ways-out.ts';

const bodyLists: readonly (readonly [BodyReason, (number: number) => string])[] = [
  ['off-diff', (number) => `${count(number, 'finding')} on lines that this change does not touch`],
  ['above-max-comments', (number) => `${count(number, 'finding')} more than there may be comments`],
  ['below-comment-on', (number) => count(number, 'minor finding')],
];

/** The findings whose place is the review's body, for one reason. */
function inBody({ findings, placements }: Report, reason: BodyReason): readonly Judged[] {
  return findings.filter(({ fingerprint }) => {
    const placement = placements.get(fingerprint);
    return placement?.kind === 'body' && placement.reason === reason;
  });
}

/** The body of a later review: the new comments say the rest, and the summary stays where it was. */
export function laterBody(report: Report, fresh: readonly Judged[], summaryUrl: string, links: Links): string {
  const onLines = report.comments.reduce((sum, { findings }) => sum + findings.length, 0);
  const inSummary = fresh.length - onLines;
  const text = [
    `${count(fresh.length, 'new finding')} in ${links.headSha.slice(0, 7)}.`,
    ...(inSummary > 0 ? [`${inSummary} ${inSummary === 1 ? 'stands' : 'stand'} in the summary only.`] : []),
    `[Summary](${summaryUrl})`,
  ];
  return signed(text.join(' '), {
    kind: 'review',
    sha: links.headSha,
    fingerprints: fresh.flatMap(({ members }) => members),
  });
}

/** The body of our first review on a pull request: the summary that later runs keep true. */
export function summaryBody(report: Report, links: Links): string {
  const lists = bodyLists.map(([reason, title]) => ({ findings: inBody(report, reason), title }));
  const body = assemble(
    [
      { text: `### Docker Auditor: ${verdictLine(report)}` },
      { text: `${countsLine(report)} ${whereTheyAre(report)}`.trim() },
      ...report.notes.map((note): Section => ({ text: noteEntry(note) })),
      ...lists
        .filter(({ findings }) => findings.length > 0)
        .map(({ findings, title }): Section => {
          return { summary: title(findings.length), entries: findings.map((finding) => findingEntry(finding, links)) };
        }),
      ...suppressedSection(report.suppressed, links),
      ...skippedSection(report),
      ...[waysOut(report.verdict)].filter((text) => text !== '').map((text): Section => ({ text })),
    ],
    bodyLimit,
    "the check's summary and the job's summary list them all",
  );
  const fingerprints = lists.flatMap(({ findings }) => findings.flatMap(({ members }) => members));
  return signed(body, { kind: 'summary', sha: links.headSha, fingerprints });
}

function findingsIn({ findings, placements }: Report, kind: Placement['kind']): readonly Judged[] {
  return findings.filter(({ fingerprint }) => placements.get(fingerprint)?.kind === kind);
}

export function skippedSection({ skipped }: Report): readonly Section[] {
  if (skipped.length === 0) return [];
  return [{ summary: `${count(skipped.length, 'file')} skipped`, entries: skipped.map(skippedEntry) }];
}

/** The same words on every run: a thread that stands already is on its lines as much as one that is posted now. */
function whereTheyAre(report: Report): string {
  const { introduced } = report.verdict.counts;
  if (introduced === 0) return '';
  const onLines = ['suggestion', 'line', 'thread'] as const;
  const stand = onLines.reduce((sum, kind) => sum + findingsIn(report, kind).length, 0);
  const listed = findingsIn(report, 'body').length;
  const parts = [
    ...(stand > 0 ? [`${stand} ${stand === 1 ? 'stands on its line' : 'stand on their lines'}`] : []),
    ...(listed > 0 ? [`${listed} ${listed === 1 ? 'is' : 'are'} listed below`] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}
