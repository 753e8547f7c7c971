import type { Hit, Problem, Project } from '../../types.ts';

/** What loading found, as the hits of the rule that it names. */
export function* problemHits(project: Project, rule: Problem['rule']): Generator<Hit> {
  for (const problem of project.problems) {
    if (problem.rule !== rule) continue;
    const { service, subject, message, unread } = problem;
    yield {
      at: problem,
      ...(service !== undefined && { service }),
      path: service === undefined ? [subject] : ['services', service, ...below(service, subject)],
      subject,
      message,
      ...(unread !== undefined && { unread }),
    };
  }
}

/** A subject that is a path already (`services.web.ports`) goes without what names the service. */
function below(service: string, subject: string): readonly string[] {
  const prefix = `services.${service}`;
  if (subject === prefix) return [];
  return [subject.startsWith(`${prefix}.`) ? subject.slice(prefix.length + 1) : subject];
}
