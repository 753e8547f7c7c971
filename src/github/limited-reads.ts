import type { SourceFile } from '../types.ts';
import type { ReadCommit } from './batched-reads.ts';

/** So much is asked for before it is looked at whether the bound is reached: what one request can bring. */
const filesAtOnce = 100;

interface Budget {
  readonly files: Map<string, SourceFile>;
  bytes: number;
  isSpent: boolean;
}

/** Reads that end: once a file does not fit into what is left of the bound, none is read any more. */
export interface LimitedReads {
  readonly read: ReadCommit;
  /** Whether some file of this commit was not read. */
  readonly isCut: (commit: string) => boolean;
}

/**
 * Bounds what is read of each commit, so that files which are each small enough can't fill the memory together.
 *
 * @param mostBytes UTF-8 bytes of the texts of one commit
 */
export function limitReads(read: ReadCommit, mostBytes: number): LimitedReads {
  const budgets = new Map<string, Budget>();
  const budgetOf = (commit: string): Budget => {
    const budget = budgets.get(commit) ?? { files: new Map<string, SourceFile>(), bytes: 0, isSpent: false };
    budgets.set(commit, budget);
    return budget;
  };
  return {
    read: async (commit, paths) => {
      const budget = budgetOf(commit);
      const missing = paths.filter((path) => !budget.files.has(path));
      for (let start = 0; start < missing.length; start += filesAtOnce) {
        const some = missing.slice(start, start + filesAtOnce);
        const found = budget.isSpent ? undefined : await read(commit, some);
        // Both sides can be one commit and ask at once: a file counts once.
        for (const path of some.filter((each) => !budget.files.has(each)))
          budget.files.set(path, charged(found?.get(path), budget, mostBytes));
      }
      return new Map(paths.map((path) => [path, budget.files.get(path) ?? { kind: 'missing' }]));
    },
    isCut: (commit) => budgetOf(commit).isSpent,
  };
}

function charged(file: SourceFile | undefined, budget: Budget, mostBytes: number): SourceFile {
  if (!budget.isSpent && file?.kind !== 'text') return file ?? { kind: 'missing' };
  const size = file?.kind === 'text' ? Buffer.byteLength(file.text) : 0;
  budget.isSpent ||= budget.bytes + size > mostBytes;
  if (budget.isSpent || file === undefined)
    return { kind: 'unread', because: `one run reads ${mostBytes} bytes at most` };
  budget.bytes += size;
  return file;
}
