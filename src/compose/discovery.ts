import type { FileTree, Project, SourceFile } from '../types.ts';
import { isWatched } from '../watched-name.ts';
import { layoutOf } from './layout.ts';
import { namedFiles } from './named-files.ts';
import type { ParseFile } from './parser.ts';
import { basesIn, isDotEnv } from './project-files.ts';
import { folderOf } from './repository-path.ts';

/** What to load for one side of a change. */
export interface Discovery {
  /** Compose files and `.env`s that the change touches itself, and what the configuration ties to a changed file. */
  readonly candidates: readonly string[];
  /**
   * Base files beside compose files that only one side of the change has: what an added overlay is laid over, and what a
   * removed one leaves. They are loaded on both sides, so that the sides can be compared.
   */
  readonly beside: readonly string[];
  /**
   * Files that may extend, include or otherwise read a changed file, likely ones and near ones first. Those of their
   * projects that `readsAny` confirms are audited too.
   */
  readonly search: readonly string[];
  /** How many files more would have been searched, were there no bound. */
  readonly notSearched: number;
}

/** The paths of a change. Both sides look for all of them: a file that only one side has changes what the other reads. */
export interface ChangedPaths {
  readonly all: readonly string[];
  /** Those that only one side has. */
  readonly oneSided: readonly string[];
}

/** Bound on the search for the users of changed files. */
const mostSearched = 200;

/**
 * Finds the compose files that a change can reach on one side: the changed ones, and those in the folders of changed
 * files, above and below, which may use them; where a part changed, those of every folder. Only YAML and environment
 * files start a search without a changed compose file.
 *
 * @param parts changed files that are no project themselves and that projects anywhere may be made of
 */
export function candidatesFor(
  { all, oneSided }: ChangedPaths,
  tree: FileTree,
  isComposeFile: (path: string) => boolean,
  projects: readonly (readonly string[])[] = [],
  parts: readonly string[] = [],
): Discovery {
  const changed = new Set(all);
  const configured = projects.filter((files) => files.some((file) => changed.has(file)));
  const candidates = new Set([
    // A `.env` may make a project of files with any names.
    ...all.filter((path) => (isComposeFile(path) || isDotEnv(path)) && tree.paths.has(path)),
    ...configured.flatMap(([base]) => base ?? []),
  ]);
  const beside = new Set(
    oneSided
      .filter(isComposeFile)
      .flatMap((path) => basesIn(folderOf(path)))
      .filter((path) => tree.paths.has(path) && !candidates.has(path)),
  );
  const everyName = configured.length > 0 || all.some(isComposeFile);
  const starts = new Set(all.filter((path) => everyName || isWatched(path)).map(folderOf));
  const partFolders = new Set(parts.map(folderOf));
  const makesProject = (path: string): boolean =>
    isComposeFile(path) || isDotEnv(path) || projects.some(([base]) => base === path);
  const found = [...new Set([...tree.paths, ...projects.flat()])]
    .filter((path) => !candidates.has(path) && !beside.has(path) && makesProject(path))
    .map((path) => ({ path, distance: nearest(folderOf(path), starts, partFolders) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .toSorted(byWorth);
  const search = found.map(({ path }) => path);
  return {
    candidates: [...candidates],
    beside: [...beside],
    search: search.slice(0, mostSearched),
    notSearched: Math.max(0, search.length - mostSearched),
  };
}

interface Found {
  readonly path: string;
  readonly distance: number;
}

/** Compose files first: a `.env` seldom makes a project, and anybody can add hundreds of them. */
function byWorth(one: Found, other: Found): number {
  return (
    Number(isDotEnv(one.path)) - Number(isDotEnv(other.path)) ||
    one.distance - other.distance ||
    (one.path < other.path ? -1 : 1)
  );
}

/** Whether one of these files, in any role, takes part in a project, or would if it were there. */
export function readsAny(project: Project, paths: ReadonlySet<string>): boolean {
  return [...project.consulted, ...namedFiles(project).map(({ path }) => path)].some((path) => paths.has(path));
}

/** The changed files that may be parts of projects anywhere, as far as their names tell: `isPart` looks into them. */
export function possibleParts(changed: readonly string[], isComposeFile: (path: string) => boolean): readonly string[] {
  return changed.filter((path) => isWatched(path) && !isComposeFile(path) && !isDotEnv(path));
}

/**
 * Whether projects can be made of a file: it holds variables, or is laid out as a compose file. One that does not parse is
 * mostly another tool's template; what used it while it did is found by its other version.
 *
 * @param versions the file before and after the change
 */
export function isPart(path: string, versions: readonly (SourceFile | undefined)[], parse: ParseFile): boolean {
  if (!/\.ya?ml$/i.test(path)) return true;
  return versions.some((file) => {
    // Nobody can tell what is in it.
    if (file?.kind === 'unread' || file?.kind === 'too-large') return true;
    const parsed = file?.kind === 'text' ? parse(path, file.text) : undefined;
    return parsed?.problems.length === 0 && layoutOf(parsed).kind === 'compose';
  });
}

/**
 * Steps from the nearest of the folders. From `parts` the way may go up and down again; where it would from all of the
 * others, it is infinite.
 */
function nearest(folder: string, starts: ReadonlySet<string>, parts: ReadonlySet<string>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const start of starts) {
    if (start === folder) return 0;
    if (isWithin(start, folder) || isWithin(folder, start)) least = Math.min(least, steps(folder, start));
  }
  for (const part of parts) least = Math.min(least, steps(folder, part));
  return least;
}

function steps(from: string, to: string): number {
  const others = to.split('/');
  const parting = from.split('/').findIndex((name, index) => name !== others[index]);
  const shared = from === '' ? 0 : parting === -1 ? depth(from) : parting;
  return depth(from) + depth(to) - 2 * shared;
}

function isWithin(folder: string, parent: string): boolean {
  return parent === '' || folder.startsWith(`${parent}/`);
}

function depth(folder: string): number {
  return folder === '' ? 0 : folder.split('/').length;
}
