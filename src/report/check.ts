import type { CheckAnnotation, CheckDraft, Judged, Report, Settings } from '../types.ts';
import { count } from './count.ts';
import { assemble, summaryLimit, findingEntry, findingLine, noteEntry, type Section } from './entries.ts';
import { fenced, visible } from './escape.ts';
import { exposureSection, mostRows } from './exposure-table.ts';
import type { Links } from './links.ts';
import { plainText } from './prose-text.ts';
import { skippedSection } from './review.ts';
import { suppressedSection } from './suppressed.ts';
import { countsLine, verdictLine } from './verdict-line.ts';
import { waysOut } from './ways-out.ts';

/** The check run on the head commit: the verdict, and a record of every finding. */
export function checkDraft(report: Report, settings: Pick<Settings, 'checkName'>, links: Links): CheckDraft {
  return {
    headSha: links.headSha,
    name: settings.checkName,
    conclusion: report.verdict.conclusion,
    title: verdictLine(report),
    summary: fullReport(report, exposureSection(report.exposure, mostRows, elsewhere), links, summaryLimit, elsewhere),
    annotations: annotations(report),
  };
}

/** The check of a run that failed: whatever an earlier run said of this commit, nothing is passed. */
export function failedDraft(headSha: string, name: string, why: string): CheckDraft {
  const lines = why.slice(0, mostOfReason).split('\n').map(visible);
  return {
    headSha,
    name,
    conclusion: 'failure',
    title: 'This run failed, so nothing is passed',
    summary: `The run did not come to its end:\n\n${fenced('', lines)}\n\nThe job's log says more. Once the cause is gone, run the job again.`,
    annotations: [],
  };
}

/** A reason may quote an answer of any length. In UTF-16 code units. */
const mostOfReason = 4000;

const elsewhere = "the job's summary lists them all";

/**
 * Every finding in full; those that were there before on one line each, folded. Where they can block, or where there is
 * nothing else, they come first and in full.
 *
 * @param exposure who can reach what, in the form that there is room for
 */
export function fullReport(
  report: Report,
  exposure: readonly Section[],
  links: Links,
  limit: number,
  elsewhere: string,
): string {
  const { findings, compared, gate } = report;
  const introduced = list(
    findings.filter((finding) => finding.introduced),
    (number) => `${count(number, 'finding')} introduced`,
    (finding) => findingEntry(finding, links),
  );
  const first = gate === 'all' || !compared;
  const before = list(
    findings.filter((finding) => !finding.introduced),
    (number) => (compared ? beforeTitle(number) : count(number, 'finding')),
    (finding) => (first ? findingEntry(finding, links) : findingLine(finding, links)),
  );
  return assemble(
    [
      { text: countsLine(report) },
      ...report.notes.map((note): Section => ({ text: noteEntry(note) })),
      ...exposure,
      ...(first ? [...before, ...introduced] : [...introduced, ...before]),
      ...suppressedSection(report.suppressed, links),
      ...skippedSection(report),
      ...[waysOut(report.verdict)].filter((text) => text !== '').map((text): Section => ({ text })),
    ],
    limit,
    elsewhere,
  );
}

function beforeTitle(number: number): string {
  return `${count(number, 'finding')} that ${number === 1 ? 'was' : 'were'} there before`;
}

function list(
  findings: readonly Judged[],
  title: (number: number) => string,
  entry: (finding: Judged) => string,
): readonly Section[] {
  return findings.length === 0 ? [] : [{ summary: title(findings.length), entries: findings.map(entry) }];
}

/** The findings that no review carries, most severe first. */
export function annotations({ findings, placements }: Report): readonly CheckAnnotation[] {
  return findings
    .filter(({ fingerprint }) => placements.get(fingerprint)?.kind === 'annotation')
    .map(({ at, rule, severity, message }) => ({
      path: at.document.path,
      lines: at.document.linesOf(at.writtenAt),
      level: level(severity),
      title: `${rule.title} (${rule.id})`,
      message: [message.what, message.why, message.todo].map(plainText).join(' '),
    }));
}

function level(severity: Judged['severity']): CheckAnnotation['level'] {
  if (severity === 'critical' || severity === 'high') return 'failure';
  return severity === 'medium' ? 'warning' : 'notice';
}
