import { prose } from '../prose.ts';
import { opensUp } from '../reach.ts';
import type { Exposed, ExposureChange, ExposureReport, Prose } from '../types.ts';
import { count } from './count.ts';
import type { Section } from './entries.ts';
import { codeSpan } from './escape.ts';
import { containerPort, wayInWords } from './exposure-words.ts';
import { markdown } from './prose-text.ts';

/** Rows that a text with a limit shows; the findings need its room too. */
export const mostRows = 60;

/**
 * Who can reach what, folded: what changes as a table of before and after, the rest counted. Without a base it is a table
 * of everything. Nothing where there is nothing to show.
 */
export function exposureSection(exposure: ExposureReport, most: number, elsewhere: string): readonly Section[] {
  const { head, changes } = exposure;
  const rows = changes ?? head.entries.map((after): ExposureChange => ({ after }));
  if (rows.length === 0) return [];
  const withFile = new Set(rows.map(({ before, after }) => (after ?? before)?.project)).size > 1;
  const columns = [
    ...(withFile ? ['File'] : []),
    'Service',
    'Container port',
    ...(changes === undefined ? ['Reachable by'] : ['Reachable before by', 'Now by']),
  ];
  const shown = rows.slice(0, most).map((row) => line(cells(row, exposure, withFile)));
  const more = rows.length - shown.length;
  const notes = exposureNotes(exposure).map(markdown);
  return [
    {
      summary: changes === undefined ? 'Who can reach what' : `Who can reach what: ${count(rows.length, 'change')}`,
      intro: [...notes.map((note) => `${note}\n`), line(columns), line(columns.map(() => '---'))].join('\n'),
      entries: [...shown, ...(more > 0 ? [`- … and ${more} more: ${elsewhere}.`] : [])],
    },
  ];
}

/** What the rows don't say: how much stays as it was, and where the map may have holes. */
export function exposureNotes({ head, changes }: ExposureReport): readonly Prose[] {
  const changed = new Set(changes?.map(({ after }) => after));
  const unchanged = changes === undefined ? 0 : head.entries.filter((entry) => !changed.has(entry)).length;
  return [
    ...(unchanged === 0
      ? []
      : [[`${unchanged === 1 ? '1 other entry stays as it was' : `${unchanged} other entries stay as they were`}.`]]),
    ...head.incomplete.map(
      (path) => prose`${path} could not be read completely, so services and ports of it may be missing here.`,
    ),
  ];
}

function cells(change: ExposureChange, { head, changes }: ExposureReport, withFile: boolean): readonly string[] {
  const { before, after } = change;
  const { project = '', service = '' } = after ?? before ?? {};
  const now = after === undefined ? absent(head.incomplete.includes(project)) : markdown(wayInWords(after));
  return [
    ...(withFile ? [codeSpan(project)] : []),
    codeSpan(service),
    portCell(after?.port === undefined ? before : after),
    ...(changes === undefined ? [] : [before === undefined ? '–' : markdown(wayInWords(before))]),
    changes !== undefined && opensUp(change) ? `**${now}**` : now,
  ];
}

function portCell(entry: Exposed | undefined): string {
  return entry?.port === undefined ? 'any' : codeSpan(containerPort(entry.port));
}

function absent(isUnread: boolean): string {
  return isUnread ? 'could not be read' : '–';
}

/** Inside a table `|` ends a cell, also in a code span, and how it is escaped there differs between readers. */
function line(texts: readonly string[]): string {
  return `| ${texts.map((text) => text.replaceAll('|', '<U+007C>')).join(' | ')} |`;
}
