import { count } from './count.ts';
import type { Section } from './entries.ts';
import { codeSpan } from './escape.ts';

const title = 'fixed since the first review';

/** The summary's list of what is fixed and has no comment any more, since GitHub lets no bot resolve a thread. */
export function fixedSection(entries: readonly string[]): readonly Section[] {
  return entries.length === 0 ? [] : [{ summary: `${count(entries.length, 'finding')} ${title}`, entries }];
}

/**
 * What the list says of a comment that is about to be deleted: one entry for each of its findings.
 *
 * @param body a comment of ours, whose findings are headed `**… Severity: title**`
 */
export function fixedEntries(body: string, path: string, sha: string): readonly string[] {
  const headings = [...body.matchAll(/^\*\*([^*:\n]{1,200}: [^*\n]{1,200})\*\*$/gm)].map(([, text = '']) => text);
  return headings.map((text) => `- ${text}, in ${codeSpan(path)}, fixed in ${sha.slice(0, 7)}`);
}

/** The entries that a summary of ours lists already. */
export function listedAsFixed(summary: string): readonly string[] {
  const lines = summary.split('\n').map((line) => line.trimEnd());
  const start = lines.findIndex((line) => line.startsWith('<summary>') && line.endsWith(` ${title}</summary>`));
  if (start === -1) return [];
  const end = lines.indexOf('</details>', start);
  return lines
    .slice(start, end === -1 ? undefined : end)
    .filter((line) => line.startsWith('- ') && !line.startsWith('- …'));
}
