import type { Judged, Report } from '../types.ts';
import { bySeverityCount, count } from './count.ts';

/** What blocks though a human resolved its thread: named, since nothing else would show it. */
function dismissed({ findings, placements, verdict }: Report): string {
  if (verdict.conclusion === 'success') return '';
  const number = findings.filter(({ fingerprint }) => {
    const placement = placements.get(fingerprint);
    return placement?.kind === 'thread' && placement.state === 'dismissed';
  }).length;
  return number === 0 ? '' : `, ${number} of them in a resolved conversation`;
}

/** The verdict in one line without Markdown: the check's title and the review's first line. At most 255 characters. */
export function verdictLine(report: Report): string {
  const {
    verdict: { conclusion, counts },
    findings,
    compared,
  } = report;
  if (conclusion === 'failure') {
    const verb = counts.blocking === 1 ? 'blocks' : 'block';
    if (!compared) return `${count(counts.blocking, 'finding')} ${verb}`;
    return `${count(counts.blocking, 'finding')} ${verb} this change${dismissed(report)}`;
  }
  if (!compared)
    return findings.length === 0
      ? 'No findings'
      : `Nothing blocks; ${severities(findings, counts.findings)} to look at`;
  const introduced = findings.filter((finding) => finding.introduced);
  if (introduced.length > 0) return `Nothing blocks; ${severities(introduced, counts.introduced)} to look at`;
  return counts.fixed > 0 ? `No new findings, ${count(counts.fixed, 'finding')} fixed` : 'No new findings';
}

/** Counts that add up: every finding of the head is either introduced or was there before. */
export function countsLine({ verdict: { counts }, findings, suppressed, compared }: Report): string {
  const ignored =
    suppressed.length === 0
      ? []
      : [`${suppressed.length} more ${suppressed.length === 1 ? 'is' : 'are'} ignored with a reason.`];
  if (!compared) {
    const detail = findings.length === 0 ? '' : ` (${severities(findings, counts.findings)})`;
    return [
      `${count(counts.findings, 'finding')}${detail}. There is nothing to compare with, so none counts as introduced.`,
      ...ignored,
    ].join(' ');
  }
  const introduced = findings.filter((finding) => finding.introduced);
  const detail = introduced.length === 0 ? '' : ` (${severities(introduced, counts.introduced)})`;
  const before = counts.findings - counts.introduced;
  return [
    `This change introduces ${count(counts.introduced, 'finding')}${detail}.`,
    `${before === 0 ? 'None was' : before === 1 ? '1 was' : `${before} were`} there before.`,
    ...(counts.fixed > 0 ? [`It fixes ${counts.fixed}.`] : []),
    ...ignored,
  ].join(' ');
}

/** @param all how many there are with those that no report lists */
function severities(listed: readonly Judged[], all: number): string {
  const left = all - listed.length;
  return left > 0 ? `${bySeverityCount(listed)}, ${left} not listed` : bySeverityCount(listed);
}
