import type { ModelMap, ModelNode, ModelScalar } from '../types.ts';
import { referenceTo } from './repository-path.ts';

/**
 * Rewrites relative paths that came from another folder, by `extends` or `include`, so that they are relative to the
 * project's own folder, as `docker compose config --no-path-resolution` prints them. Volumes see to their own.
 */
export function withProjectPaths(service: ModelMap, folder: string): ModelMap {
  const path = toFolder(folder);
  const changed = new Map(service.entries);
  const change = (key: string, by: (node: ModelNode) => ModelNode): void => {
    const node = changed.get(key);
    if (node) changed.set(key, by(node));
  };
  change('build', (node) => (node.kind === 'map' ? withBuildPaths(node, path) : scalarBy(node, path)));
  change('label_file', (node) => eachItem(node, (item) => scalarBy(item, path)));
  change('env_file', (node) =>
    eachItem(node, (item) => (item.kind === 'map' ? field(item, 'path', path) : scalarBy(item, path))),
  );
  change('develop', (node) => (node.kind === 'map' ? withWatch(node, path) : node));
  return { ...service, entries: changed };
}

/**
 * The same for a secret's or config's `file`, and for the folder that a volume binds where its driver is named `local`.
 * Source: `volumeDriverOpts` in https://github.com/compose-spec/compose-go/blob/main/paths/resolve.go
 */
export function withResourcePaths(resource: ModelMap, folder: string): ModelMap {
  const path = toFolder(folder);
  const options = resource.entries.get('driver_opts');
  if (options?.kind !== 'map') return field(resource, 'file', path);
  if (!says(resource, 'driver', 'local') || !says(options, 'o', 'bind')) return resource;
  return { ...resource, entries: new Map(resource.entries).set('driver_opts', field(options, 'device', path)) };
}

function says(map: ModelMap, key: string, text: string): boolean {
  const node = map.entries.get(key);
  return node?.kind === 'scalar' && node.text === text;
}

type Change = (scalar: ModelScalar) => ModelScalar;

function toFolder(folder: string): Change {
  return (scalar) => withText(scalar, pathFromProject(scalar.text, scalar, folder));
}

function withText(scalar: ModelScalar, text: string): ModelScalar {
  return { ...scalar, text, value: text, raw: text, substitutions: [] };
}

function withBuildPaths(build: ModelMap, path: Change): ModelMap {
  const named = field(build, 'context', path);
  const contexts = named.entries.get('additional_contexts');
  if (!contexts || contexts.kind === 'scalar') return named;
  const changed: ModelNode =
    contexts.kind === 'map'
      ? { ...contexts, entries: new Map([...contexts.entries].map(([key, node]) => [key, context(node, '', path)])) }
      : eachItem(contexts, (item) =>
          context(item, `${item.kind === 'scalar' ? item.text.split('=', 1)[0] : ''}=`, path),
        );
  return { ...named, entries: new Map(named.entries).set('additional_contexts', changed) };
}

/** @param name what the list form writes before the path: `NAME=` */
function context(node: ModelNode, name: string, path: Change): ModelNode {
  if (node.kind !== 'scalar' || node.value === null) return node;
  const written = node.text.slice(name.length);
  return written.startsWith('service:') ? node : withText(node, name + path(withText(node, written)).text);
}

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
