import { parsePatch } from 'diff';
import type { Hunk } from '../types.ts';

export interface Hunks {
  readonly hunks: readonly Hunk[];
  /** GitHub cut the patch: lines behind the last whole hunk can't be commented on. */
  readonly cut: boolean;
}

/** Reads a patch as GitHub gives it for one file: hunks without a file header. */
export function hunksOf(patch: string): Hunks {
  const whole = parsed(patch);
  if (whole !== undefined) return { hunks: whole, cut: false };
  const lastHunk = patch.lastIndexOf('\n@@ ');
  return { hunks: lastHunk === -1 ? [] : (parsed(patch.slice(0, lastHunk)) ?? []), cut: true };
}

function parsed(patch: string): readonly Hunk[] | undefined {
  try {
    return parsePatch(patch).flatMap(({ hunks }) => hunks.flatMap(hunk));
  } catch {
    // The only reason that `diff` names for a patch of GitHub's: a hunk with fewer lines than its header says.
    return undefined;
  }
}

function hunk({
  newStart,
  newLines,
  lines,
}: {
  newStart: number;
  newLines: number;
  lines: readonly string[];
}): readonly Hunk[] {
  const added: number[] = [];
  const deletedAfter: number[] = [];
  let line = newStart;
  for (const text of lines) {
    if (text.startsWith('-')) deletedAfter.push(line - 1);
    else if (!text.startsWith('\\')) {
      if (text.startsWith('+')) added.push(line);
      line += 1;
    }
  }
  if (newLines === 0) return [];
  return [{ lines: { first: newStart, last: newStart + newLines - 1 }, added, deletedAfter }];
}
