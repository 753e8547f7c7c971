import type { Fix, LineRange } from '../types.ts';
import { applyEdits } from './apply.ts';

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
 * @returns nothing for files with CRLF: what GitHub commits for a suggestion there is not known
 */
export function lineReplacements({ document, edits }: Fix): readonly LineReplacement[] {
  const [first, last] = [edits.at(0), edits.at(-1)];
  if (first === undefined || last === undefined || document.lineBreak === '\r\n') return [];
  const lines = {
    first: document.linesOf(first.span).first,
    last: document.linesOf(last.span).last,
  };
  const exact = replaced(document, edits, lines);
  if (exact.replacement.length > 0) return [exact];
  const below = { first: lines.first, last: lines.last + 1 };
  const above = { first: lines.first - 1, last: lines.last };
  return [
    ...(below.last <= document.lineCount ? [replaced(document, edits, below)] : []),
    ...(above.first >= 1 ? [replaced(document, edits, above)] : []),
  ];
}

function replaced(document: Fix['document'], edits: Fix['edits'], lines: LineRange): LineReplacement {
  const start = document.spanOf(lines).start;
  // A deleted line goes with its line break, so the stretch has to hold it.
  const end = Math.max(document.spanOf(lines).end, edits.at(-1)?.span.end ?? 0);
  const shifted = edits.map(({ span, text }) => ({ text, span: { start: span.start - start, end: span.end - start } }));
  const text = applyEdits(document.text.slice(start, end), shifted);
  const kept = text.endsWith('\n') ? text.slice(0, -1) : text;
  return { lines, replacement: kept === '' ? [] : kept.split('\n') };
}
