import type { ModelMap, ModelNode, ModelScalar } from '../types.ts';
import { referenceTo } from './repository-path.ts';

/**
 * Rewrites relative paths that came from another folder, by `extends` or `include`, so that they are relative to the
 * project's own folder, as `docker compose config --no-path-resolution` prints them. Volumes see to their own.
 */
export function withProjectPaths(service: ModelMap, folder: string): ModelMap {
  const path = (scalar: ModelScalar): ModelScalar => {
    const text = pathFromProject(scalar.text, scalar, folder);
    return { ...scalar, text, value: text };
  };
  const changed = new Map(service.entries);
  const change = (key: string, by: (node: ModelNode) => ModelNode): void => {
    const node = changed.get(key);
    if (node) changed.set(key, by(node));
  };
  change('build', (node) => (node.kind === 'map' ? field(node, 'context', path) : scalarBy(node, path)));
  change('env_file', (node) =>
    eachItem(node, (item) => (item.kind === 'map' ? field(item, 'path', path) : scalarBy(item, path))),
  );
  change('develop', (node) => (node.kind === 'map' ? withWatch(node, path) : node));
  return { ...service, entries: changed };
}

type Change = (scalar: ModelScalar) => ModelScalar;

/** A relative path as the project's folder sees it; others, and those that belong to that folder, as they are. */
export function pathFromProject(written: string, scalar: ModelScalar, folder: string): string {
  const { folder: from, document, via } = scalar;
  const foreign = via.some(
    (step) => step.kind === 'include' || (step.kind === 'extends' && step.document !== document),
  );
  if (!foreign || /^[~$]/.test(written)) return written;
  const target = referenceTo(written, from);
  return target.kind === 'inside' ? relativePath(folder, target.path) : written;
}

/** The way from one folder of the repository to a path in it. */
function relativePath(from: string, to: string): string {
  const start = from.split('/').filter(Boolean);
  const end = to.split('/').filter(Boolean);
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared]) shared += 1;
  return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/') || '.';
}

function withWatch(develop: ModelMap, path: Change): ModelMap {
  const watch = develop.entries.get('watch');
  if (!watch) return develop;
  const rules = eachItem(watch, (rule) => (rule.kind === 'map' ? field(rule, 'path', path) : rule));
  return { ...develop, entries: new Map(develop.entries).set('watch', rules) };
}

function field(map: ModelMap, key: string, change: Change): ModelMap {
  const node = map.entries.get(key);
  return node ? { ...map, entries: new Map(map.entries).set(key, scalarBy(node, change)) } : map;
}

function scalarBy(node: ModelNode, change: Change): ModelNode {
  return node.kind === 'scalar' && node.value !== null ? change(node) : node;
}

function eachItem(node: ModelNode, change: (item: ModelNode) => ModelNode): ModelNode {
  return node.kind === 'list' ? { ...node, items: node.items.map(change) } : change(node);
}
