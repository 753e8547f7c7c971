import { lstatSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { decodedText } from '../decoded-text.ts';
import type { FileTree, SourceFile } from '../types.ts';
import { hashOf, hashOfFile } from './content-hash.ts';

/** The files of a folder on disk, as the audit sees a repository: what `.gitignore` leaves out is not there. */
export interface WorkingTree {
  /** Absolute; every path of the tree is relative to it. */
  readonly root: string;
  readonly tree: FileTree;
  readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, SourceFile>>;
}

/**
 * Where the audited paths' repository starts: the nearest folder above all of them with a `.git`; without one, the
 * working folder if it holds them all, else the deepest folder that does.
 *
 * @param paths absolute
 */
export async function rootOf(paths: readonly string[], workingFolder: string): Promise<string> {
  const [first = workingFolder, ...others] = await Promise.all(paths.map(folderItself));
  const common = others.reduce(commonFolder, first);
  for (let folder = common; ; folder = dirname(folder)) {
    if ((await kindOf(join(folder, '.git'))) !== 'missing') return folder;
    if (dirname(folder) === folder) break;
  }
  return isWithin(common, workingFolder) ? workingFolder : common;
}

/**
 * @param explicit files, relative to the root, that count whatever `.gitignore` says: somebody named them
 * @param bytes a file that is larger is not read
 */
export async function openWorkingTree(root: string, explicit: readonly string[], bytes: number): Promise<WorkingTree> {
  const paths = new Set<string>(explicit);
  const special = new Map<string, 'symlink' | 'submodule'>();
  await list(root, '', [], paths, special);
  const outsideGit = (await kindOf(join(root, '.git'))) === 'missing';
  return {
    root,
    tree: { paths, complete: true, special, outsideGit },
    async read(wanted) {
      const realRoot = await realpath(root);
      return new Map(wanted.map((path) => [path, readSource(root, realRoot, path, bytes)]));
    },
  };
}

interface IgnoreRules {
  readonly folder: string;
  readonly rules: Ignore;
}

async function list(
  root: string,
  folder: string,
  above: readonly IgnoreRules[],
  paths: Set<string>,
  special: Map<string, 'symlink' | 'submodule'>,
): Promise<void> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const names = new Set(entries.map(({ name }) => name));
  if (folder !== '' && names.has('.git')) {
    special.set(folder, 'submodule');
    return;
  }
  const rules = names.has('.gitignore')
    ? [...above, { folder, rules: ignore().add(await readFile(join(root, folder, '.gitignore'), 'utf8')) }]
    : above;
  const folders: string[] = [];
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name === '.git' || isIgnored(entry.isDirectory() ? `${path}/` : path, rules)) continue;
    if (entry.isDirectory()) folders.push(path);
    else if (entry.isSymbolicLink()) {
      paths.add(path);
      special.set(path, 'symlink');
    } else if (entry.isFile()) paths.add(path);
  }
  for (const each of folders.toSorted()) await list(root, each, rules, paths, special);
}

/** The deepest `.gitignore` that says anything about a path decides. */
function isIgnored(path: string, rules: readonly IgnoreRules[]): boolean {
  for (const { folder, rules: matcher } of rules.toReversed()) {
    const { ignored, unignored } = matcher.test(folder === '' ? path : path.slice(folder.length + 1));
    if (ignored || unignored) return ignored;
  }
  return false;
}

/**
 * Reads one file of a folder. Links are named, not followed, wherever on the way they stand. Nothing else is waiting, so
 * one file after the other takes half the time that arranging for several at once would.
 */
function readSource(root: string, realRoot: string, path: string, bytes: number): SourceFile {
  const absolute = join(root, path);
  try {
    const stats = lstatSync(absolute);
    if (stats.isSymbolicLink()) return { kind: 'symlink', target: readlinkSync(absolute) };
    if (!stats.isFile()) return { kind: 'missing' };
    const real = realpathSync.native(absolute);
    if (!isWithin(real, realRoot)) return { kind: 'symlink', target: real };
    if (stats.size > bytes) return { kind: 'too-large', bytes: stats.size, content: hashOfFile(absolute) };
    return sourceText(readFileSync(absolute));
  } catch (error) {
    if (isMissing(error)) return { kind: 'missing' };
    throw error;
  }
}

/** A file's content; one that is no text is known by its hash. */
export function sourceText(bytes: Uint8Array): SourceFile {
  const text = decodedText(bytes);
  return text === undefined ? { kind: 'binary', content: hashOf(bytes) } : { kind: 'text', text };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

export async function kindOf(path: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    return (await lstat(await realpath(path))).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (isMissing(error)) return 'missing';
    throw error;
  }
}

async function folderItself(path: string): Promise<string> {
  return (await kindOf(path)) === 'folder' ? path : dirname(path);
}

function commonFolder(one: string, other: string): string {
  let folder = one;
  while (!isWithin(other, folder)) folder = dirname(folder);
  return folder;
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === resolve(path);
}

/** A path of the tree as the repository writes it, `/` between folders. */
export function treePath(root: string, absolute: string): string {
  return relative(root, absolute).split(sep).join('/');
}
