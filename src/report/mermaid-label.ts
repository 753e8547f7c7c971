import { visible } from './escape.ts';

/** Longest name in a diagram, in UTF-16 code units. */
const longest = 60;

/**
 * A text as a quoted Mermaid label. Everything that could end the label, start a directive, a comment or markup is written
 * as its code point, which Mermaid shows as the character.
 * Source: https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
 */
export function mermaidLabel(text: string): string {
  const shown = visible(text);
  const cut =
    shown.length <= longest
      ? shown
      : `${shown
          .slice(0, longest)
          .toWellFormed()
          .replace(/\uFFFD$/, '')}…`;
  return `"${cut.replaceAll(/[^\p{L}\p{N} _./,→…-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`)}"`;
}
