import { prose } from '../prose.ts';
import type { Problem, SourceDocument } from '../types.ts';
import { lexemesOf } from './lexemes.ts';
import { notRead } from './problems.ts';

/**
 * Characters that end a line for Compose's YAML reader, which follows YAML 1.1, and for this audit's parser don't, and a
 * byte order mark that starts a line, which that reader passes over.
 * Source: `is_break` and `yaml_parser_scan_to_next_token` in https://github.com/yaml/go-yaml/blob/v3/scannerc.go
 */
const suspects = /[\u0085\u2028\u2029]|\r(?!\n)|(?<=\n|^\uFEFF)\uFEFF/g;

/** What may stand between such a character and the end of its line without being moved to another one. */
const tail = /[ \t\r\u0085\u2028\u2029]*(?:\n|$)/y;

/**
 * Where Compose may begin another line than the audit does, so that what stands behind is something else for it. It does no
 * harm at the end of a comment's line, or of a block scalar's but the last, where Compose strips it. Within quotes Compose
 * makes a space of NEL and of a carriage return, and keeps the others.
 */
export function otherLines(document: SourceDocument): Problem | undefined {
  const { text } = document;
  const at = firstOtherLine(text);
  if (at === undefined) return undefined;
  const codePoint = `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const what = prose`The character ${codePoint} ends a line for Compose, or counts for nothing, where this audit takes it for text: from here on the two may read different things.`;
  return notRead(document, { start: at, end: at + 1 }, 'line-break', what, prose`Delete the character.`);
}

function firstOtherLine(text: string): number | undefined {
  const found = text.matchAll(suspects);
  let suspect = found.next().value;
  if (suspect === undefined) return undefined;
  let blockNext = false;
  for (const { source, at, isScalar } of lexemesOf(text)) {
    const isText = isScalar ? blockNext : source.startsWith('#');
    const isQuoted = !isScalar && /^["']/.test(source);
    let harmlessUpTo = at;
    const lastText = isScalar && suspect.index < at + source.length ? at + textLength(source) : text.length;
    for (; suspect && suspect.index < at + source.length; suspect = found.next().value) {
      const isKept = isQuoted && !/[\u0085\r]/.test(suspect[0]);
      if (isKept || suspect.index < harmlessUpTo) continue;
      tail.lastIndex = suspect.index;
      if (!isText || !tail.test(text) || suspect.index >= lastText) return suspect.index;
      harmlessUpTo = tail.lastIndex;
    }
    if (suspect === undefined) return undefined;
    blockNext = isScalar ? false : blockNext || /^[|>]/.test(source);
  }
  return undefined;
}

/** Up to the last character that is neither white space nor ends a line. */
function textLength(source: string): number {
  let length = source.length;
  while (length > 0 && /[\s\u0085]/.test(source.charAt(length - 1))) length -= 1;
  return length;
}
