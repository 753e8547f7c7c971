import type { Finding, LineRange } from '../types.ts';

/** Knows which lines of which files hold secrets, so that nothing that shows such a line shows them. */
export interface SecretLines {
  /** The secrets on these lines. */
  on(path: string, lines: LineRange): readonly string[];
}

/**
 * Masking goes by line: a short secret such as `root` would otherwise take the word out of every other line too.
 *
 * @param findings all of them, also those that others swallow: their secrets are no less secret
 */
export function secretLines(findings: readonly Finding[]): SecretLines {
  const files = new Map<string, Map<number, Set<string>>>();
  for (const { at, secrets = [] } of findings) {
    if (secrets.length === 0) continue;
    const { first, last } = at.document.linesOf(at.writtenAt);
    const file = files.get(at.document.path) ?? new Map<number, Set<string>>();
    files.set(at.document.path, file);
    for (let line = first; line <= last; line += 1) {
      const onLine = file.get(line) ?? new Set();
      file.set(line, onLine);
      for (const secret of secrets) onLine.add(secret);
    }
  }
  return {
    on(path, { first, last }) {
      const file = files.get(path);
      if (file === undefined) return [];
      const found = new Set<string>();
      for (let line = first; line <= last; line += 1) for (const secret of file.get(line) ?? []) found.add(secret);
      return [...found];
    },
  };
}
