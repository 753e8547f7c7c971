import { addedServices } from './audit/added-services.ts';
import { audit } from './audit/audit.ts';
import { findingsAboutDistrusted, type IgnoreContext, withIgnores } from './audit/ignores.ts';
import { compareSnapshots } from './audit/introduced.ts';
import { join } from './audit/join.ts';
import { isIgnored, newlyIgnored, suppress } from './audit/suppress.ts';
import { swallow } from './audit/swallow.ts';
import { readsAny } from './compose/discovery.ts';
import { loadProjects } from './compose/load.ts';
import { createParser } from './compose/parser.ts';
import type { Files } from './compose/sources.ts';
import { proveFix } from './fixes/prove.ts';
import { remembering, shortHash } from './hash.ts';
import { shownLines } from './report/fix-diff.ts';
import { secretLines } from './report/secret-lines.ts';
import { bySeverity } from './severity.ts';
import type {
  FileTree,
  Finding,
  Ignore,
  Judged,
  Limits,
  Project,
  Proof,
  Prose,
  Reaudit,
  Rule,
  Settings,
  Skipped,
  Snapshot,
  SourceFile,
  Suppressed,
  Swallow,
  Trust,
} from './types.ts';

/** One commit or folder, and what of it to audit. */
export interface AuditRequest {
  readonly tree: FileTree;
  readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, SourceFile>>;
  /** Compose files whose projects are audited. */
  readonly candidates: readonly string[];
  /** Compose files whose projects are audited as far as they share a file with the others, on either side. */
  readonly beside?: readonly string[];
  /** Compose files whose projects are audited if they read one of the changed files. */
  readonly search?: readonly string[];
  readonly changed?: ReadonlySet<string>;
  readonly settings: Settings;
  readonly rules: readonly Rule[];
  readonly limits: Limits;
  /** `YYYY-MM-DD`, for ignores that expire. */
  readonly today: string;
  /** The variables that are set outside the repository, where that is known. */
  readonly environment?: ReadonlyMap<string, string>;
  /** Throws once the run has taken too long: asked before each project, in proofs too. */
  readonly checkTime?: () => void;
}

export interface AuditedTree {
  readonly snapshot: Snapshot;
  readonly skipped: readonly Skipped[];
  /** The projects that count only if another one shares a file with them. */
  readonly beside: ReadonlySet<Project>;
  readonly reaudit: Reaudit;
  /** The findings about ignores that are not honoured because the change adds them. */
  readonly distrust: (ignores: readonly Ignore[], because: Prose) => readonly Finding[];
}

/** Reads what the candidates' projects turn out to need, resolves them and runs the rules. */
export async function auditTree(request: AuditRequest): Promise<AuditedTree> {
  const { tree, candidates, beside = [], search = [], changed = new Set(), settings, rules, limits, today } = request;
  const { checkTime, environment } = request;
  const files = new Map<string, SourceFile>();
  const parse = createParser(limits);
  const load = (paths: readonly string[], texts: Files, attach = true): ReturnType<typeof loadProjects> =>
    loadProjects({
      candidates: paths,
      tree,
      files: texts,
      projects: settings.projects,
      limits,
      parse,
      attach,
      ...(environment && { environment }),
      ...(checkTime && { checkTime }),
    });
  const readFor = async <T extends { readonly needs: readonly string[] }>(attempt: () => T): Promise<T> => {
    for (;;) {
      const result = attempt();
      const needs = [...new Set(result.needs)];
      if (needs.length === 0) return result;
      const read = await request.read(needs);
      for (const path of needs) files.set(path, read.get(path) ?? { kind: 'missing' });
    }
  };

  // Most of the searched projects turn out to be untouched: what they hand on is read for the others only.
  const loaded = await readFor(() => {
    const [own, near, searched] = [load(candidates, files), load(beside, files), load(search, files, false)];
    return { own, near, searched, needs: [own, near, searched].flatMap(({ needs }) => needs) };
  });
  const { projects: direct, skipped } = loaded.own;
  const known = new Set(direct.map(({ path }) => path));
  const touched = [...loaded.near.projects, ...loaded.searched.projects]
    .filter((project) => !known.has(project.path) && readsAny(project, changed))
    .map(({ path }) => path);
  const users = (await readFor(() => load(touched, files))).projects.filter(({ path }) => touched.includes(path));
  for (const { path } of users) known.add(path);
  const neighbours = loaded.near.projects.filter(({ path }) => !known.has(path));
  const projects: readonly Project[] = [...direct, ...users, ...neighbours];
  const context: IgnoreContext = { rules, settings, today };
  const snapshotOf = (some: readonly Project[], findings: readonly Finding[]): Snapshot => {
    return { projects: some, findings: withIgnores(some, findings, context) };
  };
  const hash = remembering(shortHash);
  const found = audit(projects, rules, settings, hash, checkTime);
  const snapshot = snapshotOf(projects, found);

  const foundIn = Map.groupBy(found, ({ project }) => project);
  const readers = readersOf(projects);
  const befores = new Map<string, Snapshot>();
  const before = (affected: readonly Project[]): Snapshot => {
    const paths = affected.map(({ path }) => path);
    const key = JSON.stringify(paths);
    const known =
      befores.get(key) ??
      snapshotOf(
        affected,
        paths.flatMap((path) => foundIn.get(path) ?? []),
      );
    befores.set(key, known);
    return known;
  };
  const reaudit: Reaudit = (edited) => {
    const texts: Files = {
      get(path) {
        const text = edited.get(path);
        return text === undefined ? files.get(path) : { kind: 'text', text };
      },
    };
    const affected = [...new Set([...edited.keys()].flatMap((path) => readers.get(path) ?? []))];
    const paths = new Set(affected.map(({ path }) => path));
    const replaced = load([...paths], texts).projects.filter(({ path }) => paths.has(path));
    return {
      before: before(affected),
      after: snapshotOf(replaced, audit(replaced, rules, settings, hash, checkTime)),
    };
  };
  const distrust: AuditedTree['distrust'] = (ignores, because) =>
    findingsAboutDistrusted(ignores, because, projects, context);
  return { snapshot, skipped, beside: new Set(neighbours), reaudit, distrust };
}

export interface Judgement {
  /** One finding for each wrong text, most severe first. */
  readonly findings: readonly Judged[];
  /** Those that an honoured ignore leaves out. */
  readonly suppressed: readonly Suppressed[];
  /** The base's findings that are gone. */
  readonly fixed: readonly Finding[];
  /** Fingerprints of those that another finding says already. */
  readonly swallowed: ReadonlySet<string>;
}

/**
 * Says of the head's findings which ones the change introduces, leaves out what others say already and what is ignored,
 * and tries the fixes of the introduced ones.
 *
 * @param base the audit to compare with; without one, everything counts as introduced
 * @param trust whether ignores are honoured that the change adds
 * @param proofWork bounds what all proofs together read again, in UTF-16 code units
 */
export function judge(
  head: AuditedTree,
  base: AuditedTree | undefined,
  table: readonly Swallow[],
  trust: Trust = { kind: 'trusted' },
  proofWork: number = Number.POSITIVE_INFINITY,
): Judgement {
  const { snapshot, reaudit } = head;
  const { after, before } = withoutStrangers(head, base);
  const comparison = compareSnapshots(after, before);
  const isIntroduced = ({ fingerprint }: Finding): boolean => comparison.introduced.has(fingerprint);
  const said = swallow(after.findings, table, isIntroduced);
  const unswallowed = new Set(said);
  const { shown, silenced, distrusted } = suppress(said, comparison.ignoredBefore, trust);
  const aboutDistrusted = trust.kind === 'trusted' ? [] : head.distrust(distrusted, trust.because);
  const introduced = new Set([...comparison.introduced, ...aboutDistrusted.map(({ fingerprint }) => fingerprint)]);
  const isNew = ({ members }: Finding): boolean => members.some((member) => introduced.has(member));
  const isAdded = addedServices(after, before);
  const foundIn = Map.groupBy(snapshot.findings, ({ project }) => project);
  const tried = new Map<string, number>();
  let workLeft = proofWork;
  const secrets = secretLines(snapshot.findings);
  const judged = (finding: Finding, proof: Proof): Judged => {
    const patch = proof.kind === 'proven' ? secrets.on(proof.fix.document.path, shownLines(proof.fix)) : [];
    const hidden = [...new Set([...(finding.secrets ?? []), ...patch])];
    return { ...finding, introduced: isNew(finding), onAddedService: isAdded(finding), proof, hidden };
  };
  const tryFix = (finding: Finding): Proof => {
    if (!isNew(finding)) return { kind: 'none', reason: [] };
    const { project, proposal } = finding;
    const size = proposal?.document.text.length ?? 0;
    const once = size + costOfFinding * (foundIn.get(project)?.length ?? 0);
    const work = (tried.get(project) ?? 0) + once;
    if (work > mostProofWork(once) || size > workLeft) return { kind: 'none', reason: tooManyToTry };
    tried.set(project, work);
    workLeft -= size;
    return proveFix(finding, reaudit);
  };
  // What was ignored in the base was never shown, so nobody misses it.
  const fixed = swallow(comparison.fixed, table).filter(({ ignoredBy }) => ignoredBy === undefined);
  return {
    findings: join([...shown, ...aboutDistrusted], isNew)
      .toSorted(bySeverity)
      .map((finding) => judged(finding, tryFix(finding))),
    suppressed: join(silenced, isNew)
      .filter(isIgnored)
      .toSorted(bySeverity)
      .map((finding) => ({ ...judged(finding, { kind: 'none', reason: [] }), ignoredBy: finding.ignoredBy })),
    fixed: join(fixed, () => false),
    swallowed: new Set(
      after.findings.filter((finding) => !unswallowed.has(finding)).map(({ fingerprint }) => fingerprint),
    ),
  };
}

/** Whether the change ignores something that the base did not: only then anybody's permission matters. */
export function needsTrust(head: AuditedTree, base: AuditedTree | undefined, table: readonly Swallow[]): boolean {
  const { after, before } = withoutStrangers(head, base);
  if (after.findings.every(({ ignoredBy }) => ignoredBy?.source !== 'comment')) return false;
  const { introduced, ignoredBefore } = compareSnapshots(after, before);
  const said = swallow(after.findings, table, ({ fingerprint }) => introduced.has(fingerprint));
  return newlyIgnored(said, ignoredBefore).length > 0;
}

/** The projects that each file takes part in. */
function readersOf(projects: readonly Project[]): ReadonlyMap<string, readonly Project[]> {
  const readers = new Map<string, Project[]>();
  for (const project of projects) {
    for (const path of new Set(project.documents.map((document) => document.path))) {
      const known = readers.get(path);
      if (known === undefined) readers.set(path, [project]);
      else known.push(project);
    }
  }
  return readers;
}

/** Leaves out the projects beside the change with which no other project of either side shares a file. */
function withoutStrangers(
  head: AuditedTree,
  base: AuditedTree | undefined,
): { readonly after: Snapshot; readonly before: Snapshot } {
  const sides = base ? [head, base] : [head];
  const shared = new Set(
    sides.flatMap(({ snapshot, beside }) =>
      snapshot.projects.flatMap((project) => (beside.has(project) ? [] : project.documents.map(({ path }) => path))),
    ),
  );
  const without = ({ snapshot, beside }: AuditedTree): Snapshot => {
    const strangers = [...beside].filter(({ documents }) => !documents.some(({ path }) => shared.has(path)));
    if (strangers.length === 0) return snapshot;
    const paths = new Set(strangers.map(({ path }) => path));
    return {
      projects: snapshot.projects.filter(({ path }) => !paths.has(path)),
      findings: snapshot.findings.filter(({ project }) => !paths.has(project)),
    };
  };
  return { after: without(head), before: base ? without(base) : { projects: [], findings: [] } };
}

/**
 * Every proof reads a file again and finds everything in it again, so a file with very many findings would take the square
 * of its size. This bounds what that costs for one project, in UTF-16 code units; the most severe findings go first. The
 * largest files that people write stay below 100,000 for one proof. Beyond it few are tried: enough for a small change.
 */
const mostProofWork = (once: number): number => (once > 100_000 ? 300_000 : 2_000_000);
/** Making a finding takes about as long as reading so many code units. */
const costOfFinding = 10;

const tooManyToTry: Prose = ['There is so much in this file that not every fix was tried.'];
