import { isPart, possibleParts } from './compose/discovery.ts';
import { defaultLimits } from './compose/limits.ts';
import { createParser } from './compose/parser.ts';
import type { SourceFile } from './types.ts';

type Read = (paths: readonly string[]) => Promise<ReadonlyMap<string, SourceFile>>;

/** The changed files that are no projects themselves, and that projects anywhere in the repository may be made of. */
export async function changedParts(
  changed: readonly string[],
  isComposeFile: (path: string) => boolean,
  readHead: Read,
  readBase: Read,
): Promise<readonly string[]> {
  const possible = possibleParts(changed, isComposeFile);
  const lookedInto = possible.slice(0, mostLookedInto);
  const [head, base] = await Promise.all([readHead(lookedInto), readBase(lookedInto)]);
  const parse = createParser(defaultLimits);
  const parts = lookedInto.filter((path) => isPart(path, [head.get(path), base.get(path)], parse));
  return [...parts, ...possible.slice(mostLookedInto)];
}

/** Two requests bring so many files of both sides. What is not looked into counts as a part. */
const mostLookedInto = 100;
