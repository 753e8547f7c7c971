import { prose } from '../prose.ts';
import type { ModelMap, Place, Problem } from '../types.ts';
import { withExtends } from './extends.ts';
import { withIncludes } from './include.ts';
import type { FileSet, Loading } from './loading.ts';
import { Merger } from './merge.ts';
import { invalid } from './problems.ts';
import { withoutPaths } from './resets.ts';
import { resolve } from './resolve.ts';
import { withoutDuplicates } from './unique.ts';

/**
 * Merges files in order, and each file's YAML documents within it, as Compose does: a document's own `extends` first,
 * then its `include`, then over what came before.
 * Source: `loadYamlFile` in https://github.com/compose-spec/compose-go/blob/main/loader/loader.go
 */
export function loadFiles(set: FileSet, loading: Loading): ModelMap | undefined {
  let merged: ModelMap | undefined;
  for (const { path, role, at } of set.files) {
    const parsed = loading.open(path, at);
    if (!parsed) continue;
    let first = true;
    for (const part of parsed.parts) {
      const resolved = resolve(part, parsed.document, loading.setting(set.lookup, set.folder));
      loading.problems.push(...resolved.problems);
      if (resolved.root?.kind !== 'map') {
        if (resolved.root) loading.problems.push(noMapping(resolved.root));
        continue;
      }
      loading.layers.push({
        document: parsed.document,
        role: first ? role : 'document',
        root: resolved.root,
        resets: part.resets.found,
      });
      first = false;
      const scope = { path, folder: set.folder, lookup: set.lookup, including: set.including };
      const resets = part.resets.found.map((reset) => reset.path);
      const extended = withExtends(resolved.root, resets, scope, loading);
      const own = withIncludes(extended, scope, loading, loadFiles);
      merged = merged ? laidOver(withoutPaths(merged, resets), own, loading) : own;
      merged = withoutDuplicates(merged);
    }
  }
  return merged;
}

function laidOver(base: ModelMap, own: ModelMap, loading: Loading): ModelMap {
  const merger = new Merger('override');
  const merged = merger.merge(base, own, []);
  loading.problems.push(...merger.problems);
  return merged.kind === 'map' ? merged : base;
}

function noMapping(at: Place): Problem {
  const what = prose`This document is no mapping of keys such as ${'services:'}.`;
  return invalid(at, 'root', what, prose`Start it with Compose's top-level keys.`);
}
