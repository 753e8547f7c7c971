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
  const inside = (start: number, end: number): readonly Piece[] =>
    pieces.filter((piece) =>
      piece.start === piece.end ? start <= piece.start && piece.end <= end : piece.start < end && start < piece.end,
    );
  return {
    text,
    rawSpan(start, end) {
      const [first, last] = [inside(start, end).at(0), inside(start, end).at(-1)];
      if (!first || !last) {
        const at = pieces.find((piece) => piece.start >= start)?.raw.start ?? scalar.raw.length;
        return { start: at, end: at };
      }
      return { start: rawAt(first, start, first.raw.start), end: rawAt(last, end, last.raw.end) };
    },
    variables: (start, end) => inside(start, end).flatMap(({ substitution }) => substitution ?? []),
  };
}

/** The place of a part of a scalar: its own text where that stands in the file as it is, else the whole scalar. */
export function partOf<T>(scalar: ModelScalar, raw: Span, value: T): Located<T> {
  const { document, writtenAt } = scalar;
  const shift = writtenAt.start + (scalar.style === 'plain' ? 0 : 1);
  const own = { start: shift + raw.start, end: shift + raw.end };
  const same = document.text.slice(own.start, own.end) === scalar.raw.slice(raw.start, raw.end);
  const before = document.text.slice(shift, own.start) === scalar.raw.slice(0, raw.start);
  return { value, ...placeOf(scalar), writtenAt: same && before ? own : writtenAt };
}

/** The variables that are in no other variable's default or replacement. */
export function outermost(substitutions: readonly Substitution[]): readonly Substitution[] {
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
    let at = start;
    for (let found = scalar.raw.indexOf('$$', at); found !== -1 && found < end; found = scalar.raw.indexOf('$$', at)) {
      if (found > at) push(scalar.raw.slice(at, found), { start: at, end: found });
      push('$', { start: found, end: found + 2 });
      at = found + 2;
    }
    if (at < end) push(scalar.raw.slice(at, end), { start: at, end });
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
