import type { Anchor, ChangedFile, Hunk, Judged, LineRange, Place } from '../types.ts';

/** The hunk that holds all of these new-side lines. */
function hunkAround(file: ChangedFile | undefined, lines: LineRange): Hunk | undefined {
  return file?.hunks.find((hunk) => hunk.lines.first <= lines.first && lines.last <= hunk.lines.last);
}

/**
 * Whether a suggestion may replace these lines: all in one hunk, and no line deleted between them.
 * Source: a suggestion across a deleted line is refused, https://github.com/parkerbxyz/suggest-changes/issues/50
 */
export function isReplaceable(file: ChangedFile | undefined, lines: LineRange): boolean {
  const hunk = hunkAround(file, lines);
  return hunk !== undefined && !hunk.deletedAfter.some((line) => lines.first <= line && line < lines.last);
}

/**
 * Where a comment about a finding can stand: the first place that the diff touches of where the text is written, where
 * it is used, and what is related to it.
 */
export function anchorOf(finding: Judged, files: ReadonlyMap<string, ChangedFile>): Anchor | undefined {
  for (const { document, span } of places(finding)) {
    const lines = document.linesOf(span);
    const hunk = hunkAround(files.get(document.path), { first: lines.first, last: lines.first });
    if (hunk !== undefined) {
      return { path: document.path, lines: { first: lines.first, last: Math.min(lines.last, hunk.lines.last) } };
    }
  }
  return undefined;
}

function places({ at, related }: Judged): readonly Pick<Place['via'][number], 'document' | 'span'>[] {
  return [
    { document: at.document, span: at.writtenAt },
    ...at.via,
    ...related.map(({ place }) => ({ document: place.document, span: place.writtenAt })),
  ];
}
