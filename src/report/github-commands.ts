import { prose } from '../prose.ts';
import type { Judged } from '../types.ts';
import { count } from './count.ts';
import { visible } from './escape.ts';
import { plainText } from './prose-text.ts';
import type { Results } from './results.ts';
import { rangeOf } from './text-range.ts';

/** GitHub shows ten annotations of each level in one step; more are in the log alone. */
const mostOfALevel = 10;

const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'notice', info: 'notice' } as const;

/**
 * The report as workflow commands, which GitHub Actions shows as annotations, most severe first.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function workflowCommands({ findings, suppressed, skipped, notes }: Results): string {
  const lines: string[] = [];
  for (const [level, group] of Map.groupBy(findings, ({ severity }) => levels[severity])) {
    // Where there are more, the last one says so.
    const shown = group.length > mostOfALevel ? group.slice(0, mostOfALevel - 1) : group;
    lines.push(...shown.map((finding) => command(level, finding)));
    const more = group.length - shown.length;
    if (more > 0) lines.push(`::${level}::${count(more, 'finding')} more of this level`);
  }
  if (suppressed.length > 0) lines.push(`::notice::${count(suppressed.length, 'finding')} ignored with a reason`);
  lines.push(
    ...skipped.map(({ path, reason }) => `::notice::${escapeData(plainText(prose`Skipped ${path}: ${[reason]}.`))}`),
  );
  lines.push(...notes.map((note) => `::notice::${escapeData(plainText(note))}`));
  return lines.map((line) => `${line}\n`).join('');
}

function command(level: string, { at, rule, message }: Judged): string {
  const { line, column, endLine, endColumn } = rangeOf(at.document, at.writtenAt);
  const properties = {
    // A path with invisible characters names no file then; the annotation stands with the job's instead.
    file: visible(at.document.path),
    line,
    endLine,
    // Columns of a range over several lines are not shown, and refused.
    ...(line === endLine && { col: column, endColumn }),
    title: `${rule.title} (${rule.id})`,
  };
  const text = [message.what, message.why, message.todo].map(plainText).join(' ');
  const set = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${set.join(',')}::${escapeData(text)}`;
}

/** Source: `escapeData` and `escapeProperty` of @actions/core's command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
