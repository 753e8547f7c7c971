import type { Directive, LineRange, Position, SourceDocument, Span } from '../types.ts';

/**
 * Wraps one file's text with line lookup. Lines end with `\n` or `\r\n`, as YAML and git count them; a final line break
 * starts no further line, and an empty text has one line.
 */
export function createDocument(path: string, text: string, directives: readonly Directive[] = []): SourceDocument {
  const starts = lineStarts(text);
  const startOf = (line: number): number => starts[line - 1] ?? text.length;

  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };

  const linesOf = (span: Span): LineRange => ({
    first: lineAt(span.start),
    last: lineAt(Math.max(span.start, span.end - 1)),
  });

  const spanOf = (lines: LineRange): Span => {
    const first = clamp(lines.first, starts.length);
    const last = clamp(lines.last, starts.length);
    let end = last < starts.length ? startOf(last + 1) : text.length;
    if (end > startOf(last) && text[end - 1] === '\n') end -= 1;
    if (end > startOf(last) && text[end - 1] === '\r') end -= 1;
    return { start: startOf(first), end };
  };

  const standsAlone = (span: Span): boolean => {
    const lines = spanOf(linesOf(span));
    const before = text.slice(lines.start, span.start);
    const behind = text.slice(span.end, lines.end);
    return /^[\uFEFF\t ]*$/.test(before) && /^\s*(#.*)?$/s.test(behind);
  };

  const positionAt = (offset: number): Position => {
    const line = lineAt(offset);
    return { line, column: offset - startOf(line) + 1 };
  };

  const lineBreak = firstLineBreak(text);
  return { path, text, lineCount: starts.length, lineBreak, directives, linesOf, spanOf, standsAlone, positionAt };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (at + 1 < text.length) starts.push(at + 1);
  }
  return starts;
}

function firstLineBreak(text: string): '\n' | '\r\n' {
  const at = text.indexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

function clamp(line: number, count: number): number {
  return Math.min(Math.max(line, 1), count);
}
