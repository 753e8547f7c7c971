import type { Project } from './types.ts';

/**
 * Remembers the answer for one project. Rules run one project after the other, so what several of them ask is worked out
 * once for each project, and nothing of the projects before it is kept.
 */
export function ofLastProject<T>(answer: (project: Project) => T): (project: Project) => T {
  let last: { readonly project: Project; readonly answer: T } | undefined;
  return (project) => {
    if (last?.project !== project) last = { project, answer: answer(project) };
    return last.answer;
  };
}
