import type { Fix, LineRange } from '../types.ts';
import { applyEdits } from '../apply-edits.ts';

/** Whole lines and what stands there instead: what GitHub's suggestions are made of. */
export interface LineReplacement {
  readonly lines: LineRange;
  /** Without line breaks, never empty. */
  readonly replacement: readonly string[];
}

/**
 * A fix as a replacement of whole lines, in the order of preference. A suggestion can neither insert between lines nor
 * be empty, so a deletion repeats the line below it, or the one above.
 *
 * @param within lines that the replacement has to take in, because the comment stands on them
 * @returns nothing for files with CRLF: what GitHub commits for a suggestion there is not known
 */
export function lineReplacements({ document, edits }: Fix, within?: LineRange): readonly LineReplacement[] {
  const [first, last] = [edits.at(0), edits.at(-1)];
  if (first === undefined || last === undefined || document.text.includes('\r')) return [];
  const top = document.linesOf(first.span).first;
  const bottom = document.linesOf(last.span).last;
  const lines = {
    first: Math.min(top, within?.first ?? top),
    last: Math.max(bottom, within?.last ?? bottom),
  };
  const below = { first: lines.first, last: lines.last + 1 };
  const above = { first: lines.first - 1, last: lines.last };
  return [lines, below, above]
    .filter((range) => range.first >= 1 && range.last <= document.lineCount)
    .map((range) => ({ lines: range, replacement: replaced(document, edits, range) }))
    .filter(({ replacement }) => replacement.length > 0);
}

function replaced(document: Fix['document'], edits: Fix['edits'], lines: LineRange): readonly string[] {
  const { start, end: lastLineEnd } = document.spanOf(lines);
  // A deleted line goes with its line break, so the stretch has to hold it.
  const end = Math.max(lastLineEnd, edits.at(-1)?.span.end ?? 0);
  const shifted = edits.map(({ span, text }) => ({ text, span: { start: span.start - start, end: span.end - start } }));
  const text = applyEdits(document.text.slice(start, end), shifted);
  const kept = text.endsWith('\n') ? text.slice(0, -1) : text;
  return kept === '' ? [] : kept.split('\n');
}
