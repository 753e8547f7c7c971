import { changedParts } from '../changed-parts.ts';
import { changedPaths } from '../changes/changed-file.ts';
import { composeFileFilter } from '../changes/compose-names.ts';
import { candidatesFor } from '../compose/discovery.ts';
import { defaultLimits } from '../compose/limits.ts';
import { changesSince, type Commit, mergeBase, openCommit } from '../local/git.ts';
import { prose } from '../prose.ts';
import type { FileTree, Prose, Settings, SourceFile } from '../types.ts';
import { candidatesIn, isInScope, type Scope } from './scope.ts';

/** One side of what is audited: what `auditTree` needs to know of it. */
export interface Side {
  readonly tree: FileTree;
  readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, SourceFile>>;
  readonly candidates: readonly string[];
  readonly beside: readonly string[];
  readonly search: readonly string[];
  readonly changed: ReadonlySet<string>;
}

interface Sides {
  readonly head: Side;
  /** What to compare with; without it everything counts as introduced. */
  readonly base: Side | undefined;
  readonly notes: readonly Prose[];
}

/** The commit that `--base` names, before the settings are known: they are read from it. */
export async function openBase(root: string, ref: string | undefined): Promise<Commit | undefined> {
  return ref === undefined ? undefined : openCommit(root, await mergeBase(root, ref), defaultLimits.fileBytes);
}

/** Everything in scope; with a base, only the projects that what changed since then can reach. */
export async function sidesOf(scope: Scope, base: Commit | undefined, settings: Settings): Promise<Sides> {
  const { root, tree, read } = scope.files;
  if (base === undefined) {
    const candidates = candidatesIn(scope, settings);
    return { head: { tree, read, candidates, beside: [], search: [], changed: new Set() }, base: undefined, notes: [] };
  }
  const changes = await changesSince(root, base.sha);
  const changed = changedPaths(changes);
  const isComposeFile = composeFileFilter(settings.files, settings.exclude);
  const parts = await changedParts(changed.all, isComposeFile, read, base.read);
  const side = (of: Pick<Side, 'tree' | 'read'>): Side & { readonly notSearched: number } => {
    const { candidates, beside, search, notSearched } = candidatesFor(
      changed,
      of.tree,
      isComposeFile,
      settings.projects,
      parts,
    );
    return {
      tree: of.tree,
      read: of.read,
      candidates: candidates.filter((path) => isInScope(scope, path)),
      beside: beside.filter((path) => isInScope(scope, path)),
      search: search.filter((path) => isInScope(scope, path)),
      changed: new Set(changed.all),
      notSearched,
    };
  };
  const head = side({ tree, read });
  const notes =
    head.notSearched > 0
      ? [prose`${head.notSearched} files were not searched for projects that use the changed files.`]
      : [];
  return { head, base: side({ tree: base.tree, read: base.read }), notes };
}
