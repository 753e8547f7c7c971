import type { ChangedFile, FileTree } from '../types.ts';
import { hunksOf } from './hunks.ts';

/** One row of GitHub's list of changed files. Source: `GET /repos/{owner}/{repo}/pulls/{pull_number}/files`. */
export interface ChangedFileRow {
  readonly filename: string;
  readonly previous_filename?: string | undefined;
  readonly status: string;
  readonly patch?: string | undefined;
  readonly changes: number;
}

export function changedFile(row: ChangedFileRow): ChangedFile {
  const { filename: path, previous_filename: previousPath, patch } = row;
  const status = statusOf(row.status);
  const base = {
    path,
    status,
    ...(status === 'renamed' && previousPath !== undefined && { previousPath }),
  };
  if (patch === undefined) return { ...base, hunks: [], patchMissing: whyNoPatch(row) };
  const { hunks, cut } = hunksOf(patch);
  return { ...base, hunks, ...(cut && { patchMissing: 'GitHub cut its patch' }) };
}

/** A copy is a new file: what it was copied from is still there. */
function statusOf(status: string): ChangedFile['status'] {
  if (status === 'added' || status === 'copied') return 'added';
  return status === 'removed' || status === 'renamed' ? status : 'modified';
}

function whyNoPatch({ status, changes }: ChangedFileRow): string {
  if (status === 'renamed' && changes === 0) return 'it was renamed without a change';
  return changes === 0 ? 'it has no text changes' : 'its patch is too large for GitHub to show';
}

/** What the tree was before the change, worked out from what it is now: a request less than asking for it. */
export function treeBefore(head: FileTree, changes: readonly ChangedFile[]): FileTree {
  const paths = new Set(head.paths);
  for (const { path, status } of changes) if (status === 'added' || status === 'renamed') paths.delete(path);
  for (const { path, previousPath, status } of changes) {
    if (status === 'removed') paths.add(path);
    if (previousPath !== undefined) paths.add(previousPath);
  }
  return { paths, complete: head.complete };
}

/**
 * Every path that a change touches, the old ones of renames included. Both sides are searched for all of them: a project
 * may look for a file that is not there yet, or not any more.
 */
export function touchedPaths(changes: readonly ChangedFile[]): readonly string[] {
  return [...new Set(changes.flatMap(({ path, previousPath = path }) => [path, previousPath]))];
}
