import type { Exposed, ExposureReport } from '../types.ts';
import { wayInWords } from './exposure-words.ts';
import { jsonText } from './json-text.ts';
import { plainText } from './prose-text.ts';

/** The envelope's version: it grows when a reader of the old one would misread the new one. */
const jsonVersion = 1;

/** The exposure map for programs. `changes` is there where there was something to compare with. */
export function exposureJson(
  { head, changes }: ExposureReport,
  tool: { readonly name: string; readonly version: string },
): string {
  const report = {
    version: jsonVersion,
    tool,
    entries: head.entries.map(entryJson),
    ...(changes && {
      changes: changes.map(({ before, after }) => ({
        before: before === undefined ? null : entryJson(before),
        after: after === undefined ? null : entryJson(after),
      })),
    }),
    incomplete: head.incomplete,
  };
  return jsonText(report);
}

function entryJson(entry: Exposed): object {
  return { ...entry, words: plainText(wayInWords(entry)) };
}
