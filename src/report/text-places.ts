import type { Place, SourceDocument, Span } from '../types.ts';
import { printable } from './frame.ts';
import { wayOfUse } from './origin.ts';

/** How a text comes to take effect, where that isn't where it is written. */
export function originSentences({ via }: Place): readonly string[] {
  return via.map(({ kind, document, span }) => `It is ${wayOfUse[kind]} ${placeName(document, span)}.`);
}

export function serviceNames(names: readonly string[]): string {
  return names.map((name) => `\`${printable(name)}\``).join(', ');
}

/** `compose.yaml:4:19` */
export function placeName(document: SourceDocument, { start }: Span): string {
  const { line, column } = document.positionAt(start);
  return `${printable(document.path)}:${line}:${column}`;
}
