import type { ModelMap, ModelNode, ModelPath } from '../types.ts';
import { Workspace } from './workspace.ts';

/**
 * Drops what lies at paths that a later file marks with `!reset` or `!override`. A list item's segment is `[index]`.
 * Source: https://github.com/compose-spec/compose-go/blob/main/loader/reset.go
 *
 * @param workspace what the merge made already, which may be written into: each mapping is copied once, not for each path
 */
export function withoutPaths(
  root: ModelMap,
  paths: readonly ModelPath[],
  workspace: Workspace = new Workspace(),
): ModelMap {
  let result: ModelNode = root;
  for (const path of paths) result = without(result, path, 0, workspace) ?? result;
  return result.kind === 'map' ? result : root;
}

/** `undefined` where the node itself is what the path names. */
function without(node: ModelNode, path: ModelPath, depth: number, workspace: Workspace): ModelNode | undefined {
  const key = path[depth];
  if (key === undefined) return undefined;
  if (node.kind === 'list') {
    const index = Number(/^\[(\d+)\]$/.exec(key)?.[1]);
    const item = node.items[index];
    const next = item && without(item, path, depth + 1, workspace);
    // Compose takes nothing out of a list, only out of what is in it.
    if (!next || next === item) return node;
    const items = workspace.items(node.items);
    items[index] = next;
    return { ...node, items };
  }
  const value = node.kind === 'map' ? node.entries.get(key) : undefined;
  if (node.kind !== 'map' || !value) return node;
  const next = without(value, path, depth + 1, workspace);
  if (next === value) return node;
  const entries = workspace.entries(node.entries);
  if (next) entries.set(key, next);
  else entries.delete(key);
  return { ...node, entries };
}
