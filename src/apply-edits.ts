import type { Edit } from './types.ts';

/**
 * Replaces the text under each edit's span. Every other byte stays as it is.
 *
 * @param edits ordered by span, not overlapping
 * @throws {RangeError} where edits overlap or leave the text: a builder's mistake
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { span, text: replacement } of edits) {
    if (span.start < at || span.end < span.start || span.end > text.length) {
      throw new RangeError(
        `An edit of ${span.start}-${span.end} does not fit behind ${at} in ${text.length} characters.`,
      );
    }
    result += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return result + text.slice(at);
}
