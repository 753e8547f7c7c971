import type { Outcome } from '../../src/outcome.ts';
import { compare } from '../../src/comparison.ts';
import { auditTarget } from '../../src/pipeline.ts';
import type { ChangedFile, CheckDraft, CodeHost, Hunk, ReviewDraft, SourceFile } from '../../src/types.ts';

export type Texts = Readonly<Record<string, string>>;

/** A pull request in memory: for very many files, or very many pull requests, which the fake GitHub would take minutes for. */
export class HostInMemory implements CodeHost {
  readonly checks: CheckDraft[] = [];
  readonly reviews: ReviewDraft[] = [];
  readonly #sides: Readonly<Record<string, Texts>>;

  constructor(base: Texts, head: Texts) {
    this.#sides = { base, head };
  }

  #side(commit: string): Texts {
    return this.#sides[commit] ?? {};
  }

  changes: CodeHost['changes'] = async () => {
    const [base, head] = [this.#side('base'), this.#side('head')];
    const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])];
    const files = paths
      .filter((path) => base[path] !== head[path])
      .map((path): ChangedFile => {
        const status = base[path] === undefined ? 'added' : head[path] === undefined ? 'removed' : 'modified';
        return { path, status, hunks: status === 'added' ? [wholly(head[path] ?? '')] : [] };
      });
    return { files, complete: true };
  };

  read: CodeHost['read'] = async (wanted) =>
    wanted.map(({ commit, path }): SourceFile => {
      const text = this.#side(commit)[path];
      return text === undefined ? { kind: 'missing' } : { kind: 'text', text };
    });

  tree: CodeHost['tree'] = async (commit) => ({ paths: new Set(Object.keys(this.#side(commit))), complete: true });
  mergeBase: CodeHost['mergeBase'] = async () => 'base';
  conversation: CodeHost['conversation'] = async () => ({ headSha: 'head', reviews: [], threads: [] });
  postReview: CodeHost['postReview'] = async (_, draft) => {
    this.reviews.push(draft);
    return { kind: 'done', value: { url: 'https://github.example/review' } };
  };
  createCheck: CodeHost['createCheck'] = async (draft) => {
    this.checks.push(draft);
    return { kind: 'done', value: { url: 'https://github.example/check', annotated: draft.annotations.length } };
  };
  mayWrite: CodeHost['mayWrite'] = async () => false;
  pause: CodeHost['pause'] = async () => undefined;

  compare: CodeHost['compare'] = notAsked;
  treeChanges: CodeHost['treeChanges'] = notAsked;
  pullRequest: CodeHost['pullRequest'] = notAsked;
  submitReview: CodeHost['submitReview'] = notAsked;
  deletePendingReview: CodeHost['deletePendingReview'] = notAsked;
  editReview: CodeHost['editReview'] = notAsked;
  editComment: CodeHost['editComment'] = notAsked;
  deleteComment: CodeHost['deleteComment'] = notAsked;
  minimizeComment: CodeHost['minimizeComment'] = notAsked;
  resolveThread: CodeHost['resolveThread'] = notAsked;
}

/** The hunk of a file that is new. */
function wholly(text: string): Hunk {
  const last = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return { lines: { first: 1, last }, added: Array.from({ length: last }, (_, index) => index + 1), deletedAfter: [] };
}

async function notAsked(): Promise<never> {
  throw new Error('Nothing of this stands on a pull request that was opened just now.');
}

/** Runs the whole action, but its edge, on a pull request that an outsider opened just now. */
export async function auditInMemory(base: Texts, head: Texts): Promise<{ host: HostInMemory; outcome: Outcome }> {
  const host = new HostInMemory(base, head);
  return { host, outcome: await auditOn(host, () => undefined) };
}

/** @param checkTime throws once the run has taken too long */
export async function auditOn(host: HostInMemory, checkTime: () => void): Promise<Outcome> {
  const target = {
    kind: 'pull-request',
    number: 1,
    headSha: 'head',
    baseSha: 'base',
    baseRef: 'main',
    draft: false,
    author: 'outsider',
    sender: 'outsider',
    first: true,
  } as const;
  const inputs = { token: '', config: '.github/docker-auditor.yml', overrides: { sarifFile: 'report.sarif' } };
  const links = { serverUrl: 'https://github.example', repository: 'acme/shop', headSha: 'head' };
  return auditTarget(target, await compare(host, target), inputs, host, links, '2026-11-01', checkTime);
}
