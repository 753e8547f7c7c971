import type { CodeHost, SourceFile } from '../types.ts';

/** Reads files of one commit; many calls in one turn of the event loop cost one request together. */
export type ReadCommit = (commit: string, paths: readonly string[]) => Promise<ReadonlyMap<string, SourceFile>>;

interface Wanted {
  readonly commit: string;
  readonly path: string;
  readonly resolve: (file: SourceFile) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Head and merge base are audited side by side and each asks for what its projects turn out to need. This gathers what
 * both ask for in the same turn into one request, and never asks for the same file of a commit twice.
 */
export function batchReads(host: Pick<CodeHost, 'read'>): ReadCommit {
  const known = new Map<string, Promise<SourceFile>>();
  let waiting: Wanted[] = [];

  async function flush(): Promise<void> {
    const batch = waiting;
    waiting = [];
    try {
      const files = await host.read(batch.map(({ commit, path }) => ({ commit, path })));
      for (const [index, wanted] of batch.entries()) wanted.resolve(files[index] ?? { kind: 'missing' });
    } catch (error) {
      for (const wanted of batch) wanted.reject(error);
    }
  }

  function ask(commit: string, path: string): Promise<SourceFile> {
    const key = `${commit}:${path}`;
    const asked = known.get(key);
    if (asked !== undefined) return asked;
    const file = new Promise<SourceFile>((resolve, reject) => {
      if (waiting.length === 0) setImmediate(() => void flush());
      waiting.push({ commit, path, resolve, reject });
    });
    known.set(key, file);
    return file;
  }

  return async (commit, paths) => {
    const files = await Promise.all(paths.map((path) => ask(commit, path)));
    return new Map(paths.map((path, index) => [path, files[index] ?? { kind: 'missing' }]));
  };
}
