import type { ModelList, ModelMap, ModelNode, ModelPath } from '../types.ts';
import { itemKey } from './item-key.ts';

/**
 * Which values differ between two models. A value that came, went or changed its kind is named by its own path, and
 * everything below it goes without saying. Items of a list are named by what they said before.
 */
export function changedPaths(before: ModelNode, after: ModelNode): readonly ModelPath[] {
  const changed: ModelPath[] = [];
  compare(before, after, [], changed);
  return changed;
}

/** Whether a change at `path` is covered by one of the paths that a fix declares. */
export function isDeclared(path: ModelPath, declared: readonly ModelPath[]): boolean {
  return declared.some((allowed) => allowed.every((key, index) => key === path[index]));
}

function compare(before: ModelNode, after: ModelNode, path: ModelPath, changed: ModelPath[]): void {
  if (before.kind === 'map' && after.kind === 'map') compareMaps(before, after, path, changed);
  else if (before.kind === 'list' && after.kind === 'list') compareLists(before, after, path, changed);
  else if (before.kind !== 'scalar' || after.kind !== 'scalar' || !sameScalar(before, after)) changed.push(path);
}

function sameScalar(before: ModelNode & { kind: 'scalar' }, after: ModelNode & { kind: 'scalar' }): boolean {
  return Object.is(before.value, after.value) && before.raw === after.raw;
}

function compareMaps(before: ModelMap, after: ModelMap, path: ModelPath, changed: ModelPath[]): void {
  for (const [key, value] of before.entries) {
    const other = after.entries.get(key);
    if (other === undefined) changed.push([...path, key]);
    else compare(value, other, [...path, key], changed);
  }
  for (const key of after.entries.keys()) if (!before.entries.has(key)) changed.push([...path, key]);
}

/** Lists of one length are compared item by item; otherwise what has no equal on the other side came or went. */
function compareLists(before: ModelList, after: ModelList, path: ModelPath, changed: ModelPath[]): void {
  if (before.items.length === after.items.length) {
    before.items.forEach((item, index) => {
      const other = after.items[index];
      if (other !== undefined) compare(item, other, [...path, itemKey(item)], changed);
    });
    return;
  }
  const left = countKeys(before);
  const right = countKeys(after);
  for (const [key, count] of left) if (count > (right.get(key) ?? 0)) changed.push([...path, key]);
  for (const [key, count] of right) if (count > (left.get(key) ?? 0)) changed.push([...path, key]);
}

function countKeys(list: ModelList): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of list.items) counts.set(itemKey(item), (counts.get(itemKey(item)) ?? 0) + 1);
  return counts;
}
