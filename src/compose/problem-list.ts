import { prose } from '../prose.ts';
import type { Problem } from '../types.ts';
import { notRead } from './problems.ts';

/** Nobody reads more of them, and a short text can hold hundreds of thousands. */
const mostInAFile = 100;

/** Problems in the order in which they are found, of each file only the first; where there are more, one says so. */
export class ProblemList {
  readonly #found: Problem[] = [];
  readonly #inFile = new Map<string, number>();

  get found(): readonly Problem[] {
    return this.#found;
  }

  push(problem: Problem): void {
    const { path } = problem.document;
    const before = this.#inFile.get(path) ?? 0;
    if (before > mostInAFile) return;
    this.#inFile.set(path, before + 1);
    this.#found.push(before === mostInAFile ? andMore(problem) : problem);
  }

  pushAll(problems: readonly Problem[]): void {
    for (const problem of problems) this.push(problem);
  }
}

function andMore({ document, writtenAt }: Problem): Problem {
  const what = prose`More than ${mostInAFile} things are wrong in this file. From here on they are not listed.`;
  return notRead(document, writtenAt, 'problems', what, prose`Correct the others, and audit the file again.`);
}
