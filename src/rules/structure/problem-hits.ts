import type { Hit, Problem, Project } from '../../types.ts';

/** What loading found, as the hits of the rule that it names. */
export function* problemHits(project: Project, rule: Problem['rule']): Generator<Hit> {
  for (const problem of project.problems) {
    if (problem.rule !== rule) continue;
    const { service, subject, message } = problem;
    const below = service === undefined ? [] : ['services', service];
    yield {
      at: problem,
      ...(service !== undefined && { service }),
      path: [...below, subject],
      subject,
      message,
    };
  }
}
