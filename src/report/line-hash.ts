import type { SourceDocument } from '../types.ts';

const window = 100;
const factor = 37n;
const mask = (1n << 64n) - 1n;
const oldest = (factor ** BigInt(window)) & mask;

/**
 * The hash of each line that code scanning knows results by, so that a result keeps its identity when lines move: a
 * rolling hash of the hundred characters from the line's start on, blanks left out, with the line's ordinal among equals.
 *
 * @returns by line, the first at index 0
 * Source: https://github.com/github/codeql-action/blob/main/src/fingerprints.ts
 */
export function lineHashes({ text, lineCount }: SourceDocument): readonly string[] {
  const hashes: string[] = Array.from({ length: lineCount }, () => '');
  const seen = new Map<string, number>();
  const ring: number[] = Array.from({ length: window }, () => 0);
  const starts: number[] = Array.from({ length: window }, () => -1);
  let position = 0;
  let hash = 0n;
  let line = 0;
  let lineStarts = true;
  let previousWasReturn = false;

  const settle = (of: number): void => {
    const value = hash.toString(16);
    const times = (seen.get(value) ?? 0) + 1;
    seen.set(value, times);
    if (of < hashes.length) hashes[of] = `${value}:${times}`;
  };
  const push = (code: number): void => {
    const leaving = ring[position] ?? 0;
    const started = starts[position] ?? -1;
    if (started !== -1) settle(started);
    ring[position] = code;
    starts[position] = lineStarts ? line : -1;
    if (lineStarts) line += 1;
    lineStarts = false;
    hash = (factor * hash + BigInt(code) - oldest * BigInt(leaving)) & mask;
    position = (position + 1) % window;
  };

  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isReturn = code === 13;
    // Blanks don't count, and every kind of line break is the same.
    if (code === 32 || code === 9 || (previousWasReturn && code === 10)) {
      previousWasReturn = false;
      continue;
    }
    push(isReturn ? 10 : code);
    if (isReturn || code === 10) lineStarts = true;
    previousWasReturn = isReturn;
  }
  push(65_535);
  for (let left = 0; left < window; left += 1) {
    if ((starts[position] ?? -1) !== -1) settle(starts[position] ?? 0);
    starts[position] = -1;
    hash = (factor * hash - oldest * BigInt(ring[position] ?? 0)) & mask;
    ring[position] = 0;
    position = (position + 1) % window;
  }
  return hashes;
}
