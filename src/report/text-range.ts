import type { SourceDocument, Span } from '../types.ts';

/** A span in lines and columns, both 1-based and in UTF-16 code units; `endColumn` is exclusive. */
export interface TextRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A span that ends with a line break ends at the end of its last line here, not at the start of the next one. */
export function rangeOf(document: SourceDocument, span: Span): TextRange {
  const { line, column } = document.positionAt(span.start);
  const { last } = document.linesOf(span);
  const lastLine = document.spanOf({ first: last, last });
  return {
    line,
    column,
    endLine: last,
    endColumn: Math.max(Math.min(span.end, lastLine.end) - lastLine.start + 1, last === line ? column : 1),
  };
}
