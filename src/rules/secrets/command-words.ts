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

/** Words as a shell would see them, without what only structures a script. */
function wordsOf(text: string, index: number): readonly Word[] {
  const written = text.matchAll(/(?:[^\s"';|&()<>]|"[^"]*"|'[^']*')+/g);
  return [...written].map((match) => unquoted(match[0], match.index, index));
}

/** `"hunter2"` and `--password="hunter2"`: the quotes around a value are no part of it. */
function unquoted(written: string, start: number, index: number): Word {
  const [, lead = '', quoted = ''] = /^([^"']*)["'](.*)["']$/s.exec(written) ?? [];
  if (quoted === '' || /["']/.test(quoted))
    return { text: written, index, span: { start, end: start + written.length } };
  const inner = { start: start + lead.length + 1, end: start + written.length - 1 };
  return lead === '' ? { text: quoted, index, span: inner } : { text: lead + quoted, index, span: inner };
}
