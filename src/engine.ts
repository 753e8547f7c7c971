import { addedServices } from './audit/added-services.ts';
import { audit } from './audit/audit.ts';
import { compareSnapshots } from './audit/introduced.ts';
import { join } from './audit/join.ts';
import { swallow } from './audit/swallow.ts';
import { readsAny } from './compose/discovery.ts';
import { loadProjects } from './compose/load.ts';
import { createParser } from './compose/parser.ts';
import { proveFix } from './fixes/prove.ts';
import { shownLines } from './report/fix-diff.ts';
import { secretLines } from './report/secret-lines.ts';
import { bySeverity } from './severity.ts';
import type {
  FileTree,
  Finding,
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
  Swallow,
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
}

export interface AuditedTree {
  readonly snapshot: Snapshot;
  readonly skipped: readonly Skipped[];
  /** The projects that count only if another one shares a file with them. */
  readonly beside: ReadonlySet<Project>;
  readonly reaudit: Reaudit;
}

/** Reads what the candidates' projects turn out to need, resolves them and runs the rules. */
export async function auditTree(request: AuditRequest): Promise<AuditedTree> {
  const { tree, candidates, beside = [], search = [], changed = new Set(), settings, rules, limits } = request;
  const files = new Map<string, SourceFile>();
  const parse = createParser(limits);
  const load = (
    paths: readonly string[],
    texts: ReadonlyMap<string, SourceFile>,
    attach = true,
  ): ReturnType<typeof loadProjects> =>
    loadProjects({ candidates: paths, tree, files: texts, projects: settings.projects, limits, parse, attach });
  const readUntil = async (needed: () => readonly string[]): Promise<void> => {
    for (let needs = needed(); needs.length > 0; needs = needed()) {
      const read = await request.read([...new Set(needs)]);
      for (const path of needs) files.set(path, read.get(path) ?? { kind: 'missing' });
    }
  };

  // Most of the searched projects turn out to be untouched: what they hand on is read for the others only.
  await readUntil(() => [...load([...candidates, ...beside], files).needs, ...load(search, files, false).needs]);
  const { projects: direct, skipped } = load(candidates, files);
  const known = new Set(direct.map(({ path }) => path));
  const touched = load([...beside, ...search], files, false)
    .projects.filter((project) => !known.has(project.path) && readsAny(project, changed))
    .map(({ path }) => path);
  await readUntil(() => load(touched, files).needs);
  const users = load(touched, files).projects.filter(({ path }) => touched.includes(path));
  for (const { path } of users) known.add(path);
  const neighbours = load(beside, files).projects.filter(({ path }) => !known.has(path));
  const projects: readonly Project[] = [...direct, ...users, ...neighbours];
  const snapshot: Snapshot = { projects, findings: audit(projects, rules, settings) };

  const reaudit: Reaudit = (edited) => {
    const affected = projects.filter(({ documents }) => documents.some(({ path }) => edited.has(path)));
    const texts = new Map(files);
    for (const [path, text] of edited) texts.set(path, { kind: 'text', text });
    const again = load(
      affected.map(({ path }) => path),
      texts,
    ).projects;
    const paths = new Set(affected.map(({ path }) => path));
    return {
      projects: [...projects.filter(({ path }) => !paths.has(path)), ...again.filter(({ path }) => paths.has(path))],
      findings: [
        ...snapshot.findings.filter(({ project }) => !paths.has(project)),
        ...audit(
          again.filter(({ path }) => paths.has(path)),
          rules,
          settings,
        ),
      ],
    };
  };
  return { snapshot, skipped, beside: new Set(neighbours), reaudit };
}

export interface Judgement {
  /** One finding for each wrong text, most severe first. */
  readonly findings: readonly Judged[];
  /** The base's findings that are gone. */
  readonly fixed: readonly Finding[];
}

/**
 * Says of the head's findings which ones the change introduces, leaves out what others say already, and tries the fixes
 * of the introduced ones.
 *
 * @param base the audit to compare with; without one, everything counts as introduced
 */
export function judge(head: AuditedTree, base: AuditedTree | undefined, table: readonly Swallow[]): Judgement {
  const { snapshot, reaudit } = head;
  const { after, before } = withoutStrangers(head, base);
  const { introduced, fixed } = compareSnapshots(after, before);
  const isNew = ({ members }: Finding): boolean => members.some((member) => introduced.has(member));
  const isAdded = addedServices(after, before);
  const tried = new Map<string, number>();
  const secrets = secretLines(snapshot.findings);
  const judged = (finding: Finding, isIntroduced: boolean, proof: Proof): Judged => {
    const shown = proof.kind === 'proven' ? secrets.on(proof.fix.document.path, shownLines(proof.fix)) : [];
    const hidden = [...new Set([...(finding.secrets ?? []), ...shown])];
    return { ...finding, introduced: isIntroduced, onAddedService: isAdded(finding), proof, hidden };
  };
  const findings = join(swallow(after.findings, table), isNew)
    .toSorted(bySeverity)
    .map((finding): Judged => {
      if (!isNew(finding)) return judged(finding, false, { kind: 'none', reason: [] });
      const { project, proposal } = finding;
      const work = (tried.get(project) ?? 0) + (proposal?.document.text.length ?? 0);
      if (work > mostProofWork) return judged(finding, true, { kind: 'none', reason: tooManyToTry });
      tried.set(project, work);
      return judged(finding, true, proveFix(finding, snapshot, reaudit));
    });
  return { findings, fixed: join(swallow(fixed, table), () => false) };
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
 * Every proof reads a file again, so a file with very many findings would take the square of its size. This bounds what
 * is read again for one project, in UTF-16 code units; the most severe findings go first.
 */
const mostProofWork = 3_000_000;

const tooManyToTry: Prose = ['This project has so many findings that not every fix was tried.'];
