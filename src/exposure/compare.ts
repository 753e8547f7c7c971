import { byReach, opensUp } from '../reach.ts';
import type { Exposed, Exposure, ExposureChange, ExposureReport, Reach } from '../types.ts';

/**
 * Pairs the ways in of two revisions. A port is the same one where service, container port and protocol are; a service
 * that publishes nothing on one side is what its ports are compared with on the other. Projects whose file was renamed
 * are known by their services.
 *
 * @param base what to compare with; without it nothing is said to change
 */
export function compareExposure(head: Exposure, base: Exposure | undefined): ExposureReport {
  if (base === undefined) return { head, changes: undefined };
  const before = underTheirNewNames(head.entries, base.entries);
  const services = new Set([...head.entries, ...before].map(serviceKey));
  const [after, earlier] = [Map.groupBy(head.entries, serviceKey), Map.groupBy(before, serviceKey)];
  const changes = [...services].flatMap((key) => changesOf(earlier.get(key) ?? [], after.get(key) ?? []));
  return { head, changes: changes.toSorted(byConcern) };
}

function changesOf(before: readonly Exposed[], after: readonly Exposed[]): readonly ExposureChange[] {
  const same = withoutTwins(before, after, (entry) => JSON.stringify({ ...entry, project: '' }));
  const moved = withoutTwins(same.before, same.after, portKey);
  // The one entry of a service without ports stands against every port that comes or goes.
  const earlier = same.before.find(({ port }) => port === undefined);
  const later = same.after.find(({ port }) => port === undefined);
  return [
    ...moved.pairs,
    ...moved.after
      .filter((entry) => entry !== later || moved.before.length === 0)
      .map((entry) => change(earlier, entry)),
    ...moved.before
      .filter((entry) => entry !== earlier || moved.after.length === 0)
      .map((entry) => change(entry, later)),
  ];
}

function change(before: Exposed | undefined, after: Exposed | undefined): ExposureChange {
  return { ...(before && { before }), ...(after && { after }) };
}

/** Takes out, one against one and in order, what has the same key on both sides. */
function withoutTwins(
  before: readonly Exposed[],
  after: readonly Exposed[],
  key: (entry: Exposed) => string,
): {
  readonly pairs: readonly ExposureChange[];
  readonly before: readonly Exposed[];
  readonly after: readonly Exposed[];
} {
  const left = Map.groupBy(before, key);
  const pairs: { before: Exposed; after: Exposed }[] = [];
  const rest = after.filter((entry) => {
    const twin = left.get(key(entry))?.shift();
    if (twin === undefined) return true;
    pairs.push({ before: twin, after: entry });
    return false;
  });
  const taken = new Set(pairs.map((pair) => pair.before));
  return { pairs, before: before.filter((entry) => !taken.has(entry)), after: rest };
}

function serviceKey({ project, service }: Exposed): string {
  return JSON.stringify([project, service]);
}

function portKey({ port }: Exposed): string {
  return JSON.stringify(port ?? null);
}

/** What opens up comes first; within that, what is reached from farthest. */
function byConcern(one: ExposureChange, other: ExposureChange): number {
  return Number(opensUp(other)) - Number(opensUp(one)) || byReach(reachAfter(one), reachAfter(other));
}

function reachAfter({ after }: ExposureChange): Reach {
  return after?.reach ?? 'nothing';
}

/** The base's entries, with a project that is gone taken for a new one that has the same services. */
function underTheirNewNames(head: readonly Exposed[], base: readonly Exposed[]): readonly Exposed[] {
  const [after, before] = [head, base].map((entries) => Map.groupBy(entries, ({ project }) => project));
  if (after === undefined || before === undefined) return base;
  const fresh = [...after].filter(([path]) => !before.has(path));
  const renamed = new Map<string, string>();
  for (const [path, entries] of before) {
    if (after.has(path)) continue;
    const at = fresh.findIndex(([, others]) => serviceNames(others) === serviceNames(entries));
    const [twin] = at === -1 ? [] : fresh.splice(at, 1);
    if (twin !== undefined) renamed.set(path, twin[0]);
  }
  return base.map((entry) => ({ ...entry, project: renamed.get(entry.project) ?? entry.project }));
}

function serviceNames(entries: readonly Exposed[]): string {
  return JSON.stringify([...new Set(entries.map(({ service }) => service))].toSorted());
}
