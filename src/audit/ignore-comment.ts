import type { Directive, Ignore, SourceDocument } from '../types.ts';

/**
 * Reads a comment that speaks to the audit: `ignore <rule-id>[, <rule-id>] -- <reason>`.
 *
 * @returns an ignore without rules where it is none that can be read, and without reason where none is given
 */
export function ignoreFrom(document: SourceDocument, { span, text }: Directive): Ignore {
  const at = { document, writtenAt: span, via: [] };
  const nothing: Ignore = { source: 'comment', at, rules: [], rulesAt: { start: span.end, end: span.end }, reason: '' };
  const [verb = ''] = text.split(/\s/, 1);
  if (verb !== 'ignore') return nothing;
  const behind = text.slice(verb.length);
  const dashes = behind.indexOf('--');
  const list = dashes === -1 ? behind : behind.slice(0, dashes);
  const names = list.trim();
  const start = span.end - behind.length + (list.length - list.trimStart().length);
  return {
    ...nothing,
    rules: [...new Set(names.split(/[\s,]+/).filter((name) => name !== ''))],
    rulesAt: { start, end: start + names.length },
    reason: dashes === -1 ? '' : behind.slice(dashes + 2).trim(),
  };
}
