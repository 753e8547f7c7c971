import { changedParts } from './changed-parts.ts';
import { changedPaths, treeBefore } from './changes/changed-file.ts';
import { composeFileFilter } from './changes/compose-names.ts';
import type { Change } from './comparison.ts';
import { type ChangedPaths, candidatesFor, type Discovery, possibleParts } from './compose/discovery.ts';
import type { Inputs } from './config/inputs.ts';
import { settingsFrom } from './config/settings.ts';
import { configurationIn } from './configuration.ts';
import { batchReads } from './github/batched-reads.ts';
import { limitReads } from './github/limited-reads.ts';
import { prose } from './prose.ts';
import type { RunLimits } from './run-limits.ts';
import type { ChangedFile, CodeHost, FileTree, Prose, Settings, SourceFile, Target } from './types.ts';
import { isWatched } from './watched-name.ts';

/** One side of a change: a commit's files, and those whose projects the change touches. */
export interface Revision {
  readonly tree: FileTree;
  readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, SourceFile>>;
  readonly candidates: readonly string[];
  readonly beside: readonly string[];
  readonly search: readonly string[];
  readonly changed: ReadonlySet<string>;
}

export interface Revisions {
  readonly settings: Settings;
  readonly head: Revision;
  /** What the head is compared with; the head itself where there is nothing else. */
  readonly base: Revision;
  /** Limits that were hit on the way; complete once both sides are audited. */
  readonly notes: () => readonly Prose[];
}

/** A change that reaches no project. */
const untouched: Revision = {
  tree: { paths: new Set(), complete: true },
  read: async () => new Map(),
  candidates: [],
  beside: [],
  search: [],
  changed: new Set(),
};

/**
 * Makes both sides of a change readable. The configuration comes from a commit that the change can't write, and in the
 * same request as the changed files. Nothing is read where no changed file may matter.
 *
 * @throws {SettingsError} where the configuration can't be used
 */
export async function readRevisions(
  host: CodeHost,
  { headSha }: Target,
  { changes, from, configFrom, notes }: Change,
  inputs: Inputs,
  ruleIds: readonly string[],
  limits: Pick<RunLimits, 'composeFiles' | 'bytes'>,
): Promise<Revisions> {
  const files = changes?.files;
  if (files !== undefined && !files.some(touchesSomething)) {
    return { settings: settingsFrom(inputs.overrides, {}), head: untouched, base: untouched, notes: () => notes };
  }
  const [fromSha, headTree] = await Promise.all([from(), host.tree(headSha)]);
  const changed = files ? changedPaths(files) : { all: [...headTree.paths], oneSided: [] };
  const baseTree = treeBefore(headTree, files ?? []);
  const readCommit = batchReads(host);
  const { read, isCut } = limitReads(readCommit, limits.bytes);
  // What is only looked into uses up nothing of what the audit may read.
  const { read: look } = limitReads(readCommit, limits.bytes);
  const builtIn = composeFileFilter(undefined, []);
  const guessed = (tree: FileTree): readonly string[] =>
    likelyNeeded(changed, tree, builtIn).slice(0, limits.composeFiles);
  const readHead = readWithout(headTree, (paths) => read(headSha, paths));
  const readBase = readWithout(baseTree, (paths) => read(fromSha, paths));
  const [config] = await Promise.all([
    read(configFrom(fromSha), [inputs.config]),
    readHead(guessed(headTree)),
    readBase(guessed(baseTree)),
    ...[headSha, fromSha].map((sha) => look(sha, possibleParts(changed.all, builtIn).slice(0, mostGuessed))),
  ]);
  const settings = settingsFrom(inputs.overrides, configurationIn(inputs.config, config.get(inputs.config), ruleIds));
  const isComposeFile = composeFileFilter(settings.files, settings.exclude);
  const lookIn =
    (sha: string): Revision['read'] =>
    (paths) =>
      look(sha, paths);
  const parts = files ? await changedParts(changed.all, isComposeFile, lookIn(headSha), lookIn(fromSha)) : [];
  const reached = (tree: FileTree): Discovery => candidatesFor(changed, tree, isComposeFile, settings.projects, parts);
  const [onHead, onBase] = [reached(headTree), reached(baseTree)];
  const touched = [...new Set([...onHead.candidates, ...onBase.candidates])];
  const beyond = new Set(touched.slice(limits.composeFiles));
  const because = `one run audits ${limits.composeFiles} compose files at most`;
  const head: Revision = {
    ...onHead,
    tree: headTree,
    read: withoutReading(beyond, { kind: 'unread', because }, readHead),
    changed: new Set(changed.all),
  };
  const base: Revision = {
    ...onBase,
    candidates: onBase.candidates.filter((path) => !beyond.has(path)),
    tree: baseTree,
    read: absentIfUnread(withoutReading(beyond, { kind: 'missing' }, readBase)),
    changed: new Set(changed.all),
  };
  return {
    settings,
    head,
    base: files === undefined ? head : base,
    notes: () => [
      ...notes,
      ...notesOn(headTree, onHead.notSearched),
      ...(files !== undefined && isCut(fromSha) ? [baseIsCut(limits.bytes)] : []),
    ],
  };
}

function touchesSomething({ path, previousPath = path }: ChangedFile): boolean {
  return isWatched(path) || isWatched(previousPath);
}

/**
 * What a first guess without the configuration would read, so that it comes in the configuration's own request: compose
 * files, and the environment and secret files beside and right below them, where projects usually keep them.
 */
function likelyNeeded(
  changed: ChangedPaths,
  tree: FileTree,
  isComposeFile: (path: string) => boolean,
): readonly string[] {
  const { candidates, beside, search } = candidatesFor(changed, tree, isComposeFile);
  const files = [...candidates, ...beside, ...search];
  const folders = new Set(files.map(folderOf));
  const ownFolders = new Set(candidates.map(folderOf));
  const handedOn = [...tree.paths]
    .filter((path) => isHandedOn(path) && (ownFolders.has(folderOf(path)) || ownFolders.has(folderOf(folderOf(path)))))
    .slice(0, mostGuessed);
  const environment = [...folders].map((folder) => `${folder}.env`);
  return [...new Set([...files, ...environment, ...handedOn])].filter((path) => tree.paths.has(path));
}

/** A wrong guess costs bytes, a missing one a request: so many files at most are read on a guess. */
const mostGuessed = 30;

/** `.env.db`, `db.env`, and what stands in a folder for secrets. */
function isHandedOn(path: string): boolean {
  return /(?:^|\/)\.env[^/]*$|\.env$|(?:^|\/)\.?secrets?\/[^/]+$/.test(path);
}

/** With the slash behind it; '' is the root. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
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

function withoutReading(unread: ReadonlySet<string>, instead: SourceFile, read: Revision['read']): Revision['read'] {
  return async (paths) => {
    const files = new Map(await read(paths.filter((path) => !unread.has(path))));
    for (const path of paths) if (unread.has(path)) files.set(path, instead);
    return files;
  };
}

/** What was not read before the change must not excuse what is not read after it: it counts as not there. */
function absentIfUnread(read: Revision['read']): Revision['read'] {
  return async (paths) =>
    new Map(
      [...(await read(paths))].map(([path, file]) => [path, file.kind === 'unread' ? { kind: 'missing' } : file]),
    );
}

function baseIsCut(bytes: number): Prose {
  return prose`The files before this change have more than ${[String(bytes)]} bytes, and no more of them were read: findings that were there before may count as introduced.`;
}

function notesOn(tree: FileTree, notSearched: number): readonly Prose[] {
  return [
    ...(tree.complete
      ? []
      : [prose`GitHub cut the list of this repository's files, so files that use the changed ones may be missing.`]),
    ...(notSearched > 0
      ? [prose`${[String(notSearched)]} files were not searched for projects that use the changed files.`]
      : []),
  ];
}
