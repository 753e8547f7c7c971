import { audit } from './audit/audit.ts';
import { findingsAboutDistrusted, type IgnoreContext, withIgnores } from './audit/ignores.ts';
import { type Comparison, compareSnapshots } from './audit/introduced.ts';
import { join } from './audit/join.ts';
import { isIgnored, newlyIgnored, suppress } from './audit/suppress.ts';
import { swallow } from './audit/swallow.ts';
import { readsAny } from './compose/discovery.ts';
import { loadProjects } from './compose/load.ts';
import { createParser } from './compose/parser.ts';
import { proveFix } from './fixes/prove.ts';
import { bySeverity } from './severity.ts';
import type {
  FileTree,
  Finding,
  Ignore,
  Judged,
  Limits,
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
  /** Compose files whose projects are audited if they read one of the changed files. */
  readonly search?: readonly string[];
  readonly changed?: ReadonlySet<string>;
  readonly settings: Settings;
  readonly rules: readonly Rule[];
  readonly limits: Limits;
  /** `YYYY-MM-DD`, for ignores that expire. */
  readonly today: string;
}

export interface AuditedTree {
  readonly snapshot: Snapshot;
  readonly skipped: readonly Skipped[];
  readonly reaudit: Reaudit;
  /** The findings about ignores that are not honoured because the change adds them. */
  readonly distrust: (ignores: readonly Ignore[], because: Prose) => readonly Finding[];
}

/** Reads what the candidates' projects turn out to need, resolves them and runs the rules. */
export async function auditTree(request: AuditRequest): Promise<AuditedTree> {
  const { tree, candidates, search = [], changed = new Set(), settings, rules, limits, today } = request;
  const files = new Map<string, SourceFile>();
  const parse = createParser(limits);
  const load = (paths: readonly string[], texts: ReadonlyMap<string, SourceFile>): ReturnType<typeof loadProjects> =>
    loadProjects({ candidates: paths, tree, files: texts, projects: settings.projects, limits, parse });

  for (;;) {
    const needs = [...new Set([candidates, search].flatMap((paths) => load(paths, files).needs))];
    if (needs.length === 0) break;
    const read = await request.read(needs);
    for (const path of needs) files.set(path, read.get(path) ?? { kind: 'missing' });
  }
  const { projects: direct, skipped } = load(candidates, files);
  const known = new Set(direct.map(({ path }) => path));
  const users = load(search, files).projects.filter(
    (project) => !known.has(project.path) && readsAny(project, changed),
  );
  const projects = [...direct, ...users];
  const context: IgnoreContext = { rules, settings, today };
  const found = audit(projects, rules, settings);
  const snapshot: Snapshot = { projects, findings: withIgnores(projects, found, context) };

  const reaudit: Reaudit = (edited) => {
    const touched = projects.filter(({ documents }) => documents.some(({ path }) => edited.has(path)));
    const texts = new Map(files);
    for (const [path, text] of edited) texts.set(path, { kind: 'text', text });
    const again = load(
      touched.map(({ path }) => path),
      texts,
    ).projects;
    const paths = new Set(touched.map(({ path }) => path));
    const replaced = again.filter(({ path }) => paths.has(path));
    const audited = [...projects.filter(({ path }) => !paths.has(path)), ...replaced];
    const findings = [...found.filter(({ project }) => !paths.has(project)), ...audit(replaced, rules, settings)];
    return { projects: audited, findings: withIgnores(audited, findings, context) };
  };
  const distrust: AuditedTree['distrust'] = (ignores, because) =>
    findingsAboutDistrusted(ignores, because, projects, context);
  return { snapshot, skipped, reaudit, distrust };
}

export interface Judgement {
  /** One finding for each wrong text, most severe first. */
  readonly findings: readonly Judged[];
  /** Those that an honoured ignore leaves out. */
  readonly suppressed: readonly Suppressed[];
  /** The base's findings that are gone. */
  readonly fixed: readonly Finding[];
}

/**
 * Says of the head's findings which ones the change introduces, leaves out what others say already and what is ignored,
 * and tries the fixes of the introduced ones.
 *
 * @param base the audit to compare with; without one, everything counts as introduced
 * @param trust whether ignores are honoured that the change adds
 */
export function judge(
  head: AuditedTree,
  base: AuditedTree | undefined,
  table: readonly Swallow[],
  trust: Trust = { kind: 'trusted' },
): Judgement {
  const { snapshot, reaudit } = head;
  const comparison = compare(head, base);
  const said = swallow(snapshot.findings, table);
  const { shown, silenced, distrusted } = suppress(said, comparison.ignoredBefore, trust);
  const aboutDistrusted = trust.kind === 'trusted' ? [] : head.distrust(distrusted, trust.because);
  const introduced = new Set([...comparison.introduced, ...aboutDistrusted.map(({ fingerprint }) => fingerprint)]);
  const isNew = ({ members }: Finding): boolean => members.some((member) => introduced.has(member));
  const tried = new Map<string, number>();
  const judged = (finding: Finding): Judged => {
    if (!isNew(finding)) return { ...finding, introduced: false, proof: { kind: 'none', reason: [] } };
    const { project, proposal } = finding;
    const work = (tried.get(project) ?? 0) + (proposal?.document.text.length ?? 0);
    if (work > mostProofWork) return { ...finding, introduced: true, proof: { kind: 'none', reason: tooManyToTry } };
    tried.set(project, work);
    return { ...finding, introduced: true, proof: proveFix(finding, snapshot, reaudit) };
  };
  // What was ignored in the base was never shown, so nobody misses it.
  const fixed = swallow(comparison.fixed, table).filter(({ ignoredBy }) => ignoredBy === undefined);
  return {
    findings: join([...shown, ...aboutDistrusted], isNew)
      .toSorted(bySeverity)
      .map(judged),
    suppressed: join(silenced, isNew)
      .filter(isIgnored)
      .toSorted(bySeverity)
      .map((finding) => ({ ...finding, introduced: isNew(finding), proof: { kind: 'none', reason: [] } })),
    fixed: join(fixed, () => false),
  };
}

/** Whether the change ignores something that the base did not: only then anybody's permission matters. */
export function needsTrust(head: AuditedTree, base: AuditedTree | undefined, table: readonly Swallow[]): boolean {
  if (head.snapshot.findings.every(({ ignoredBy }) => ignoredBy?.source !== 'comment')) return false;
  const said = swallow(head.snapshot.findings, table);
  return newlyIgnored(said, compare(head, base).ignoredBefore).length > 0;
}

function compare(head: AuditedTree, base: AuditedTree | undefined): Comparison {
  return compareSnapshots(head.snapshot, base?.snapshot ?? { projects: [], findings: [] });
}

/**
 * Every proof reads a file again, so a file with very many findings would take the square of its size. This bounds what
 * is read again for one project, in UTF-16 code units; the most severe findings go first.
 */
const mostProofWork = 3_000_000;

const tooManyToTry: Prose = ['This project has so many findings that not every fix was tried.'];
