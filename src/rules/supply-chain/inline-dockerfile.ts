import type { ModelScalar, Place } from '../../types.ts';

export interface Instruction {
  /** `RUN`, `FROM` … in capitals. */
  readonly keyword: string;
  /** What follows, with continued lines joined. */
  readonly text: string;
  readonly at: Place;
}

/**
 * The instructions of an inline Dockerfile. In a block (`|`) each one has its own lines as its place; in any other form,
 * where lines are folded or escaped, the place is the whole text.
 */
export function instructionsOf(scalar: ModelScalar): readonly Instruction[] {
  const { document, writtenAt, style } = scalar;
  const inBlock = style === 'literal';
  const written = inBlock ? document.text.slice(writtenAt.start, writtenAt.end) : scalar.raw;
  const instructions: Instruction[] = [];
  let open: { text: string; start: number } | undefined;
  let offset = 0;
  for (const line of written.split('\n')) {
    const start = writtenAt.start + offset + (line.length - line.trimStart().length);
    const end = writtenAt.start + offset + line.trimEnd().length;
    offset += line.length + 1;
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    open = open === undefined ? { text, start } : { text: `${open.text.slice(0, -1)} ${text}`, start: open.start };
    if (text.endsWith('\\')) continue;
    const [, keyword = '', rest = ''] = /^([A-Za-z]+)\s+(\S.*)$/.exec(open.text) ?? [];
    const at = inBlock ? { ...scalar, writtenAt: { start: open.start, end } } : scalar;
    if (keyword !== '') instructions.push({ keyword: keyword.toUpperCase(), text: rest, at });
    open = undefined;
  }
  return instructions;
}
