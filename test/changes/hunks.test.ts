import { fc, property } from '../property.ts';
import { structuredPatch } from 'diff';
import { describe, expect, test } from 'vitest';
import { hunksOf } from '../../src/changes/hunks.ts';

describe('a patch as GitHub gives it', () => {
  test('has its new side counted from the header on', () => {
    const patch = '@@ -1,3 +1,4 @@ services:\n a\n-b\n+c\n+d\n e\n@@ -10,2 +11,2 @@\n-x\n+y\n z';
    expect(hunksOf(patch)).toEqual({
      hunks: [
        { lines: { first: 1, last: 4 }, added: [2, 3], deletedAfter: [1] },
        { lines: { first: 11, last: 12 }, added: [11], deletedAfter: [10] },
      ],
      cut: false,
    });
  });

  test('may say that a side has no final newline', () => {
    const { hunks } = hunksOf('@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file');
    expect(hunks).toEqual([{ lines: { first: 1, last: 1 }, added: [1], deletedAfter: [0] }]);
  });

  test('that only deletes has no line to stand on', () => {
    expect(hunksOf('@@ -1,2 +0,0 @@\n-a\n-b').hunks).toEqual([]);
  });

  test('whose lines look like headers is read by its counts', () => {
    const { hunks } = hunksOf('@@ -0,0 +1,3 @@\n+--- a\n++++ b\n+@@ -1 +1 @@');
    expect(hunks).toEqual([{ lines: { first: 1, last: 3 }, added: [1, 2, 3], deletedAfter: [] }]);
  });

  test('that GitHub cut keeps its whole hunks and says so', () => {
    const { hunks, cut } = hunksOf('@@ -1,1 +1,2 @@\n a\n+b\n@@ -20,9 +21,9 @@\n c\n+d');
    expect(cut).toBe(true);
    expect(hunks).toEqual([{ lines: { first: 1, last: 2 }, added: [2], deletedAfter: [] }]);
  });

  test('that is cut in its only hunk has none', () => {
    expect(hunksOf('@@ -1,9 +1,9 @@\n a\n+b')).toEqual({ hunks: [], cut: true });
  });
});

const text = fc.array(fc.constantFrom('a', 'b', 'c', '', '- x', '+ y', '@@', '--- z', '+++ z'), { maxLength: 30 });

property.prop([text, text])('the added lines of any two texts are those that git would add', (before, after) => {
  const [from, to] = [before, after].map((lines) => lines.map((line) => `${line}\n`).join(''));
  const patch = structuredPatch('', '', from ?? '', to ?? '', undefined, undefined, { context: 3 })
    .hunks.map(
      ({ oldStart, oldLines, newStart, newLines, lines }) =>
        `@@ -${oldLines === 0 ? oldStart - 1 : oldStart},${oldLines} +${newLines === 0 ? newStart - 1 : newStart},${newLines} @@\n${lines.join('\n')}`,
    )
    .join('\n');
  const { hunks, cut } = hunksOf(patch);
  expect(cut).toBe(false);
  const added = new Set(hunks.flatMap((hunk) => hunk.added));
  // What is left of the new side without the added lines is left of the old side without the deleted ones.
  const kept = after.filter((_, index) => !added.has(index + 1));
  const deletions = before.length - kept.length;
  expect(deletions).toBe(hunks.flatMap((hunk) => hunk.deletedAfter).length + deletionsWithoutLines(patch));
  for (const { lines, added: own } of hunks) {
    expect(own.every((line) => line >= lines.first && line <= lines.last)).toBe(true);
    expect(lines.last).toBeLessThanOrEqual(after.length);
  }
});

/** Hunks that leave nothing on the new side are left out, with their deletions. */
function deletionsWithoutLines(patch: string): number {
  const [, lines] = /^@@ -\d+,(\d+) \+\d+,0 @@/.exec(patch) ?? [];
  return Number(lines ?? 0);
}
