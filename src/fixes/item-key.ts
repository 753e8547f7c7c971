import type { ModelNode } from '../types.ts';

/**
 * Names a list's item by what it says, never by its index: a fix declares `[...,'ports','8080:80']`, and stays right when
 * an item above it goes.
 */
export function itemKey(node: ModelNode): string {
  return node.kind === 'scalar' ? node.text : JSON.stringify(plain(node));
}

function plain(node: ModelNode): unknown {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(plain);
  const keys = [...node.entries.keys()].sort((a, b) => (a < b ? -1 : 1));
  return keys.map((key) => {
    const value = node.entries.get(key);
    return [key, value && plain(value)];
  });
}
