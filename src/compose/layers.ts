import { prose } from '../prose.ts';
import type { ModelMap, Place, Problem } from '../types.ts';
import { withExtends } from './extends.ts';
import { withIncludes } from './include.ts';
import { Layering } from './layering.ts';
import type { FileSet, Loading } from './loading.ts';
import { invalid } from './problems.ts';
import { resolve } from './resolve.ts';

/**
 * Merges files in order, and each file's YAML documents within it, as Compose does: a document's own `extends` first,
 * then its `include`, then over what came before.
 * Source: `loadYamlFile` in https://github.com/compose-spec/compose-go/blob/main/loader/loader.go
 */
export function loadFiles(set: FileSet, loading: Loading): ModelMap | undefined {
  const layering = new Layering();
  for (const { path, role, at } of set.files) {
    const parsed = loading.open(path, at);
    if (!parsed) continue;
    let first = true;
    for (const part of parsed.parts) {
      if (!loading.mayLay(part, parsed)) continue;
      const resolved = resolve(part, parsed.document, loading.setting(set.lookup, set.folder));
      loading.problems.pushAll(resolved.problems);
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
      loading.problems.pushAll(layering.add(own, resets));
    }
  }
  return layering.root;
}

function noMapping(at: Place): Problem {
  const what = prose`This document is no mapping of keys such as ${'services:'}.`;
  return invalid(at, 'root', what, prose`Start it with Compose's top-level keys.`);
}
