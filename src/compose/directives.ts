import { CST, Lexer } from 'yaml';
import type { Directive } from '../types.ts';

const marker = 'docker-auditor:';

/** Lexemes that stand for no text of their own: a document's start, and the end of a broken flow collection. */
const withoutText: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END]);

/**
 * The comments of a YAML text that speak to the audit. What looks like one inside a quoted or block scalar is text, so the
 * lexer decides; a text without the marker is not read at all.
 */
export function directivesIn(text: string): readonly Directive[] {
  if (!text.includes(marker)) return [];
  const directives: Directive[] = [];
  let at = 0;
  let scalarNext = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === CST.SCALAR && !scalarNext) {
      scalarNext = true;
      continue;
    }
    if (!scalarNext && withoutText.has(lexeme)) continue;
    if (!scalarNext && lexeme.startsWith('#')) directives.push(...directive(lexeme.trimEnd(), at));
    scalarNext = false;
    at += lexeme.length;
  }
  return directives;
}

function directive(comment: string, at: number): readonly Directive[] {
  const words = comment.slice(1).trimStart();
  if (!words.startsWith(marker)) return [];
  return [{ span: { start: at, end: at + comment.length }, text: words.slice(marker.length).trim() }];
}
