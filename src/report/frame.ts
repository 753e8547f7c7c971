import type { SourceDocument, Span } from '../types.ts';
import { visible } from './escape.ts';
import { maskSecrets } from './mask.ts';
import type { SecretLines } from './secret-lines.ts';
import { columnsOf, type Style, type Terminal, widthOf } from './terminal.ts';
import { rangeOf } from './text-range.ts';

/** Lines of a long range that are shown before the rest is counted. */
const mostLines = 5;

/** How much of a line that is too wide is kept in front of its marked part. */
const leadingColumns = 16;

/**
 * The lines that a span stands on, one line around them, and a marker: under a span in one line, beside a longer one.
 *
 * Nothing of the text reaches the terminal as a control character, and no secret as it is.
 */
export function codeFrame(
  document: SourceDocument,
  span: Span,
  style: Style,
  secrets: SecretLines,
  terminal: Terminal,
): readonly string[] {
  const { line, column, endLine, endColumn } = rangeOf(document, span);
  const lastShown = Math.min(endLine, line + mostLines - 1);
  const numbers = [line - 1, ...between(line, lastShown), ...(lastShown === endLine ? [endLine + 1] : [])];
  const gutter = String(lastShown + 1).length;
  const { paint } = terminal;
  const row = (label: string | number, bar: string, text: string): string =>
    `  ${paint('dim', String(label).padStart(gutter))} ${bar} ${text}`.trimEnd();

  return numbers.flatMap((number) => {
    const inRange = number >= line && number <= endLine;
    const text = number >= 1 && number <= document.lineCount ? lineText(document, number) : '';
    if (!inRange && text.trim() === '') return [];
    const from = number === line ? column - 1 : 0;
    const to = number === endLine ? endColumn - 1 : text.length;
    const shown = shownLine(text, { from, to }, secrets.on(document.path, { first: number, last: number }));
    const cut = fitted(shown, terminal.width - gutter - 5);
    if (!inRange) return [row(number, paint('dim', '│'), paint('dim', cut.text))];
    if (endLine > line) {
      const rest = number === lastShown ? endLine - lastShown : 0;
      const bar = paint(style, '┃');
      return [row(number, bar, cut.text), ...(rest > 0 ? [row('', bar, paint('dim', `… ${rest} more`))] : [])];
    }
    const marker = ' '.repeat(cut.start) + paint(style, '^'.repeat(Math.max(1, cut.end - cut.start)));
    return [row(number, paint('dim', '│'), cut.text), row('', paint('dim', '│'), marker)];
  });
}

/** A line as it is shown, and the columns of its marked part. */
interface Shown {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The three parts of a line are masked and made visible each for itself, so that the marker stays under its text. */
function shownLine(text: string, { from, to }: { from: number; to: number }, secrets: readonly string[]): Shown {
  const hidden = secretSpans(text, secrets);
  const start = hidden.find((secret) => secret.start < from && from < secret.end)?.start ?? from;
  const end = hidden.find((secret) => secret.start < to && to < secret.end)?.end ?? to;
  const [before = '', marked = '', after = ''] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map(
    (part) => printable(maskSecrets(part, secrets)),
  );
  return { text: before + marked + after, start: columnsOf(before), end: columnsOf(before) + columnsOf(marked) };
}

function secretSpans(text: string, secrets: readonly string[]): readonly Span[] {
  const spans: Span[] = [];
  for (const secret of secrets.filter((each) => each !== '')) {
    for (let at = text.indexOf(secret); at !== -1; at = text.indexOf(secret, at + secret.length)) {
      spans.push({ start: at, end: at + secret.length });
    }
  }
  return spans;
}

/** Text on one line with nothing in it that a terminal would obey. */
export function printable(text: string): string {
  return visible(text.replaceAll('\uFEFF', '').replaceAll('\t', '  '));
}

/** Cuts a line that is too wide so that the start of its marked part stays in sight. */
function fitted({ text, start, end }: Shown, width: number): Shown {
  if (columnsOf(text) <= width) return { text, start, end };
  const from = start + leadingColumns < width ? 0 : start - leadingColumns;
  const until = from + width - 2;
  let column = 0;
  let kept = '';
  for (const character of text) {
    if (column >= from && column + widthOf(character) <= until) kept += character;
    column += widthOf(character);
  }
  const left = from > 0 ? '…' : '';
  const right = column > until ? '…' : '';
  const shift = from - left.length;
  return { text: left + kept + right, start: start - shift, end: Math.min(end, until) - shift };
}

function lineText(document: SourceDocument, line: number): string {
  const { start, end } = document.spanOf({ first: line, last: line });
  return document.text.slice(start, end);
}

function between(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
