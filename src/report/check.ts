import type { CheckAnnotation, CheckDraft, Judged, Report, Settings } from '../types.ts';
import { count } from './count.ts';
import { assemble, bodyLimit, findingEntry, findingLine, noteEntry, type Section } from './entries.ts';
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
    summary: fullReport(report, links, bodyLimit, "the job's summary lists them all"),
    annotations: annotations(report),
  };
}

/** Every finding in full; those that were there before on one line each, folded. */
export function fullReport(report: Report, links: Links, limit: number, elsewhere: string): string {
  const [introduced, before] = [true, false].map((wanted) =>
    report.findings.filter((finding) => finding.introduced === wanted),
  );
  return assemble(
    [
      { text: countsLine(report) },
      ...report.notes.map((note): Section => ({ text: noteEntry(note) })),
      ...list(
        introduced ?? [],
        (number) => `${count(number, 'finding')} introduced`,
        (finding) => findingEntry(finding, links),
      ),
      ...list(
        before ?? [],
        (number) => `${count(number, 'finding')} that ${number === 1 ? 'was' : 'were'} there before`,
        (finding) => findingLine(finding, links),
      ),
      ...suppressedSection(report.suppressed, links),
      ...skippedSection(report),
      ...[waysOut(report.verdict)].filter((text) => text !== '').map((text): Section => ({ text })),
    ],
    limit,
    elsewhere,
  );
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
