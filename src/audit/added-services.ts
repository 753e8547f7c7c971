import type { Finding, Service, Snapshot } from '../types.ts';
import { whatRuns } from './what-runs.ts';

/**
 * The ways to recognise a service again, the strictest first. They are those of findings (`introduced.ts`), so that what a
 * renamed service lacks is neither introduced nor offered again.
 */
const passes: readonly ((running: Running) => string | undefined)[] = [
  ({ service: { name }, project }) => JSON.stringify([project, name]),
  ({ service: { name }, moved }) => (moved ? name : undefined),
  ({ service, project }) => JSON.stringify([project, whatRuns(service)]),
];

/** Says of a finding of the head whether the change adds the service that it is about. */
export function addedServices(head: Snapshot, base: Snapshot): (finding: Finding) => boolean {
  const isInherited = inheritedFrom(base, head);
  let added = servicesOf(head, base).filter((running) => !isInherited(running));
  let gone = servicesOf(base, head);
  for (const identity of passes) {
    const before = Map.groupBy(gone, identity);
    const matched = new Set<Running>();
    added = added.filter((running) => {
      const key = identity(running);
      const twin = key === undefined ? undefined : before.get(key)?.shift();
      if (twin !== undefined) matched.add(twin);
      return twin === undefined;
    });
    gone = gone.filter((running) => !matched.has(running));
  }
  const names = new Set(added.map(({ service, project }) => JSON.stringify([project, service.name])));
  return ({ project, service }) => service !== undefined && names.has(JSON.stringify([project, service]));
}

/** A new overlay adds none of the services that its base file has alone already. */
function inheritedFrom(base: Snapshot, head: Snapshot): (running: Running) => boolean {
  const before = new Map(base.projects.map((project) => [project.path, project]));
  const baseOf = new Map(head.projects.map(({ path, layers }) => [path, layers[0]?.document.path ?? path]));
  return ({ service, project }) => {
    const under = before.get(baseOf.get(project) ?? project);
    return !before.has(project) && under?.service(service.name) !== undefined;
  };
}

interface Running {
  readonly service: Service;
  readonly project: string;
  /** Whether the project is on this side of the change only. */
  readonly moved: boolean;
}

function servicesOf({ projects }: Snapshot, other: Snapshot): readonly Running[] {
  const others = new Set(other.projects.map(({ path }) => path));
  return projects.flatMap(({ path, services }) =>
    services.map((service) => ({ service, project: path, moved: !others.has(path) })),
  );
}
