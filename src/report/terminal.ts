import type { Prose, Severity } from '../types.ts';
import { plainText } from './prose-text.ts';

export type Style = 'bold' | 'dim' | 'underline' | 'red' | 'green' | 'yellow' | 'blue' | 'cyan' | 'magenta';

/** Where a text is printed: how wide it is, and whether it takes colours. */
export interface Terminal {
  /** Columns. */
  readonly width: number;
  /** Gives the text back unchanged where there are no colours. */
  readonly paint: (style: Style, text: string) => string;
}

export const severityStyle: Readonly<Record<Severity, Style>> = {
  critical: 'magenta',
  high: 'red',
  medium: 'yellow',
  low: 'blue',
  info: 'cyan',
};

/** Words on lines of at most `width` columns, indented. A word that is longer than a line is broken. */
export function wrapped(text: string, indent: number, { width, paint }: Terminal): readonly string[] {
  const room = Math.max(20, width - indent);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((long) => pieces(long, room))) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (columnsOf(joined) <= room) line = joined;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  return withCode(lines, paint).map((each) => ' '.repeat(indent) + each);
}

/** Paints what stands between backticks, which may begin on one line and end on a later one. */
function withCode(lines: readonly string[], paint: Terminal['paint']): readonly string[] {
  let open = false;
  return lines.map((line) =>
    [...line.matchAll(/`|[^`]+/g)]
      .map(([part]) => {
        if (part !== '`') return open ? paint('cyan', part) : part;
        open = !open;
        return paint('cyan', part);
      })
      .join(''),
  );
}

export function wrappedProse(text: readonly Prose[], indent: number, terminal: Terminal): readonly string[] {
  return wrapped(text.map(plainText).join(' '), indent, terminal);
}

/** A word in pieces of at most so many columns. */
function pieces(word: string, columns: number): readonly string[] {
  const all: string[] = [];
  let piece = '';
  let taken = 0;
  for (const character of word) {
    const width = widthOf(character);
    if (taken + width > columns) {
      all.push(piece);
      piece = '';
      taken = 0;
    }
    piece += character;
    taken += width;
  }
  return [...all, piece];
}

/** Cuts a line that is too wide, and shows that it is cut. */
export function shortenedTo(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let left = columns - 1;
  let kept = '';
  for (const character of text) {
    left -= widthOf(character);
    if (left < 0) break;
    kept += character;
  }
  return `${kept}…`;
}

/** East Asian wide characters and emoji take two columns, combining marks none. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303E\uFF01-\uFF60]/u;

export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += widthOf(character);
  return columns;
}

export function widthOf(character: string): number {
  if (character < '\u0300') return 1;
  if (/\p{M}/u.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
