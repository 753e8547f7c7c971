import type { FileTree, Project } from '../types.ts';
import { namedFiles } from './named-files.ts';
import { folderOf, inFolder } from './repository-path.ts';

/** What to load for a change. */
export interface Discovery {
  /** Compose files that the change touches itself, or that the configuration ties to a changed file. */
  readonly candidates: readonly string[];
  /**
   * Compose files that may extend, include or otherwise read a changed file, nearest first. Those of their projects that
   * `readsAny` confirms are audited too.
   */
  readonly search: readonly string[];
  /** How many files more would have been searched, were there no bound. */
  readonly notSearched: number;
}

/** Bound on the search for the users of changed files. */
const mostSearched = 200;

/**
 * Finds the compose files that a change can reach: the changed ones, and those in the folders of changed files, above
 * and below, which may use them. Only YAML and environment files start a search without a changed compose file.
 *
 * @param changed the changed paths that are still there, and the old paths of those that are not
 */
export function candidatesFor(
  changed: readonly string[],
  tree: FileTree,
  isComposeFile: (path: string) => boolean,
  projects: readonly (readonly string[])[] = [],
): Discovery {
  const configured = projects.filter((files) => files.some((file) => changed.includes(file)));
  const candidates = new Set([
    ...changed.filter((path) => isComposeFile(path) && tree.paths.has(path)),
    ...configured.flatMap(([base]) => base ?? []),
  ]);
  const starts = new Set(changed.filter((path) => candidates.size > 0 || startsSearch(path)).map(folderOf));
  const found = [...tree.paths, ...projects.flat()]
    .filter((path) => !candidates.has(path) && (isComposeFile(path) || projects.some(([base]) => base === path)))
    .map((path) => ({ path, distance: nearest(folderOf(path), starts) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .toSorted((one, other) => one.distance - other.distance || (one.path < other.path ? -1 : 1));
  const search = [...new Set(found.map(({ path }) => path))];
  return {
    candidates: [...candidates],
    search: search.slice(0, mostSearched),
    notSearched: Math.max(0, search.length - mostSearched),
  };
}

/** Whether a project reads one of these files, in any role: what a search keeps. */
export function readsAny(project: Project, paths: ReadonlySet<string>): boolean {
  return readPaths(project).some((path) => paths.has(path));
}

/**
 * Every file of the repository that a project reads: its compose and `.env` files, whatever `env_file`, `label_file`,
 * `secrets` and `configs` name, and what it looks for though it is not there.
 */
function readPaths(project: Project): readonly string[] {
  const named = namedFiles(project).map(({ path }) => path);
  const documents = project.documents.map(({ path }) => path);
  const missing = project.problems.filter(({ rule }) => rule !== 'invalid-compose-file').map(({ subject }) => subject);
  return [...documents, ...named, ...missing, inFolder(folderOf(project.path), '.env')];
}

function startsSearch(path: string): boolean {
  return /\.ya?ml$|(?:^|\/)\.env[^/]*$|\.env$/.test(path);
}

/** Steps up or down from the nearest of the folders; infinite where the way goes up and down again. */
function nearest(folder: string, starts: ReadonlySet<string>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const start of starts) {
    if (start === folder) return 0;
    if (isWithin(start, folder)) least = Math.min(least, depth(start) - depth(folder));
    else if (isWithin(folder, start)) least = Math.min(least, depth(folder) - depth(start));
  }
  return least;
}

function isWithin(folder: string, parent: string): boolean {
  return parent === '' || folder.startsWith(`${parent}/`);
}

function depth(folder: string): number {
  return folder === '' ? 0 : folder.split('/').length;
}
