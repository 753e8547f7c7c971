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

/**
 * What the tree was before the change, worked out from what it is now: a request less than asking for it. Whether a
 * changed path was a link before is not known, and it is taken for a file.
 */
export function treeBefore(head: FileTree, changes: readonly ChangedFile[]): FileTree {
  const paths = new Set(head.paths);
  for (const { path, status } of changes) if (status === 'added' || status === 'renamed') paths.delete(path);
  for (const { path, previousPath, status } of changes) {
    if (status === 'removed') paths.add(path);
    if (previousPath !== undefined) paths.add(previousPath);
  }
  const changed = new Set(changes.map(({ path }) => path));
  const special = new Map([...(head.special ?? [])].filter(([path]) => !changed.has(path)));
  return { paths, complete: head.complete, special };
}

/** Every path of a change, old ones of renamed files included, and those that only one side has. */
export function changedPaths(changes: readonly ChangedFile[]): {
  readonly all: readonly string[];
  readonly oneSided: readonly string[];
} {
  const old = changes.flatMap(({ previousPath }) => previousPath ?? []);
  const oneSided = [...changes.filter(({ status }) => status !== 'modified').map(({ path }) => path), ...old];
  return { all: [...new Set([...changes.map(({ path }) => path), ...old])], oneSided };
}
