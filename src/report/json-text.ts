/**
 * A report for programs, as JSON. What a terminal or an editor would obey or hide (control characters above ASCII,
 * bidirectional and zero-width ones) is written as an escape: whoever prints a report sees what is there, and whoever
 * parses it gets the same text.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2);
  // Nearly every report is plain ASCII, which is found out many times faster than each letter's kind.
  if (!/[^\0-\u007E]/.test(text)) return `${text}\n`;
  return `${text.replaceAll(/[\p{Cf}\p{Zl}\p{Zp}\u007F-\u009F]/gu, escaped)}\n`;
}

/** One escape for each UTF-16 code unit, as JSON has it. */
function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => String.raw`\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
