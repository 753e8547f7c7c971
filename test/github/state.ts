import { createHash } from 'node:crypto';
import { type ChangedRow, Repository } from './repository.ts';

export type Access = 'none' | 'read' | 'write';
export interface Permissions {
  readonly contents: Access;
  readonly pullRequests: Access;
  readonly checks: Access;
}

/** What GitHub calls a collaborator's `role_name`; custom roles aside. */
export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

export interface Comment {
  readonly id: number;
  readonly nodeId: string;
  readonly author: string;
  body: string;
  minimized: boolean;
}

export interface Thread {
  readonly nodeId: string;
  readonly path: string;
  /** The commit that the thread's lines are counted in. */
  readonly commit: string;
  readonly first: number;
  readonly last: number;
  readonly comments: Comment[];
  resolvedBy?: string;
}

export interface Review {
  readonly id: number;
  readonly nodeId: string;
  readonly author: string;
  readonly commit: string;
  state: 'COMMENTED' | 'PENDING';
  body: string;
}

export interface Check {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly externalId: string;
  status: string;
  conclusion: string | null;
  title: string;
  summary: string;
  readonly annotations: Readonly<Record<string, unknown>>[];
}

/** The identity behind `GITHUB_TOKEN`: it has two names, one for each API. */
export const bot: { readonly rest: string; readonly graphql: string } = {
  rest: 'github-actions[bot]',
  graphql: 'github-actions',
};

/** Everything that the fake GitHub knows of one repository with one pull request. */
export class State {
  readonly owner = 'octo-org';
  readonly repo = 'shop';
  readonly number = 7;
  readonly git: Repository;
  readonly reviews: Review[] = [];
  readonly threads: Thread[] = [];
  readonly checks: Check[] = [];
  readonly collaborators: Map<string, Role> = new Map();
  permissions: Permissions = { contents: 'read', pullRequests: 'write', checks: 'write' };
  draft = false;
  closed = false;
  fromFork = false;
  defaultBranch = 'main';
  author = 'ann';
  /** Who caused the event, where that is not the author. */
  sender: string | undefined;
  baseSha = '';
  headSha = '';
  #lastId = 1000;

  constructor(git: Repository = new Repository()) {
    this.git = git;
  }

  /** The same state over the same commits, which never change. */
  copy(): State {
    const copy = new State(this.git);
    copy.reviews.push(...structuredClone(this.reviews));
    copy.threads.push(...structuredClone(this.threads));
    copy.checks.push(...structuredClone(this.checks));
    for (const [login, role] of this.collaborators) copy.collaborators.set(login, role);
    for (const path of this.withoutPatch) copy.withoutPatch.add(path);
    for (const path of this.cutPatch) copy.cutPatch.add(path);
    const { permissions, draft, closed, fromFork, defaultBranch, author, sender, baseSha, headSha } = this;
    Object.assign(copy, { permissions, draft, closed, fromFork, defaultBranch, author, sender, baseSha, headSha });
    copy.#lastId = this.#lastId;
    return copy;
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** A branch's tip, or the commit itself. */
  commitOf(name: string): string {
    return name === this.defaultBranch ? this.baseSha : name;
  }

  /** The pull request as the API and the events show it. */
  pullRequest(): Readonly<Record<string, unknown>> {
    const repository = { name: this.repo, full_name: `${this.owner}/${this.repo}`, default_branch: this.defaultBranch };
    const fork = { ...repository, full_name: `${this.author}/${this.repo}`, fork: true };
    return {
      number: this.number,
      state: this.closed ? 'closed' : 'open',
      draft: this.draft,
      title: 'A change',
      user: { login: this.author, type: 'User' },
      head: { sha: this.headSha, ref: 'change', repo: this.fromFork ? fork : repository },
      base: { sha: this.baseSha, ref: this.defaultBranch, repo: repository },
    };
  }

  /** Files whose patch GitHub leaves out, and those whose patch it cuts in the last hunk. */
  readonly withoutPatch: Set<string> = new Set();
  readonly cutPatch: Set<string> = new Set();

  changes(): readonly ChangedRow[] {
    const rows = this.git.changes(this.git.mergeBase(this.baseSha, this.headSha), this.headSha);
    return rows.map((row) => {
      const { patch, ...rest } = row;
      if (patch === undefined || this.withoutPatch.has(row.filename)) return rest;
      return this.cutPatch.has(row.filename) ? { ...rest, patch: patch.slice(0, patch.lastIndexOf('\n')) } : row;
    });
  }

  /** Where a thread's lines are now; `undefined` where it is outdated. */
  linesOf(thread: Thread): { readonly first: number; readonly last: number } | undefined {
    const lines: number[] = [];
    for (let line = thread.first; line <= thread.last; line += 1) {
      const now = this.git.lineIn(thread.commit, this.headSha, thread.path, line);
      if (now === undefined) return undefined;
      lines.push(now);
    }
    const [first, last] = [lines.at(0) ?? 0, lines.at(-1) ?? 0];
    return last - first === thread.last - thread.first ? { first, last } : undefined;
  }

  thread(nodeId: string): Thread | undefined {
    return this.threads.find((thread) => thread.nodeId === nodeId);
  }

  comment(nodeId: string): Comment | undefined {
    return this.threads.flatMap(({ comments }) => comments).find((comment) => comment.nodeId === nodeId);
  }

  deleteComment(nodeId: string): void {
    for (const thread of this.threads) {
      const index = thread.comments.findIndex((comment) => comment.nodeId === nodeId);
      if (index !== -1) thread.comments.splice(index, 1);
    }
    for (let index = this.threads.length - 1; index >= 0; index -= 1) {
      if (this.threads[index]?.comments.length === 0) this.threads.splice(index, 1);
    }
  }

  newComment(author: string, body: string): Comment {
    const id = this.nextId();
    return { id, nodeId: nodeId('PRRC', id), author, body, minimized: false };
  }
}

export function nodeId(kind: string, id: number): string {
  return `${kind}_${createHash('sha1').update(`${kind}${id}`).digest('base64url').slice(0, 16)}`;
}

/** A refusal with GitHub's own status and words. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly unknown[] | undefined;

  constructor(status: number, message: string, errors?: readonly unknown[]) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

export function requireAccess(state: State, what: keyof Permissions): void {
  if (state.permissions[what] !== 'write') throw new Refusal(403, 'Resource not accessible by integration');
}
