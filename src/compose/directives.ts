import type { Directive } from '../types.ts';
import { lexemesOf } from './lexemes.ts';

const marker = 'docker-auditor:';

/**
 * The comments of a YAML text that speak to the audit. What looks like one inside a quoted or block scalar is text, so the
 * lexer decides; a text without the marker is not read at all.
 */
export function directivesIn(text: string): readonly Directive[] {
  if (!text.includes(marker)) return [];
  const directives: Directive[] = [];
  for (const { source, at, isScalar } of lexemesOf(text)) {
    if (!isScalar && source.startsWith('#')) directives.push(...directive(source.trimEnd(), at));
  }
  return directives;
}

function directive(comment: string, at: number): readonly Directive[] {
  const words = comment.slice(1).trimStart();
  if (!words.startsWith(marker)) return [];
  return [{ span: { start: at, end: at + comment.length }, text: words.slice(marker.length).trim() }];
}
