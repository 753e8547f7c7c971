import type { ModelMap, ModelNode, ModelPath } from '../types.ts';

/**
 * Drops what lies at paths that a later file marks with `!reset` or `!override`. A list item's segment is `[index]`.
 * Source: https://github.com/compose-spec/compose-go/blob/main/loader/reset.go
 */
export function withoutPaths(root: ModelMap, paths: readonly ModelPath[]): ModelMap {
  let result: ModelNode = root;
  for (const path of paths) result = without(result, path, 0) ?? result;
  return result.kind === 'map' ? result : root;
}

/** `undefined` where the node itself is what the path names. */
function without(node: ModelNode, path: ModelPath, depth: number): ModelNode | undefined {
  const key = path[depth];
  if (key === undefined) return undefined;
  if (node.kind === 'list') {
    const index = /^\[(\d+)\]$/.exec(key)?.[1];
    if (index === undefined) return node;
    const items = node.items.flatMap((item, at) =>
      at === Number(index) ? (without(item, path, depth + 1) ?? []) : item,
    );
    return { ...node, items };
  }
  const value = node.kind === 'map' ? node.entries.get(key) : undefined;
  if (node.kind !== 'map' || !value) return node;
  const next = without(value, path, depth + 1);
  if (next === value) return node;
  const entries = new Map(node.entries);
  if (next) entries.set(key, next);
  else entries.delete(key);
  return { ...node, entries };
}
