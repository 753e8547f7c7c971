import type { ModelScalar, Span } from '../../types.ts';
import { literalText } from './scalars.ts';

/** A word of a command, quotes taken off. */
export interface Word {
  readonly text: string;
  /** Which of the given scalars it stands in. */
  readonly index: number;
  /** Whether a shell would start another command here: behind `&&`, `;`, `|` or the end of a line. */
  readonly starts: boolean;
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
  let end = 0;
  const words = [...text.matchAll(/(?:[^\s"';|&()<>]|"[^"]*"|'[^']*')+/g)].map((match) => {
    const between = text.slice(end, match.index);
    const endsLine = between.includes('\n') && text[end - 1] !== '\\';
    // No command's name starts with a dash: what does goes on, as in a block that no shell reads.
    const starts = operator.test(between) || (endsLine && !match[0].startsWith('-'));
    end = match.index + match[0].length;
    return { ...unquoted(match[0], match.index + offset, index), starts };
  });
  return words.flatMap((word, at) => {
    const isScript = /\s/.test(word.text) && /^-[a-z]{0,4}c$/.test(words[at - 1]?.text ?? '');
    return isScript ? wordsOf(word.text, index, word.span.end - word.text.length) : word;
  });
}

/** `;`, `|`, `&&` or `&`, but not the `&` of `2>&1` and `&> file`. */
const operator = /[;|]|(?<!>)&(?!>)/;

/** `"hunter2"` and `--password="hunter2"`: the quotes around a value are no part of it. */
function unquoted(written: string, start: number, index: number): Omit<Word, 'starts'> {
  const [, lead, inner] = /^([^"']*)(?:"([^"]*)"|'[^']*')$/s.exec(written) ?? [];
  const end = start + written.length;
  if (lead === undefined) return { text: written, index, span: { start, end } };
  const text = inner ?? written.slice(lead.length + 1, -1);
  return { text: lead + text, index, span: { start: start + (lead === '' ? 1 : 0), end: end - 1 } };
}
