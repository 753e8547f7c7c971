import type { Judged, Prose, Skipped } from '../types.ts';
import { folded, noFix, originOf, placeLink } from './comment.ts';
import { count } from './count.ts';
import { codeSpan } from './escape.ts';
import { type Links, rulePage } from './links.ts';
import { markdown } from './prose-text.ts';
import { severityLabel } from './severity-label.ts';

/** The longest summary that GitHub takes for a check, in UTF-16 code units. */
export const summaryLimit = 65_535;

/** A finding as an entry of a list: severity, place, the whole message. */
export function findingEntry(finding: Judged, links: Links): string {
  const { message, severity, rule, at } = finding;
  const text = [
    `${severityLabel(severity)} [${rule.id}](${rulePage(rule.id)}) at ${placeLink(at, links)}:`,
    ...[message.what, message.why, message.todo].map(markdown),
    originOf(finding, links, true),
    noFix(finding),
  ];
  return `- ${text.filter((part) => part !== undefined).join(' ')}`;
}

/** A finding on one line: for what was there before. */
export function findingLine({ message, severity, rule, at }: Judged, links: Links): string {
  return `- ${severityLabel(severity)} [${rule.id}](${rulePage(rule.id)}) at ${placeLink(at, links)}: ${markdown(message.what)}`;
}

export function skippedEntry({ path, reason }: Skipped): string {
  return `- ${codeSpan(path)}: ${reason}`;
}

export function noteEntry(note: Prose): string {
  return `> ${markdown(note)}`;
}

/**
 * One part of a report: prose that always stays, or a folded list that is cut at whole entries where space runs out.
 * `intro` stands right above the entries, such as a table's head.
 */
export type Section =
  | { readonly text: string }
  | { readonly summary: string; readonly intro?: string; readonly entries: readonly string[] };

/**
 * Puts sections together within a limit. Prose and the title of every list always stay; what is left over goes to the
 * lists in their order. What does not fit is counted, with the place where it can be read.
 *
 * @param limit in UTF-16 code units
 */
export function assemble(sections: readonly Section[], limit: number, elsewhere: string): string {
  const least = sections.map((section) => textOf(section, 0, elsewhere).length);
  let left = least.reduce((room, length) => room - length - 2, limit);
  const parts = sections.map((section, index) => {
    const text = textOf(section, left, elsewhere);
    left -= Math.max(0, text.length - (least[index] ?? 0));
    return text;
  });
  return parts.join('\n\n');
}

/** @param space for a list's entries */
function textOf(section: Section, space: number, elsewhere: string): string {
  return 'text' in section ? section.text : foldedList(section, space, elsewhere);
}

function foldedList(
  { summary, intro, entries }: Exclude<Section, { readonly text: string }>,
  space: number,
  elsewhere: string,
): string {
  const kept: string[] = [];
  let left = space;
  for (const entry of entries) {
    left -= entry.length + 1;
    if (left < 0) break;
    kept.push(entry);
  }
  const cut = entries.length - kept.length;
  if (cut > 0) kept.push(`- … and ${count(cut, 'more entry').replace(/entrys$/, 'entries')}: ${elsewhere}.`);
  return folded(summary, [...(intro === undefined ? [] : [intro]), ...kept].join('\n'));
}
