import type { Judged } from '../types.ts';
import { bySeverityCount, count } from './count.ts';
import { codeSpan, fenced, visible } from './escape.ts';
import { fixDiff } from './fix-diff.ts';
import { rulePage } from './links.ts';
import { maskSecrets } from './mask.ts';
import { markdown } from './prose-text.ts';
import type { Results } from './results.ts';
import { severityLabel } from './severity-label.ts';

/** The report as a Markdown document of its own, by file. */
export function markdownReport({ findings, suppressed, files, skipped, notes }: Results): string {
  const total = `${count(findings.length, 'finding')} in ${count(files, 'file')}`;
  const sections = [...Map.groupBy(findings, ({ at }) => at.document.path)].map(([path, own]) =>
    [`## ${codeSpan(path)}`, ...own.map(entry)].join('\n\n'),
  );
  const rest = [
    ...suppressed.map(
      ({ rule, at, ignoredBy }) =>
        `- Ignored: [${rule.id}](${rulePage(rule.id)}) at ${codeSpan(`${at.document.path}:${at.document.linesOf(at.writtenAt).first}`)}, ${codeSpan(ignoredBy.reason)}`,
    ),
    ...skipped.map(({ path, reason }) => `- Skipped ${codeSpan(path)}: ${reason}.`),
    ...notes.map((note) => `- ${markdown(note)}`),
  ];
  return `${[
    '# Docker Auditor',
    findings.length === 0 ? `${total}.` : `${total}: ${bySeverityCount(findings)}.`,
    ...sections,
    ...(rest.length > 0 ? [rest.join('\n')] : []),
  ].join('\n\n')}\n`;
}

function entry({ at, rule, severity, message, proof, hidden }: Judged): string {
  const { first } = at.document.linesOf(at.writtenAt);
  const parts = [
    `### ${severityLabel(severity)}: ${rule.title}, line ${first}`,
    `${[message.what, message.why, message.todo].map(markdown).join(' ')} ([${rule.id}](${rulePage(rule.id)}))`,
  ];
  if (proof.kind === 'proven') {
    const lines = fixDiff(proof.fix).map((line) => maskSecrets(visible(line).replaceAll('<U+0009>', '\t'), hidden));
    parts.push(`${markdown(proof.fix.title)}\n\n${fenced('diff', lines)}`);
    if (proof.fix.caveat !== undefined) parts.push(`**Before you do:** ${markdown(proof.fix.caveat)}`);
  }
  return parts.join('\n\n');
}
