import { prose } from '../prose.ts';
import type {
  ListSyntax,
  MapSyntax,
  ModelMap,
  ModelNode,
  ModelPath,
  Problem,
  Reset,
  Slot,
  SourceDocument,
  Span,
  Step,
  SyntaxNode,
} from '../types.ts';
import { child } from './anchors.ts';
import type { Anchors } from './anchors.ts';
import { notRead } from './problems.ts';
import { Workspace } from './workspace.ts';

/**
 * What `!reset` and `!override` in one YAML document drop, as Compose finds it before it fills in aliases and merge keys:
 * in the order of the text, and not below `!override`. A mapping or list loses its `!reset` values the first time that it
 * is met, so an alias to it drops nothing more; an alias to the `!reset` value itself does.
 * Source: `resolveReset` in https://github.com/compose-spec/compose-go/blob/main/loader/reset.go
 */
export class Resets {
  /** What earlier files and documents say there is dropped before merging. */
  readonly found: Reset[] = [];
  readonly problems: Problem[] = [];
  readonly #anchors: Anchors;
  readonly #document: SourceDocument;
  /** The mappings and lists that lost their `!reset` values. */
  readonly #read = new Set<SyntaxNode>();
  readonly #path: string[] = [];

  constructor(root: SyntaxNode, anchors: Anchors, document: SourceDocument) {
    this.#anchors = anchors;
    this.#document = document;
    if (hasResets(root)) this.#walk(root, undefined, undefined, []);
  }

  /** Whether a mapping or list lost this value of its own. */
  drops(container: MapSyntax | ListSyntax, value: SyntaxNode): boolean {
    return this.#read.has(container) && this.#target(value).tag === '!reset';
  }

  #target(node: SyntaxNode): { readonly tag?: string } {
    return (node.kind === 'alias' ? this.#anchors.target(node)?.node : node) ?? {};
  }

  #walk(node: SyntaxNode, slot: Slot | undefined, keyAt: Span | undefined, via: readonly Step[]): void {
    const document = this.#document;
    if (node.kind === 'alias') {
      const target = this.#anchors.target(node);
      const step: Step = { kind: 'alias', document, span: node.span, name: node.name };
      if (target) this.#walk(target.node, target.slot, target.keyAt, [step, ...via]);
      return;
    }
    if (node.tag === '!reset' || node.tag === '!override') {
      const place = { document, writtenAt: node.outer, via, ...(keyAt && { keyAt }), ...(slot && { slot }) };
      this.found.push({ path: [...this.#path], place });
      if (this.#path.includes('*') && this.problems.length === 0) this.problems.push(everyName(document, node.outer));
      return;
    }
    if (node.kind === 'scalar') return;
    const isAgain = this.#read.has(node);
    this.#read.add(node);
    const inside = (value: SyntaxNode, key: string, index: number, at?: Span): void => {
      if (isAgain && this.drops(node, value)) return;
      this.#below(key, () => this.#walk(value, child(node, index, slot), at, via));
    };
    // Compose takes an item's number for a key, so it drops no item, but a key of that name.
    if (node.kind === 'list') node.items.forEach(({ value }, index) => inside(value, String(index), index));
    else node.entries.forEach(({ key, value }, index) => inside(value, key.text, index, key.span));
  }

  /** Compose joins keys with dots, and takes out `.<<`. A dot within a key that is not at the top level parts nothing. */
  #below(key: string, walk: () => void): void {
    const path = this.#path;
    const last = path.pop();
    if (last === undefined) path.push(...key.replace('.<<', '').split('.'));
    else if (key.startsWith('<<')) path.push(last + key.slice(2));
    else path.push(last, key);
    const grown = path.length;
    walk();
    path.length = last === undefined ? 0 : grown - (key.startsWith('<<') ? 1 : 2);
    if (last !== undefined) path.push(last);
  }
}

function hasResets(node: SyntaxNode): boolean {
  if (node.kind === 'alias') return false;
  if (node.tag === '!reset' || node.tag === '!override') return true;
  if (node.kind === 'scalar') return false;
  return (node.kind === 'map' ? node.entries : node.items).some(({ value }) => hasResets(value));
}

function everyName(document: SourceDocument, span: Span): Problem {
  const what = prose`Compose takes the key ${'*'} above this tag for every key, so it drops more than the audit does.`;
  return notRead(document, span, 'reset', what, prose`Write the keys that are meant.`);
}

/**
 * Drops what lies at the paths of a later document's resets. Items of lists are never dropped, and mappings such as
 * `environment` are lists once two files were merged.
 *
 * @param workspace what the merge made already, which may be written into
 */
export function withoutPaths(
  root: ModelMap,
  paths: readonly ModelPath[],
  workspace: Workspace = new Workspace(),
): ModelMap {
  return without(root, paths, 0, workspace);
}

function without(map: ModelMap, paths: readonly ModelPath[], depth: number, workspace: Workspace): ModelMap {
  let entries: Map<string, ModelNode> | undefined;
  for (const [key, group] of Map.groupBy(paths, (path) => path[depth])) {
    const value = key === undefined ? undefined : map.entries.get(key);
    if (key === undefined || value === undefined) continue;
    const isDropped = group.some((path) => path.length === depth + 1);
    const isMap = value.kind === 'map' && value.asPairs !== true;
    const next = !isDropped && isMap ? without(value, group, depth + 1, workspace) : value;
    if (!isDropped && next === value) continue;
    entries ??= workspace.entries(map.entries);
    if (isDropped) entries.delete(key);
    else entries.set(key, next);
  }
  return entries ? { ...map, entries } : map;
}
