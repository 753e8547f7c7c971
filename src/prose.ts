import type { Prose } from './types.ts';

/**
 * Writes a message whose inserted values are kept apart from our own words, so that each report escapes them for where
 * it prints them. The literal text is ours and may hold Markdown; every `${value}` is anybody's and is shown as code.
 * A `Prose` inserted into another is taken over as it is.
 */
export function prose(strings: TemplateStringsArray, ...values: readonly (string | number | Prose)[]): Prose {
  const parts: (string | { readonly code: string })[] = [];
  strings.forEach((text, index) => {
    if (text !== '') parts.push(text);
    const value = values[index];
    if (value === undefined) return;
    if (typeof value === 'object') parts.push(...value);
    else parts.push({ code: String(value) });
  });
  return parts;
}
