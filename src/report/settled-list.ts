import type { Finding } from '../types.ts';
import { count } from './count.ts';
import type { Section } from './entries.ts';
import { codeSpan } from './escape.ts';
import { marksOf, readMarker } from './marker.ts';
import { severityLabel } from './severity-label.ts';

/** What earlier reviews said and the summary lists as settled, in the order of the runs. */
export interface Settled {
  readonly fixed: readonly SettledEntry[];
  /** What is not said any more, fixed or not. */
  readonly unreported: readonly SettledEntry[];
}

export interface SettledEntry {
  /** One line of Markdown. */
  readonly text: string;
  /** The fingerprints by which its finding is known if it comes back. */
  readonly marks: readonly string[];
}

/** Something that one of our texts said, before it is known what became of it. */
export interface Said {
  /** The severity and the rule's title. */
  readonly heading: string;
  readonly path: string;
  readonly marks: readonly string[];
}

const titles = {
  fixed: 'fixed since the first review',
  unreported: 'not reported any more',
} as const;

/** The summary's lists of what has no comment any more, since GitHub lets no bot resolve a thread. */
export function settledSections(settled: Settled): readonly Section[] {
  return (['fixed', 'unreported'] as const).flatMap((list): readonly Section[] => {
    const entries = settled[list].map(({ text, marks }) => `- ${text} <!-- ${marks.join(',')} -->`);
    return entries.length === 0 ? [] : [{ summary: `${count(entries.length, 'finding')} ${titles[list]}`, entries }];
  });
}

/** The entries that a summary of ours lists already. */
export function listedAsSettled(summary: string): Settled {
  return { fixed: listedUnder(titles.fixed, summary), unreported: listedUnder(titles.unreported, summary) };
}

function listedUnder(title: string, summary: string): readonly SettledEntry[] {
  const lines = summary.split('\n').map((line) => line.trimEnd());
  const start = lines.findIndex((line) => line.startsWith('<summary>') && line.endsWith(` ${title}</summary>`));
  if (start === -1) return [];
  const end = lines.indexOf('</details>', start);
  return lines
    .slice(start, end === -1 ? undefined : end)
    .filter((line) => line.startsWith('- ') && !line.startsWith('- …'))
    .map((line) => {
      const [, text = line.slice(2), marks = ''] = /^- (.*) <!-- ([0-9a-f.,]*) -->$/.exec(line) ?? [];
      return { text, marks: marks.split(',').filter((mark) => mark !== '') };
    });
}

/** @param became follows the finding's name and a comma */
export function settledEntry({ heading, path, marks }: Said, became: string): SettledEntry {
  return { text: `${heading}, in ${codeSpan(path)}, ${became}`, marks };
}

/**
 * What a comment says: one for each of its findings.
 *
 * @param body a comment of ours, whose findings are headed `**… Severity: title**`
 */
export function saidIn(body: string, path: string): readonly Said[] {
  const headings = body.split('\n').flatMap((line) => headingIn(line.trimEnd()) ?? []);
  const lists = readMarker(body)?.lists ?? [];
  return headings.map((heading, index) => ({ heading, path, marks: lists[index] ?? [] }));
}

function headingIn(line: string): string | undefined {
  const text = line.slice(2, -2);
  const isHeading = line.startsWith('**') && line.endsWith('**') && text.includes(': ') && !text.includes('*');
  return isHeading ? text : undefined;
}

/** What was said of a finding. */
export function saidOf(finding: Finding): Said {
  const { severity, rule, at } = finding;
  return { heading: `${severityLabel(severity)}: ${rule.title}`, path: at.document.path, marks: marksOf(finding) };
}
