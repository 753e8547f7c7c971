/** A comment as it stands on the pull request. */
export interface PostedComment {
  readonly path: string;
  readonly lines: { readonly first: number; readonly last: number };
  readonly body: string;
}

/**
 * Applies the suggestions of posted comments as GitHub's "commit suggestions" does: the block's lines take the place of
 * the comment's lines. Shares no code with the product, and takes nothing but what was posted.
 *
 * @param read the text of a file of the head
 * @throws where two suggestions of one batch touch the same line, which GitHub refuses
 */
export function applySuggestions(
  comments: readonly PostedComment[],
  read: (path: string) => string,
): ReadonlyMap<string, string> {
  const files = new Map<string, string[]>();
  const taken = new Set<string>();
  const fromTheBottom = [...comments].sort((a, b) => b.lines.first - a.lines.first);
  for (const { path, lines, body } of fromTheBottom) {
    const replacement = suggestionIn(body);
    if (replacement === undefined) continue;
    for (let line = lines.first; line <= lines.last; line += 1) {
      const key = `${path}:${line}`;
      if (taken.has(key)) throw new Error(`Two suggestions touch ${key}.`);
      taken.add(key);
    }
    const text = files.get(path) ?? read(path).split('\n');
    text.splice(lines.first - 1, lines.last - lines.first + 1, ...replacement);
    files.set(path, text);
  }
  return new Map([...files].map(([path, lines]) => [path, lines.join('\n')]));
}

/** The lines of the first suggestion block; its fence may have any length from three. */
function suggestionIn(body: string): readonly string[] | undefined {
  const lines = body.split('\n');
  const start = lines.findIndex((line) => /^`{3,}suggestion\s*$/.test(line));
  if (start === -1) return undefined;
  const fence = /^`+/.exec(lines[start] ?? '')?.[0] ?? '```';
  const end = lines.findIndex((line, index) => index > start && line.trimEnd() === fence);
  return end === -1 ? undefined : lines.slice(start + 1, end);
}
