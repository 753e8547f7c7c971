import type { Prose } from '../types.ts';
import { codeSpan, visible } from './escape.ts';

/** A message as Markdown: our words as they are, everybody else's as code. */
export function markdown(text: Prose): string {
  return text.map((part) => (typeof part === 'string' ? part : codeSpan(part.code))).join('');
}

/** A message as plain text on one line, for annotations and terminals. Backticks mark what is code. */
export function plainText(text: Prose): string {
  return text.map((part) => (typeof part === 'string' ? part : `\`${visible(part.code)}\``)).join('');
}
