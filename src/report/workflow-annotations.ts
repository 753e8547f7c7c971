import type { CheckAnnotation } from '../types.ts';

/**
 * GitHub shows ten annotations of each level in one step. One error is the job's own.
 * Source: https://docs.github.com/en/rest/checks/runs, "annotations"; actions/toolkit, docs/problem-matchers.md, "Limitations"
 */
const room: Readonly<Record<CheckAnnotation['level'], number>> = { failure: 9, warning: 10, notice: 5 };

/** The annotations that GitHub shows of a step, in their order, and how many are left out. */
export function shownInStep(annotations: readonly CheckAnnotation[]): {
  readonly shown: readonly CheckAnnotation[];
  readonly left: number;
} {
  const taken = new Map<CheckAnnotation['level'], number>();
  const shown = annotations.filter(({ level }) => {
    const number = (taken.get(level) ?? 0) + 1;
    taken.set(level, number);
    return number <= room[level];
  });
  return { shown, left: annotations.length - shown.length };
}
