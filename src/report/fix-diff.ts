import { structuredPatch } from 'diff';
import { applyEdits } from '../apply-edits.ts';
import type { Fix, LineRange } from '../types.ts';
import { fenced, visible } from './escape.ts';
import { maskSecrets } from './mask.ts';

/** A fix as the lines of a diff with one line of context: for where no suggestion can stand. */
export function fixDiff({ document, edits }: Fix): readonly string[] {
  const after = applyEdits(document.text, edits);
  const [before, wanted] = [document.text, after].map((text) => text.replaceAll('\r\n', '\n'));
  const { hunks } = structuredPatch('', '', before ?? '', wanted ?? '', undefined, undefined, { context: 1 });
  return hunks.flatMap(({ lines }, index) => [
    ...(index > 0 ? ['@@'] : []),
    ...lines.filter((line) => !line.startsWith('\\')),
  ]);
}

/** The lines that a fix's diff shows, as they are before it. */
export function shownLines({ document, edits }: Fix): LineRange {
  const first = document.linesOf(edits[0]?.span ?? { start: 0, end: 0 }).first;
  const last = document.linesOf(edits.at(-1)?.span ?? { start: 0, end: 0 }).last;
  return { first: first - 1, last: last + 1 };
}

/** The same as a fenced block, for where a click can't apply it. */
export function fixDiffBlock(fix: Fix, secrets: readonly string[]): string {
  const lines = fixDiff(fix).map((line) => visible(line).replaceAll('<U+0009>', '\t'));
  return fenced('diff', maskSecrets(lines.join('\n'), secrets).split('\n'));
}
