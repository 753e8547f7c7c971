import type { Located, ModelScalar, Span, Substitution } from '../types.ts';
import { placeOf } from './place.ts';

/** A scalar's text in which each piece knows the stretch of `raw` that it comes from. */
export interface WrittenText {
  readonly text: string;
  /** Offsets into `raw` of a stretch of `text`. An empty stretch takes in a variable that stands there and is unset. */
  rawSpan(start: number, end: number): Span;
  /** The outermost variables in a stretch of `text`. */
  variables(start: number, end: number): readonly Substitution[];
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly raw: Span;
  readonly substitution?: Substitution;
}

/**
 * Splits a scalar's text along its variables. `standIn` gives what stands for a variable's result, so that one without
 * value can be kept in sight.
 */
export function writtenText(scalar: ModelScalar, standIn: (used: Substitution) => string = resultOf): WrittenText {
  if (scalar.raw === scalar.text && scalar.substitutions.length === 0) {
    return { text: scalar.text, rawSpan: (start, end) => ({ start, end }), variables: () => [] };
  }
  const pieces = piecesOf(scalar, standIn);
  const text = pieces.map((piece) => piece.text).join('');
  const inside = (start: number, end: number): readonly Piece[] => {
    const found: Piece[] = [];
    for (let index = firstEndingAt(pieces, start); index < pieces.length; index += 1) {
      const piece = pieces[index];
      if (piece === undefined || piece.start > end) break;
      const isEmpty = piece.start === piece.end;
      if (isEmpty ? start <= piece.start && piece.end <= end : piece.start < end && start < piece.end)
        found.push(piece);
    }
    return found;
  };
  return {
    text,
    rawSpan(start, end) {
      const within = inside(start, end);
      const [first, last] = [within.at(0), within.at(-1)];
      if (!first || !last) {
        const next = pieces.slice(firstEndingAt(pieces, start)).find((piece) => piece.start >= start);
        const at = next?.raw.start ?? scalar.raw.length;
        return { start: at, end: at };
      }
      return { start: rawAt(first, start, first.raw.start), end: rawAt(last, end, last.raw.end) };
    },
    variables: (start, end) => inside(start, end).flatMap(({ substitution }) => substitution ?? []),
  };
}

/** The index of the first piece that ends at or behind an offset. */
function firstEndingAt(pieces: readonly Piece[], offset: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of a part of a scalar: its own text where that stands in the file as it is, else the whole scalar. */
export function partOf<T>(scalar: ModelScalar, raw: Span, value: T): Located<T> {
  const { writtenAt } = scalar;
  const shift = writtenAt.start + (scalar.style === 'plain' ? 0 : 1);
  const own = { start: shift + raw.start, end: shift + raw.end };
  const isOwn = raw.end <= writtenAsIs(scalar, shift);
  return { value, ...placeOf(scalar), writtenAt: isOwn ? own : writtenAt };
}

/** Asked for each word of a text: looking at all that stands before would take the square of its length. */
const asIs = new WeakMap<ModelScalar, number>();

/** How much of a scalar's text stands in the file from an offset on just as it is. */
function writtenAsIs(scalar: ModelScalar, from: number): number {
  const known = asIs.get(scalar);
  if (known !== undefined) return known;
  const { document, raw } = scalar;
  let length = 0;
  while (length < raw.length && document.text.charCodeAt(from + length) === raw.charCodeAt(length)) length += 1;
  asIs.set(scalar, length);
  return length;
}

/** The variables that are in no other variable's default or replacement. */
function outermost(substitutions: readonly Substitution[]): readonly Substitution[] {
  let end = 0;
  return substitutions.filter(({ at }) => {
    if (at.start < end) return false;
    end = at.end;
    return true;
  });
}

function resultOf({ result }: Substitution): string {
  return result;
}

function piecesOf(scalar: ModelScalar, standIn: (used: Substitution) => string): readonly (Piece & { text: string })[] {
  const pieces: (Piece & { text: string })[] = [];
  let offset = 0;
  const push = (text: string, raw: Span, substitution?: Substitution): void => {
    pieces.push({ text, start: offset, end: offset + text.length, raw, ...(substitution && { substitution }) });
    offset += text.length;
  };
  const literal = (start: number, end: number): void => {
    const written = scalar.raw.slice(start, end);
    let at = 0;
    const upTo = (until: number): void => {
      if (until > at) push(written.slice(at, until), { start: start + at, end: start + until });
    };
    for (let found = written.indexOf('$$'); found !== -1; found = written.indexOf('$$', at)) {
      upTo(found);
      push('$', { start: start + found, end: start + found + 2 });
      at = found + 2;
    }
    upTo(written.length);
  };
  let at = 0;
  for (const used of outermost(scalar.substitutions)) {
    literal(at, used.at.start);
    push(standIn(used), used.at, used);
    at = used.at.end;
  }
  literal(at, scalar.raw.length);
  return pieces;
}

function rawAt(piece: Piece, offset: number, otherwise: number): number {
  const literal = piece.substitution === undefined && piece.end - piece.start === piece.raw.end - piece.raw.start;
  return literal ? piece.raw.start + Math.min(Math.max(offset, piece.start), piece.end) - piece.start : otherwise;
}
