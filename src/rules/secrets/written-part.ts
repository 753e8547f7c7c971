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

function exactSpan(scalar: ModelScalar, part: Span): Span | undefined {
  const { document, writtenAt, raw, style } = scalar;
  if (style === 'literal' || style === 'folded') return spanInBlock(scalar, part);
  const start = writtenAt.start + (style === 'plain' ? 0 : 1);
  const same = document.text.startsWith(raw.slice(0, part.end), start);
  return same ? { start: start + part.start, end: start + part.end } : undefined;
}

/** Follows a block scalar line by line. A part over several lines, or a line that isn't as `raw` has it, gives nothing. */
function spanInBlock({ document, writtenAt, raw }: ModelScalar, part: Span): Span | undefined {
  const { first, last } = document.linesOf(writtenAt);
  let at = 0;
  for (let line = first + 1; line <= last && at <= part.start; line += 1) {
    const { start, end } = document.spanOf({ first: line, last: line });
    const text = document.text.slice(start, end).replace(/\r$/, '');
    const indent = text.length - text.trimStart().length;
    const content = text.slice(indent);
    // A literal line that is indented further has that in `raw` too.
    if (content !== '') at += /^ */.exec(raw.slice(at, at + indent))?.[0].length ?? 0;
    if (!raw.startsWith(content, at)) return undefined;
    if (part.start >= at && part.end <= at + content.length) {
      const shift = start + indent - at;
      return { start: part.start + shift, end: part.end + shift };
    }
    at += content.length + 1;
  }
  return undefined;
}
