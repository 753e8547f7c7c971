import { structuredPatch } from 'diff';
import { applyEdits } from '../apply-edits.ts';
import type { Fix } from '../types.ts';

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
