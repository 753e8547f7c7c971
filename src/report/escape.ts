/**
 * Text from a pull request is anybody's. Inside a code span GitHub reads no mention, no link, no HTML and no emphasis, so
 * every such text is shown in one; what could leave it, or be seen otherwise than it is, is made visible.
 */

const shownLength = 160;

/** An inline code span that holds exactly this text. Line breaks and invisible characters are shown as `<U+202E>`. */
export function codeSpan(text: string): string {
  const shown = shortened(visible(text));
  const fence = '`'.repeat(longestRun(shown, '`') + 1);
  // A space is taken off at both ends if both have one, so a text that starts or ends with one keeps its own.
  const padded = /^[` ]|[` ]$/.test(shown) || shown === '' ? ` ${shown} ` : shown;
  return `${fence}${padded}${fence}`;
}

/** A fenced block that nothing in its lines can end. */
export function fenced(language: string, lines: readonly string[]): string {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n'), '`') + 1));
  return [`${fence}${language}`, ...lines, fence].join('\n');
}

/** Control, bidirectional and zero-width characters as their code points: a reader must see what is there. */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(
      /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,
      (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
    );
}

/** Cut between characters, never inside a surrogate pair. */
function shortened(text: string): string {
  return text.length <= shownLength
    ? text
    : `${text
        .slice(0, shownLength)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`;
}

function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const one of text) {
    run = one === character ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
