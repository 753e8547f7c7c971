import { isHardening } from '../hardening.ts';
import type { Judged } from '../types.ts';
import { bySeverityCount, count } from './count.ts';
import { codeSpan, fenced, visible } from './escape.ts';
import { fixDiff } from './fix-diff.ts';
import { rulePage } from './links.ts';
import { maskSecrets } from './mask.ts';
import { markdown } from './prose-text.ts';
import type { Results } from './results.ts';
import { severityLabel } from './severity-label.ts';

/** The report as a Markdown document of its own, by file; what services lack like nearly all is below the rest. */
export function markdownReport({ findings, suppressed, files, skipped, notes, rules }: Results): string {
  const total = `${count(findings.length, 'finding')} in ${count(files, 'file')}`;
  const sections = [...Map.groupBy(findings, ({ at }) => at.document.path)].map(([path, own]) =>
    [
      `## ${codeSpan(path)}`,
      ...own.filter(({ rule }) => !isHardening(rule, rules)).map(entry),
      ...hardening(own.filter(({ rule }) => isHardening(rule, rules))),
    ].join('\n\n'),
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

/** One list for each service. */
function hardening(findings: readonly Judged[]): readonly string[] {
  const services = Map.groupBy(findings, ({ project, users }) => JSON.stringify([project, users]));
  return [...services.values()].map((lacking) => {
    const users = lacking[0]?.users ?? [];
    const title = `### Hardening that ${users.map(codeSpan).join(', ')} ${users.length > 1 ? 'lack' : 'lacks'}`;
    return [title, lacking.map(step).join('\n')].join('\n\n');
  });
}

function step({ at, rule, severity, message }: Judged): string {
  const { first } = at.document.linesOf(at.writtenAt);
  return `- ${severityLabel(severity)} [${rule.id}](${rulePage(rule.id)}), line ${first}: ${markdown(message.todo)}`;
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
