import { type Edits, rewrite } from '../../fixes/edits.ts';
import type { ModelScalar, Place, Span } from '../../types.ts';

/**
 * Where a part of a scalar is written. The scalar's own place where the part can't be told from its node with certainty,
 * as with escapes.
 *
 * @param part offsets into `raw`
 */
export function partPlace(scalar: ModelScalar, part: Span): Place {
  const { document, slot, keyAt, via } = scalar;
  const writtenAt = exactSpan(scalar, part) ?? scalar.writtenAt;
  return { document, writtenAt, via, ...(keyAt && { keyAt }), ...(slot && { slot }) };
}

/**
 * Writes another text in the place of each part and leaves the rest of the scalar, its quotes and its lines as they are.
 *
 * @param parts in their order, not overlapping
 * @param text of letters, digits and `${…:?…}`, so that it means itself in quotes, in blocks, and in plain text
 */
export function replaceParts(scalar: ModelScalar, parts: readonly Span[], text: string): Edits {
  const { raw, style, slot } = scalar;
  const spans = parts.flatMap((part) => exactSpan(scalar, part) ?? []);
  // In flow style a brace ends plain text: there it needs quotes.
  if (spans.length === parts.length && !(style === 'plain' && slot?.container.flow === true)) {
    return spans.map((span) => ({ span, text }));
  }
  const replaced = parts
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start) + text + rest.slice(end), raw);
  return rewrite(scalar, replaced);
}

/**
 * What must be masked so that a part is not shown: as the program reads it, and as it stands in the file, line by line.
 */
export function concealed(scalar: ModelScalar, part: Span, value: string): readonly string[] {
  const { writtenAt, document } = partPlace(scalar, part);
  const written = document.text.slice(writtenAt.start, writtenAt.end);
  const inner = written.replace(/^(["'])(.*)\1$/s, '$2');
  const texts = [value, scalar.raw.slice(part.start, part.end), inner].flatMap((text) => text.split(/\r?\n/));
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

/** Where a part stands in the document, if it stands there in one piece as `raw` has it. */
function exactSpan(scalar: ModelScalar, { start, end }: Span): Span | undefined {
  const stretch = stretchAt(stretchesOf(scalar), start);
  if (stretch === undefined || end > stretch.start + stretch.length) return undefined;
  const shift = stretch.writtenAt - stretch.start;
  return { start: start + shift, end: end + shift };
}

/** The last stretch that starts at or before an offset, by binary search. */
function stretchAt(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((stretches[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1];
}

/** A stretch of a scalar that the document has as `raw` has it. */
interface Stretch {
  /** In `raw`. */
  readonly start: number;
  readonly length: number;
  /** In the document. */
  readonly writtenAt: number;
}

/** Worked out once for each scalar: one that holds thousands of secrets is not read again for each of them. */
const known = new WeakMap<ModelScalar, readonly Stretch[]>();

function stretchesOf(scalar: ModelScalar): readonly Stretch[] {
  const stretches =
    known.get(scalar) ?? (scalar.style === 'literal' || scalar.style === 'folded' ? linesOf(scalar) : [lead(scalar)]);
  known.set(scalar, stretches);
  return stretches;
}

/** What comes before the first escape or line break. */
function lead({ document: { text }, writtenAt, raw, style }: ModelScalar): Stretch {
  const start = writtenAt.start + (style === 'plain' ? 0 : 1);
  let length = 0;
  while (length < raw.length && raw[length] === text[start + length]) length += 1;
  return { start: 0, length, writtenAt: start };
}

/** The lines of a block scalar, as long as each is as `raw` has it. */
function linesOf({ document, writtenAt, raw }: ModelScalar): readonly Stretch[] {
  const { first, last } = document.linesOf(writtenAt);
  const stretches: Stretch[] = [];
  let at = 0;
  for (let line = first + 1; line <= last; line += 1) {
    const { start, end } = document.spanOf({ first: line, last: line });
    const text = document.text.slice(start, end).replace(/\r$/, '');
    const indent = text.length - text.trimStart().length;
    const content = text.slice(indent);
    // A literal line that is indented further has that in `raw` too.
    if (content !== '') at += /^ */.exec(raw.slice(at, at + indent))?.[0].length ?? 0;
    if (!raw.startsWith(content, at)) break;
    stretches.push({ start: at, length: content.length, writtenAt: start + indent });
    at += content.length + 1;
  }
  return stretches;
}
