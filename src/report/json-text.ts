/**
 * A report for programs, as JSON. What a terminal or an editor would obey or hide (control characters above ASCII,
 * bidirectional and zero-width ones) is written as an escape: whoever prints a report sees what is there, and whoever
 * parses it gets the same text.
 */
export function jsonText(value: unknown): string {
  return `${visible(JSON.stringify(value, undefined, 2))}\n`;
}

/**
 * The same for reports that may be long: each member stands on a line of its own, and so does each item of a member's
 * list. That is less than half as long as with every value indented, and is found with `grep` all the same.
 */
export function jsonLines(report: object): string {
  const members = Object.entries(report).map(([name, value]) => `${JSON.stringify(name)}: ${inLines(value)}`);
  return `${visible(`{\n${members.join(',\n')}\n}`)}\n`;
}

function inLines(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}

function visible(json: string): string {
  // Nearly every report is plain ASCII, which is found out many times faster than each letter's kind.
  return /[^\0-\u007E]/.test(json) ? json.replaceAll(/[\p{Cf}\p{Zl}\p{Zp}\u007F-\u009F]/gu, escaped) : json;
}

/** One escape for each UTF-16 code unit, as JSON has it. */
function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => String.raw`\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
