import type { ChangedFile, CheckDraft, CodeHost, SourceFile } from '../../src/types.ts';

export type Texts = Readonly<Record<string, string>>;

/** A pull request with very many files, which the fake GitHub with its git repository would take minutes for. */
export class HostInMemory implements CodeHost {
  readonly checks: CheckDraft[] = [];
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
        return { path, status, hunks: [] };
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
  postReview: CodeHost['postReview'] = async () => ({ kind: 'done', value: { url: 'https://github.example/review' } });
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

async function notAsked(): Promise<never> {
  throw new Error('Nothing of this stands on a pull request that was opened just now.');
}
