import { pathsAfter, pathsBefore, treeBefore } from './changes/changed-file.ts';
import { composeFileFilter } from './changes/compose-names.ts';
import { candidatesFor } from './compose/discovery.ts';
import { createDocument } from './compose/document.ts';
import { readConfigFile } from './config/file.ts';
import type { Inputs } from './config/inputs.ts';
import { SettingsError, settingsFrom } from './config/settings.ts';
import { batchReads } from './github/batched-reads.ts';
import { prose } from './prose.ts';
import type { ChangeList, CodeHost, FileTree, Prose, Settings, SourceFile, Target } from './types.ts';

/** One side of a change: a commit's files, and those whose projects the change touches. */
export interface Revision {
  readonly tree: FileTree;
  readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, SourceFile>>;
  readonly candidates: readonly string[];
  readonly search: readonly string[];
  readonly changed: ReadonlySet<string>;
}

export interface Revisions {
  readonly settings: Settings;
  readonly head: Revision;
  /** The merge base: what the pull request started from. */
  readonly base: Revision;
  /** Limits that were hit on the way. */
  readonly notes: readonly Prose[];
}

/**
 * Makes both sides of a pull request readable. The configuration comes from the base branch, never from the head, and in
 * the same request as the changed files.
 *
 * @throws {SettingsError} where the configuration can't be used
 */
export async function readRevisions(
  host: CodeHost,
  target: Target & { readonly kind: 'pull-request' },
  changes: ChangeList,
  inputs: Inputs,
  ruleIds: readonly string[],
): Promise<Revisions> {
  const { headSha, baseSha } = target;
  const [mergeBase, headTree] = await Promise.all([host.mergeBase(target), host.tree(headSha)]);
  const read = batchReads(host);
  const builtIn = composeFileFilter(undefined, []);
  const [after, before] = [pathsAfter(changes.files), pathsBefore(changes.files)];
  const baseTree = treeBefore(headTree, changes.files);
  const [config] = await Promise.all([
    read(baseSha, [inputs.config]),
    read(headSha, likelyNeeded(after, headTree, builtIn)),
    read(mergeBase, likelyNeeded(before, baseTree, builtIn)),
  ]);
  const settings = settingsFrom(inputs.overrides, configFrom(inputs.config, config.get(inputs.config), ruleIds));
  const isComposeFile = composeFileFilter(settings.files, settings.exclude);
  const revision = (commit: string, tree: FileTree, changed: readonly string[]): Revision & { notSearched: number } => {
    const found = candidatesFor(changed, tree, isComposeFile, settings.projects);
    return { tree, read: readWithout(tree, (paths) => read(commit, paths)), changed: new Set(changed), ...found };
  };
  const head = revision(headSha, headTree, after);
  const base = revision(mergeBase, baseTree, before);
  return { settings, head, base, notes: notesOn(changes, headTree, head.notSearched) };
}

/** What a first guess without the configuration would read, so that it comes in the configuration's own request. */
function likelyNeeded(
  changed: readonly string[],
  tree: FileTree,
  isComposeFile: (path: string) => boolean,
): readonly string[] {
  const { candidates, search } = candidatesFor(changed, tree, isComposeFile);
  const files = [...candidates, ...search];
  const environment = files.map((path) => `${path.slice(0, path.lastIndexOf('/') + 1)}.env`);
  return [...new Set([...files, ...environment])].filter((path) => tree.paths.has(path));
}

function configFrom(
  path: string,
  file: SourceFile | undefined,
  ruleIds: readonly string[],
): ReturnType<typeof readConfigFile> {
  if (file === undefined || file.kind === 'missing') return {};
  if (file.kind !== 'text') throw new SettingsError(`${path} is no text file, so its settings can't be read.`);
  return readConfigFile(createDocument(path, file.text), ruleIds);
}

/** The tree says already what is no file of its own: nothing has to be read for that. */
function readWithout({ special }: FileTree, read: Revision['read']): Revision['read'] {
  return async (paths) => {
    const files = new Map(await read(paths.filter((path) => special?.get(path) !== 'submodule')));
    for (const path of paths) {
      const kind = special?.get(path);
      const file = files.get(path);
      if (kind === 'submodule') files.set(path, { kind });
      if (kind === 'symlink') files.set(path, { kind, target: file?.kind === 'text' ? file.text : '' });
    }
    return files;
  };
}

function notesOn(changes: ChangeList, tree: FileTree, notSearched: number): readonly Prose[] {
  return [
    ...(changes.complete
      ? []
      : [prose`GitHub lists no more than ${changes.files.length} changed files. What is beyond them was not audited.`]),
    ...(tree.complete
      ? []
      : [prose`GitHub cut the list of this repository's files, so files that use the changed ones may be missing.`]),
    ...(notSearched > 0
      ? [prose`${notSearched} files were not searched for projects that use the changed files.`]
      : []),
  ];
}
