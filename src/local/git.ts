import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import type { ChangedFile, FileTree, SourceFile } from '../types.ts';
import { hashOf } from './content-hash.ts';
import { GitError } from './git-error.ts';
import { sourceText } from './working-tree.ts';

/** A commit of a local repository, read through plumbing that neither runs hooks nor filters. */
export interface Commit {
  readonly sha: string;
  readonly tree: FileTree;
  readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, SourceFile>>;
}

/** Settings of the repository that could start a program. */
const quiet = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];

async function git(folder: string, ...args: readonly string[]): Promise<string> {
  try {
    // Loading it takes a while, and most runs ask git nothing.
    const { execFile } = await import('node:child_process');
    const { stdout } = await promisify(execFile)('git', [...quiet, ...args], { cwd: folder, maxBuffer: 1 << 30 });
    return stdout;
  } catch (error) {
    const detail = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new GitError(`git ${args[0] ?? ''} failed: ${detail}`);
  }
}

/**
 * The commit that a pull request from here into `ref` would be compared with.
 *
 * @throws {GitError} where there is no repository or no such commit
 */
export async function mergeBase(root: string, ref: string): Promise<string> {
  if (ref.startsWith('-')) throw new GitError(`${ref} is no name of a commit.`);
  return (await git(root, 'merge-base', ref, 'HEAD')).trim();
}

/** What the working tree changes since a commit: committed or not, untracked files included. Hunks are left out. */
export async function changesSince(root: string, sha: string): Promise<readonly ChangedFile[]> {
  const [diff, untracked] = await Promise.all([
    git(root, 'diff-index', '--name-status', '-z', '--find-renames', '--ignore-submodules=dirty', sha, '--'),
    git(root, 'ls-files', '--others', '--exclude-standard', '-z'),
  ]);
  const changes: ChangedFile[] = [];
  const fields = diff.split('\0');
  for (let index = 0; index + 1 < fields.length; ) {
    const letter = (fields[index] ?? '').charAt(0);
    const path = fields[index + 1] ?? '';
    if (letter === 'R' || letter === 'C') {
      const target = fields[index + 2] ?? '';
      changes.push(
        letter === 'R'
          ? { path: target, previousPath: path, status: 'renamed', hunks: [] }
          : { path: target, status: 'added', hunks: [] },
      );
      index += 3;
      continue;
    }
    changes.push({ path, status: letter === 'A' ? 'added' : letter === 'D' ? 'removed' : 'modified', hunks: [] });
    index += 2;
  }
  for (const path of untracked.split('\0')) if (path !== '') changes.push({ path, status: 'added', hunks: [] });
  return changes;
}

/** @param bytes a file that is larger is not read */
export async function openCommit(root: string, sha: string, bytes: number): Promise<Commit> {
  const blobs = new Map<string, string>();
  const special = new Map<string, 'symlink' | 'submodule'>();
  for (const row of (await git(root, 'ls-tree', '-r', '-z', '--full-tree', sha)).split('\0')) {
    const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(row) ?? [];
    if (mode === undefined || id === undefined || path === undefined) continue;
    if (mode === '120000') special.set(path, 'symlink');
    if (mode === '160000') special.set(path, 'submodule');
    blobs.set(path, id);
  }
  return {
    sha,
    tree: { paths: new Set(blobs.keys()), complete: true, special },
    async read(paths) {
      const there = paths.filter((path) => blobs.has(path) && special.get(path) !== 'submodule');
      const texts = await readBlobs(
        root,
        there.map((path) => blobs.get(path) ?? ''),
      );
      const files = new Map<string, SourceFile>();
      for (const path of paths)
        files.set(path, special.get(path) === 'submodule' ? { kind: 'submodule' } : { kind: 'missing' });
      for (const [index, path] of there.entries()) {
        const content = texts[index];
        if (content === undefined) continue;
        if (special.get(path) === 'symlink') files.set(path, { kind: 'symlink', target: content.toString('utf8') });
        else
          files.set(
            path,
            content.length > bytes
              ? { kind: 'too-large', bytes: content.length, content: hashOf(content) }
              : sourceText(content),
          );
      }
      return files;
    },
  };
}

/** Blobs by their ids, so that no path has to be quoted for git. */
async function readBlobs(root: string, ids: readonly string[]): Promise<readonly Buffer[]> {
  if (ids.length === 0) return [];
  const { spawn } = await import('node:child_process');
  const child = spawn('git', [...quiet, 'cat-file', '--batch'], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] });
  child.stdin.end(ids.map((id) => `${id}\n`).join(''));
  const output = await buffer(child.stdout);
  const blobs: Buffer[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('latin1', at, end)) ?? [];
    if (size === undefined) throw new GitError('git cat-file gave no blob.');
    const start = end + 1;
    blobs.push(output.subarray(start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return blobs;
}
