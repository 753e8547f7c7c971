import { changedParts } from '../../src/changed-parts.ts';
import { changedPaths, treeBefore } from '../../src/changes/changed-file.ts';
import { isComposeName } from '../../src/changes/compose-names.ts';
import { candidatesFor } from '../../src/compose/discovery.ts';
import { defaultLimits } from '../../src/compose/limits.ts';
import { settingsFrom } from '../../src/config/settings.ts';
import { auditTree, judge, type AuditedTree } from '../../src/engine.ts';
import { rules } from '../../src/rules/index.ts';
import { swallows } from '../../src/rules/swallows.ts';
import type { ChangedFile, FileTree, Judged, SourceFile, Trust } from '../../src/types.ts';

/** A repository's files by their paths. */
export type Files = Readonly<Record<string, string | SourceFile>>;

export interface JudgedChange {
  /** `rule service file:line` of what the change introduces, sorted. */
  readonly introduced: readonly string[];
  /** Of the findings of each rule. */
  readonly severities: Readonly<Record<string, readonly string[]>>;
  /** `project service` of the services that the change adds and that something is found of, sorted. */
  readonly added: readonly string[];
  /** `rule service` of what was there before, sorted. */
  readonly existing: readonly string[];
  /** `rule service` of what the change does away with, sorted. */
  readonly fixed: readonly string[];
  /** The files that were searched for users of the changed ones. */
  readonly searched: readonly string[];
  /** The paths of the projects that were audited on each side. */
  readonly projects: { readonly head: readonly string[]; readonly base: readonly string[] };
}

export interface ChangeOptions {
  /** Files that the change renames, from the old path to the new one. */
  readonly renamed?: Readonly<Record<string, string>>;
  readonly projects?: readonly (readonly string[])[];
  readonly trust?: Trust;
}

/** Audits two states of a repository in memory, and compares them as the action compares a pull request's two sides. */
export async function judgeChange(before: Files, after: Files, options: ChangeOptions = {}): Promise<JudgedChange> {
  const { renamed = {}, projects = [], trust } = options;
  const changes = changesBetween(before, after, renamed);
  const changed = changedPaths(changes);
  const settings = settingsFrom({}, { projects });
  const parts = await changedParts(changed.all, isComposeName, readerOf(after), readerOf(before));
  const side = (files: Files, tree: FileTree): Promise<AuditedTree> =>
    auditTree({
      tree,
      read: readerOf(files),
      changed: new Set(changed.all),
      ...candidatesFor(changed, tree, isComposeName, projects, parts),
      settings,
      rules,
      limits: defaultLimits,
      today: '2026-01-01',
    });
  const headTree = treeOf(after);
  const [head, base] = await Promise.all([side(after, headTree), side(before, treeBefore(headTree, changes))]);
  const { findings, fixed } = judge(head, base, swallows, trust);
  const pathsOf = ({ snapshot }: AuditedTree): readonly string[] => snapshot.projects.map(({ path }) => path);
  return {
    introduced: findings
      .filter(({ introduced }) => introduced)
      .map(placed)
      .toSorted(),
    added: [
      ...new Set(
        findings
          .filter(({ onAddedService }) => onAddedService)
          .map(({ project, service = '-' }) => `${project} ${service}`),
      ),
    ].toSorted(),
    severities: Object.fromEntries(
      [...Map.groupBy(findings, ({ rule }) => rule.id)].map(([id, some]) => [id, some.map(({ severity }) => severity)]),
    ),
    existing: findings
      .filter(({ introduced }) => !introduced)
      .map(named)
      .toSorted(),
    fixed: fixed.map(named).toSorted(),
    searched: candidatesFor(changed, headTree, isComposeName, projects, parts).search,
    projects: { head: pathsOf(head), base: pathsOf(base) },
  };
}

function readerOf(files: Files): (paths: readonly string[]) => Promise<ReadonlyMap<string, SourceFile>> {
  return async (paths) => new Map(paths.map((path) => [path, fileAt(files, path)]));
}

function changesBetween(
  before: Files,
  after: Files,
  renamed: Readonly<Record<string, string>>,
): readonly ChangedFile[] {
  const old = new Map(Object.entries(renamed).map(([from, to]) => [to, from]));
  const came = Object.keys(after).flatMap((path): readonly ChangedFile[] => {
    const previousPath = old.get(path);
    if (previousPath !== undefined) return [{ path, previousPath, status: 'renamed', hunks: [] }];
    if (before[path] === undefined) return [{ path, status: 'added', hunks: [] }];
    return JSON.stringify(before[path]) === JSON.stringify(after[path])
      ? []
      : [{ path, status: 'modified', hunks: [] }];
  });
  const gone = Object.keys(before)
    .filter((path) => after[path] === undefined && renamed[path] === undefined)
    .map((path): ChangedFile => ({ path, status: 'removed', hunks: [] }));
  return [...came, ...gone];
}

function treeOf(files: Files): FileTree {
  const special = new Map<string, 'symlink' | 'submodule'>();
  for (const [path, file] of Object.entries(files)) {
    if (typeof file !== 'string' && (file.kind === 'symlink' || file.kind === 'submodule'))
      special.set(path, file.kind);
  }
  return { paths: new Set(Object.keys(files)), complete: true, special };
}

function fileAt(files: Files, path: string): SourceFile {
  const file = files[path] ?? { kind: 'missing' };
  return typeof file === 'string' ? { kind: 'text', text: file } : file;
}

function named({ rule, service = '-' }: Judged | { rule: Judged['rule']; service?: string }): string {
  return `${rule.id} ${service}`;
}

function placed(finding: Judged): string {
  const { document, writtenAt } = finding.at;
  return `${named(finding)} ${document.path}:${document.positionAt(writtenAt.start).line}`;
}
