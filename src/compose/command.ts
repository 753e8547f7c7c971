import type { Located, ModelNode, ModelScalar } from '../types.ts';
import { partOf, writtenText } from './written-text.ts';

/**
 * The words of `command` or `entrypoint`: a list is taken as it is, a string is split as Compose splits it. A word of a
 * string is located on its own text where that stands in the file unchanged.
 */
export function commandWords(node: ModelNode | undefined): readonly Located<string>[] {
  if (node?.kind === 'list') {
    return node.items.flatMap((item) => (item.kind === 'scalar' ? partOf(item, whole(item), item.text) : []));
  }
  if (node?.kind !== 'scalar' || node.value === null) return [];
  const written = writtenText(node);
  return shellWords(written.text).map(({ word, start, end }) => partOf(node, written.rawSpan(start, end), word));
}

function whole(scalar: ModelScalar): { readonly start: number; readonly end: number } {
  return { start: 0, end: scalar.raw.length };
}

interface Word {
  readonly word: string;
  /** Offsets into the text, quotes included. */
  readonly start: number;
  readonly end: number;
}

/** Letters that mean themselves outside quotes. */
const ordinary = /[^ \t\r\n"'`\\(;&|<>]+/y;

/**
 * Splits at spaces, tabs and line breaks outside quotes; a backslash keeps the next character except in single quotes. As
 * in Compose nothing is expanded, and the words end at the first unquoted `;`, `&`, `|`, `<` or `>`.
 * Source: https://github.com/mattn/go-shellwords/blob/master/shellwords.go
 */
function shellWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let word: string | undefined;
  let start = 0;
  let quote: '"' | "'" | '`' | ')' | undefined;
  const finish = (end: number): void => {
    if (word !== undefined) words.push({ word, start, end });
    word = undefined;
  };
  const add = (letters: string, at: number): void => {
    if (word === undefined) start = at;
    word = (word ?? '') + letters;
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '\\' && quote !== "'") {
      add(text.charAt(at + 1), at);
      at += 1;
    } else if (quote !== undefined) {
      if (letter !== quote) add(letter, at);
      else {
        if (quote === '`' || quote === ')') add(letter, at);
        quote = undefined;
      }
    } else if (/[ \t\r\n]/.test(letter)) finish(at);
    else if (letter === '"' || letter === "'" || letter === '`') {
      add(letter === '`' ? letter : '', at);
      quote = letter;
    } else if (letter === '(' && word?.endsWith('$')) {
      add(letter, at);
      quote = ')';
    } else if (/[;&|<>]/.test(letter)) {
      finish(at);
      return words;
    } else {
      ordinary.lastIndex = at;
      const [letters = letter] = ordinary.exec(text) ?? [];
      add(letters, at);
      at += letters.length - 1;
    }
  }
  finish(text.length);
  return words;
}
