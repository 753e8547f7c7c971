import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface ChangedRow {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  readonly changes: number;
  readonly patch?: string;
}

/** Contents by path. */
export type Files = Readonly<Record<string, string | Buffer>>;

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'commit' | 'tree';
  readonly sha: string;
}

/** A real git repository, so that patches, renames, hashes and merge bases are git's own. */
export class Repository {
  readonly folder: string;
  /** Commits never change, so neither does what differs between them. */
  readonly #changes: Map<string, readonly ChangedRow[]> = new Map();
  /** Nor does anything else that is asked by hash, and a process for each question is what the tests would wait for. */
  readonly #answers: Map<string, string> = new Map();
  readonly #blobs: Map<string, Buffer> = new Map();

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'fake-github-'));
    this.#git('init', '--quiet', '--initial-branch=main');
    this.#git('config', 'core.autocrlf', 'false');
    this.#git('config', 'core.quotePath', 'false');
  }

  /** Commits a folder's files as a whole tree; returns the commit's hash. */
  commit(folder: string, ...parents: readonly string[]): string {
    for (const name of readdirSync(this.folder))
      if (name !== '.git') rmSync(join(this.folder, name), { recursive: true });
    mkdirSync(this.folder, { recursive: true });
    cpSync(folder, this.folder, { recursive: true, verbatimSymlinks: true });
    return this.#commitAll(parents);
  }

  /** Commits a whole tree of files, given by path. */
  commitFiles(files: Files, ...parents: readonly string[]): string {
    for (const name of readdirSync(this.folder))
      if (name !== '.git') rmSync(join(this.folder, name), { recursive: true });
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), content);
    }
    return this.#commitAll(parents);
  }

  /** Commits these files on top of a commit's tree; `undefined` removes one. */
  change(parent: string, edit: (folder: string) => void): string {
    this.#git('checkout', '--quiet', '--force', '--detach', parent);
    edit(this.folder);
    return this.#commitAll([parent]);
  }

  #commitAll(parents: readonly string[]): string {
    this.#git('add', '--all', '--force', '.');
    const tree = this.#git('write-tree').trim();
    return this.#git('commit-tree', tree, '-m', 'commit', ...parents.flatMap((parent) => ['-p', parent])).trim();
  }

  exists(commit: string): boolean {
    try {
      this.#ask('cat-file', '-e', `${commit}^{commit}`);
      return true;
    } catch {
      return false;
    }
  }

  mergeBase(one: string, other: string): string {
    return this.#ask('merge-base', one, other).trim();
  }

  /** The type and hash of what an expression such as `SHA:path` names. */
  object(expression: string): { readonly type: string; readonly sha: string } | undefined {
    try {
      const sha = this.#ask('rev-parse', '--verify', '--quiet', '--end-of-options', expression).trim();
      return { sha, type: this.#ask('cat-file', '-t', sha).trim() };
    } catch {
      return undefined;
    }
  }

  blob(sha: string): Buffer {
    const known = this.#blobs.get(sha);
    if (known !== undefined) return known;
    const options = { cwd: this.folder, env: gitEnvironment, maxBuffer: 2 ** 28 };
    const content = execFileSync('git', ['cat-file', 'blob', sha], options);
    this.#blobs.set(sha, content);
    return content;
  }

  tree(commit: string): readonly TreeEntry[] {
    return this.#ask('ls-tree', '-r', '-t', '-z', commit)
      .split('\0')
      .filter((line) => line !== '')
      .map((line) => {
        const [, mode = '', type = '', sha = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]*)$/.exec(line) ?? [];
        return { path, mode, type: type === 'commit' || type === 'tree' ? type : 'blob', sha };
      });
  }

  /** The files between two commits as GitHub lists them: hunks without a header, none for what has no text change. */
  changes(base: string, head: string): readonly ChangedRow[] {
    const key = `${base}..${head}`;
    const known = this.#changes.get(key) ?? this.#diff(base, head);
    this.#changes.set(key, known);
    return known;
  }

  #diff(base: string, head: string): readonly ChangedRow[] {
    const raw = this.#git('diff', '-M', '--raw', '-z', '--no-abbrev', base, head)
      .split('\0')
      .filter((part) => part !== '');
    const patches = this.#git('diff', '-M', '-U3', '--no-color', '--src-prefix=a/', '--dst-prefix=b/', base, head)
      .split(/^(?=diff --git )/m)
      .filter((part) => part !== '');
    const rows: ChangedRow[] = [];
    for (let index = 0; index < raw.length; ) {
      const [, , , sha = '', letter = ''] = (raw[index] ?? '').split(' ');
      const moved = letter.startsWith('R') || letter.startsWith('C');
      const [first = '', second = ''] = [raw[index + 1], raw[index + 2]];
      const section = patches[rows.length] ?? '';
      const hunks = section.indexOf('\n@@ ');
      const patch = hunks === -1 ? undefined : section.slice(hunks + 1).replace(/\n$/, '');
      const lines = patch?.split('\n') ?? [];
      const additions = lines.filter((line) => line.startsWith('+')).length;
      const deletions = lines.filter((line) => line.startsWith('-')).length;
      rows.push({
        filename: moved ? second : first,
        ...(moved && { previous_filename: first }),
        status: statuses[letter.slice(0, 1)] ?? 'modified',
        sha,
        additions,
        deletions,
        changes: additions + deletions,
        ...(patch !== undefined && { patch }),
      });
      index += moved ? 3 : 2;
    }
    return rows;
  }

  /** Where a line of one commit's file is in another commit; `undefined` where it was changed or removed. */
  lineIn(from: string, to: string, path: string, line: number): number | undefined {
    const diff = this.#ask('diff', '-U0', '--no-color', from, to, '--', path);
    if (/^deleted file mode/m.test(diff)) return undefined;
    let shift = 0;
    for (const [, start = '', count = '1', , added = '1'] of diff.matchAll(
      /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm,
    )) {
      const [first, removed] = [Number(start), Number(count)];
      if (removed > 0 && line >= first && line < first + removed) return undefined;
      if (line >= first + removed && (removed > 0 || line > first)) shift += Number(added) - removed;
    }
    return line + shift;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Asks git about commits that are named by hash. */
  #ask(...args: readonly string[]): string {
    const question = args.join('\0');
    const known = this.#answers.get(question) ?? this.#git(...args);
    this.#answers.set(question, known);
    return known;
  }

  #git(...args: readonly string[]): string {
    return execFileSync('git', [...args], {
      cwd: this.folder,
      env: gitEnvironment,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }
}

const statuses: Readonly<Record<string, ChangedRow['status']>> = {
  A: 'added',
  M: 'modified',
  D: 'removed',
  R: 'renamed',
  T: 'modified',
};

/** Nothing of the machine's own git takes part, and every commit has the same date: hashes are the same everywhere. */
const gitEnvironment = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Somebody',
  GIT_AUTHOR_EMAIL: 'somebody@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Somebody',
  GIT_COMMITTER_EMAIL: 'somebody@example.com',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};
