import { moreSevere } from '../severity.ts';
import type { Finding, Service, Snapshot } from '../types.ts';
import { whatRuns } from './what-runs.ts';

/**
 * How two findings are recognised as the same one; `undefined` where this way can't tell.
 *
 * @param moved whether the finding's project is on its side of the change only
 */
type Identity = (finding: Finding, service: Service | undefined, moved: boolean) => string | undefined;

/**
 * The ways to recognise a finding again, the strictest first: by what could not be read; as it was; in a file that was
 * renamed or moved; in a service that was renamed but still runs the same thing. So moved lines, reformatting and renames
 * introduce nothing.
 */
const passes: readonly Identity[] = [
  ({ rule, unread }) => (unread === undefined ? undefined : JSON.stringify([rule.id, unread])),
  ({ fingerprint }) => fingerprint,
  // Between two projects that both were there and still are, nothing moves: one got better and the other worse.
  ({ rule, service, path, subject }, _, moved) =>
    moved ? JSON.stringify([rule.id, service ?? '', path, subject]) : undefined,
  ({ rule, project, service, path, subject }, running) => {
    if (service === undefined || running === undefined) return undefined;
    const within = path.map((key) => (key === service ? '' : key));
    return JSON.stringify([rule.id, project, whatRuns(running), within, subject]);
  },
];

export interface Comparison {
  /** Fingerprints of the head's findings that are not in the base, or were less there. */
  readonly introduced: ReadonlySet<string>;
  /** Fingerprints of the head's findings that were there in the base, no less severe, and ignored already. */
  readonly ignoredBefore: ReadonlySet<string>;
  /** The base's findings that the head no longer has. */
  readonly fixed: readonly Finding[];
}

/** Compares two audits before swallowing: taking away a big problem doesn't make the small ones behind it new. */
export function compareSnapshots(head: Snapshot, base: Snapshot): Comparison {
  const introduced = new Set<string>();
  const ignoredBefore = new Set<string>();
  let unmatched = head.findings;
  let remaining = base.findings;
  const [serviceBefore, serviceAfter] = [servicesIn(base), servicesIn(head)];
  const [isFresh, hasGone] = [absentFrom(base), absentFrom(head)];
  for (const identity of passes) {
    if (unmatched.length === 0 || remaining.length === 0) break;
    const before = Map.groupBy(remaining, (finding) => identity(finding, serviceBefore(finding), hasGone(finding)));
    const matched = new Set<Finding>();
    unmatched = unmatched.filter((finding) => {
      const key = identity(finding, serviceAfter(finding), isFresh(finding));
      const twin = key === undefined ? undefined : before.get(key)?.shift();
      if (twin === undefined) return true;
      matched.add(twin);
      if (isMore(finding, twin)) introduced.add(finding.fingerprint);
      else if (twin.ignoredBy !== undefined) ignoredBefore.add(finding.fingerprint);
      return false;
    });
    remaining = remaining.filter((finding) => !matched.has(finding));
  }
  const inherited = inheritedFrom(base, head);
  for (const finding of unmatched) {
    const twin = inherited(finding);
    if (twin === undefined || isMore(finding, twin)) introduced.add(finding.fingerprint);
    else if (twin.ignoredBy !== undefined) ignoredBefore.add(finding.fingerprint);
  }
  return { introduced, ignoredBefore, fixed: remaining };
}

/** More severe than it was, or about a file that was edited though it can't be read: what the edit brings in is unseen. */
function isMore(finding: Finding, twin: Finding): boolean {
  return moreSevere(finding.severity, twin.severity) || finding.unread !== twin.unread;
}

/** A new overlay introduces nothing that its base file does alone already. */
function inheritedFrom(base: Snapshot, head: Snapshot): (finding: Finding) => Finding | undefined {
  const known = new Set(base.projects.map(({ path }) => path));
  const baseOf = new Map(head.projects.map(({ path, layers }) => [path, layers[0]?.document.path]));
  const before = new Map(base.findings.map((finding) => [identityIn(finding.project, finding), finding]));
  return (finding) => {
    const under = baseOf.get(finding.project);
    return under === undefined || known.has(finding.project) ? undefined : before.get(identityIn(under, finding));
  };
}

function identityIn(project: string, { rule, service, path, subject }: Finding): string {
  return JSON.stringify([project, rule.id, service ?? '', path, subject]);
}

function absentFrom({ projects }: Snapshot): (finding: Finding) => boolean {
  const paths = new Set(projects.map(({ path }) => path));
  return ({ project }) => !paths.has(project);
}

function servicesIn({ projects }: Snapshot): (finding: Finding) => Service | undefined {
  const byPath = new Map(projects.map((project) => [project.path, project]));
  return ({ project, service }) => (service === undefined ? undefined : byPath.get(project)?.service(service));
}
