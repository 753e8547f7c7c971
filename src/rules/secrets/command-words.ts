import type { ModelScalar, Span } from '../../types.ts';
import { literalText } from './scalars.ts';

/** A word of a command, quotes taken off. */
export interface Word {
  readonly text: string;
  /** Which of the given scalars it stands in. */
  readonly index: number;
  /** In the scalar's `raw`: ends where `text` ends, so that what ends `text` has its place there. */
  readonly span: Span;
}

/**
 * The words of a command before variables are filled in, which are blanked out: one scalar with the whole of it, or one
 * for each word of a list. An item that holds a shell's script is split like one.
 */
export function writtenWords(scalars: readonly ModelScalar[]): readonly Word[] {
  return scalars.flatMap((scalar, index) => wordsOf(literalText(scalar), index));
}

/** Words as a shell would see them, without what only structures a script. What `sh -c` gets is a script of its own. */
function wordsOf(text: string, index: number, offset = 0): readonly Word[] {
  const written = [...text.matchAll(/(?:[^\s"';|&()<>]|"[^"]*"|'[^']*')+/g)];
  const words = written.map((match) => unquoted(match[0], match.index + offset, index));
  return words.flatMap((word, at) => {
    const isScript = /\s/.test(word.text) && /^-[a-z]{0,4}c$/.test(words[at - 1]?.text ?? '');
    return isScript ? wordsOf(word.text, index, word.span.end - word.text.length) : word;
  });
}

/** `"hunter2"` and `--password="hunter2"`: the quotes around a value are no part of it. */
function unquoted(written: string, start: number, index: number): Word {
  const [, lead, inner] = /^([^"']*)(?:"([^"]*)"|'[^']*')$/s.exec(written) ?? [];
  const end = start + written.length;
  if (lead === undefined) return { text: written, index, span: { start, end } };
  const text = inner ?? written.slice(lead.length + 1, -1);
  return { text: lead + text, index, span: { start: start + (lead === '' ? 1 : 0), end: end - 1 } };
}
