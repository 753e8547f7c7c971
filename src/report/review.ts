import type { BodyReason, Judged, Placement, Report } from '../types.ts';
import { count } from './count.ts';
import { assemble, findingEntry, noteEntry, type Section, skippedEntry } from './entries.ts';
import { exposureSection, mostRows } from './exposure-table.ts';
import { type Settled, settledSections } from './settled-list.ts';
import { hardeningSection } from './hardening.ts';
import type { Links } from './links.ts';
import { type Marker, marksOf, roomBeside, signed } from './marker.ts';
import { suppressedSection } from './suppressed.ts';
import { countsLine, verdictLine } from './verdict-line.ts';
import { waysOut } from './ways-out.ts';

const elsewhere = "the check's summary and the job's summary list them all";

const bodyLists: readonly (readonly [BodyReason, (number: number) => string])[] = [
  ['off-diff', (number) => `${count(number, 'finding')} on lines that this change does not touch`],
  ['uncommented', (number) => `${count(number, 'finding')} without a comment of ${number === 1 ? 'its' : 'their'} own`],
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
  return signed(text.join(' '), { kind: 'review', sha: links.headSha, lists: [] });
}

/**
 * The body of our first review on a pull request: the summary that later runs keep true.
 *
 * @param settled what earlier reviews said and this one does not
 */
export function summaryBody(report: Report, links: Links, settled: Settled): string {
  const lists = bodyLists.map(([reason, title]) => ({ reason, findings: inBody(report, reason), title }));
  const hardening = inBody(report, 'hardening');
  const asking = lists.flatMap(({ reason, findings }) => (reason === 'below-comment-on' ? [] : findings));
  const minor = [...inBody(report, 'below-comment-on'), ...hardening];
  const marker: Marker = {
    kind: 'summary',
    sha: links.headSha,
    lists: [asking.flatMap(marksOf), minor.flatMap(marksOf)],
  };
  const body = assemble(
    [
      { text: `### Docker Auditor: ${heading(report, settled)}` },
      { text: `${countsLine(report)} ${whereTheyAre(report)}`.trim() },
      ...report.notes.map((note): Section => ({ text: noteEntry(note) })),
      ...exposureSection(report.exposure, mostRows, elsewhere),
      ...lists
        .filter(({ findings }) => findings.length > 0)
        .map(({ findings, title }): Section => {
          return { summary: title(findings.length), entries: findings.map((finding) => findingEntry(finding, links)) };
        }),
      ...hardeningSection(hardening, links),
      ...suppressedSection(report.suppressed, links),
      ...skippedSection(report),
      ...settledSections(settled),
      ...[waysOut(report.verdict)].filter((text) => text !== '').map((text): Section => ({ text })),
    ],
    roomBeside(marker),
    elsewhere,
  );
  return signed(body, marker);
}

function heading(report: Report, { unreported }: Settled): string {
  const { conclusion, counts } = report.verdict;
  // What the change brings and somebody ignores is settled, but not fixed.
  const isIgnored = report.suppressed.some(({ introduced }) => introduced);
  const isFixed = conclusion === 'success' && counts.introduced === 0 && !isIgnored && unreported.length === 0;
  return isFixed ? `all fixed in ${report.headSha.slice(0, 7)}` : verdictLine(report);
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
  const annotated = findingsIn(report, 'annotation').length;
  const parts = [
    ...(stand > 0 ? [`${stand} ${stand === 1 ? 'stands on its line' : 'stand on their lines'}`] : []),
    ...(listed > 0 ? [`${listed} ${listed === 1 ? 'is' : 'are'} listed below`] : []),
    ...(annotated > 0 ? [`${annotated} ${annotated === 1 ? 'is an annotation' : 'are annotations'}`] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}
