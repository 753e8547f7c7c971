import { prose } from '../prose.ts';
import type { MapSyntax, Problem, SyntaxNode } from '../types.ts';
import type { ParsedFile } from './parser.ts';
import { placeAt } from './place.ts';
import { invalid } from './problems.ts';

/** Top-level keys that only a compose file has; `name` and `version` stand in many other files. */
const composeKeys: ReadonlySet<string> = new Set([
  'services',
  'include',
  'networks',
  'volumes',
  'secrets',
  'configs',
  'models',
]);

export type Layout =
  | { readonly kind: 'compose' }
  /** Services at the top level, as in the first version of the format. */
  | { readonly kind: 'version-1'; readonly problem: Problem }
  | { readonly kind: 'other'; readonly reason: string };

/** Tells by its top-level keys, over all its documents, whether a file is a compose file. */
export function layoutOf(file: ParsedFile): Layout {
  const maps = file.parts.map(({ root }) => root).filter((root) => root.kind === 'map');
  const keys = maps.flatMap((map) => map.entries.map(({ key }) => key.text));
  if (keys.some((key) => composeKeys.has(key))) return { kind: 'compose' };
  for (const map of maps) {
    const problem = version1(map, file);
    if (problem) return { kind: 'version-1', problem };
  }
  // Broken YAML under a compose file's name: nobody can tell what it was meant to be.
  if (file.problems.length > 0) return { kind: 'compose' };
  if (file.parts.length === 0) return { kind: 'other', reason: 'it is empty' };
  // `<<` at the top level can bring in anything; it stands for itself.
  if (keys.includes('<<')) return { kind: 'compose' };
  return { kind: 'other', reason: 'it has no services, include or other top-level key of Compose' };
}

function version1(map: MapSyntax, file: ParsedFile): Problem | undefined {
  const services = map.entries.filter(({ key }) => key.text !== 'version' && !key.text.startsWith('x-'));
  const [first] = services;
  const sound = services.every(({ value }) => value.kind === 'map' || value.kind === 'alias');
  if (!first || !sound || !services.some(({ value }) => looksLikeService(value))) return undefined;
  return invalid(
    placeAt(file.document, first.key.span),
    'version-1',
    prose`${first.key.text} stands at the top level, as in version 1 of the format. Compose 2 reads services only under ${'services:'}.`,
    prose`Put all services under ${'services:'}, and audit again: nothing in this file was checked.`,
  );
}

function looksLikeService(value: SyntaxNode): boolean {
  if (value.kind !== 'map') return false;
  return value.entries.some(
    (entry) =>
      (entry.key.text === 'image' && entry.value.kind === 'scalar') ||
      (entry.key.text === 'build' && (entry.value.kind === 'scalar' || entry.value.kind === 'map')),
  );
}
