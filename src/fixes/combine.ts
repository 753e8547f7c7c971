import type { Edit } from '../types.ts';

/**
 * Puts the edits of several fixes in order. The same edit twice counts once, and an edit inside a stretch that another
 * one deletes goes with it.
 *
 * @returns `undefined` where edits overlap in any other way
 */
export function combineEdits(edits: readonly Edit[]): readonly Edit[] | undefined {
  const combined: Edit[] = [];
  for (const edit of [...edits].sort(bySpan)) {
    const last = combined.at(-1);
    if (last === undefined || !overlap(last, edit)) combined.push(edit);
    else if (sameEdit(last, edit) || swallows(last, edit)) continue;
    else if (swallows(edit, last)) combined[combined.length - 1] = edit;
    else return undefined;
  }
  return combined;
}

function bySpan(a: Edit, b: Edit): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

/** Two insertions at one place overlap too: which of them comes first would be a guess. */
function overlap(first: Edit, second: Edit): boolean {
  return second.span.start < first.span.end || second.span.start === first.span.start;
}

function sameEdit(a: Edit, b: Edit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}

function swallows(deletion: Edit, inner: Edit): boolean {
  return deletion.text === '' && deletion.span.start <= inner.span.start && inner.span.end <= deletion.span.end;
}
