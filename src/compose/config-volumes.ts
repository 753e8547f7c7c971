import type { ModelMap, ModelNode, ModelScalar } from '../types.ts';
import { pathFromProject } from './config-paths.ts';
import { boolean, bytes, objectOf, plain, present, text } from './config-values.ts';
import type { Json, JsonObject } from './json.ts';
import { isObject, withoutEmpty } from './json.ts';
import { cleanTarget } from './host-path.ts';
import { volumeSections } from './volumes.ts';

const propagations: ReadonlySet<string> = new Set(['rprivate', 'private', 'rshared', 'shared', 'rslave', 'slave']);

/**
 * One entry of `volumes` in long syntax. Relative sources stay relative.
 *
 * @param folder the project's folder
 */
export function volumeJson(node: ModelNode, folder: string): Json | undefined {
  if (node.kind === 'map') return longVolume(node, folder);
  return present(node) ? shortVolume(node, folder) : undefined;
}

function longVolume(node: ModelMap, folder: string): JsonObject {
  const type = node.entries.get('type');
  const bound = type?.kind === 'scalar' && type.text === 'bind';
  const json = objectOf({
    type: text,
    source: (source) => (bound && present(source) ? pathFromProject(source.text, source, folder) : text(source)),
    target,
    read_only: boolean,
    bind: objectOf({ create_host_path: boolean }),
    volume: objectOf({ nocopy: boolean }),
    tmpfs: objectOf({ size: bytes }),
  })(node);
  const { bind, volume, tmpfs, ...rest } = json ?? {};
  return { ...withoutEmpty(Object.entries(rest)), ...options({ bind, volume, tmpfs }) };
}

/** These stay even where they are empty. */
function options(groups: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([key, value]) =>
      isObject(value) ? [[key, withoutEmpty(Object.entries(value))]] : [],
    ),
  );
}

function shortVolume(scalar: ModelScalar, folder: string): JsonObject {
  const written = scalar.text;
  const sections = volumeSections(written).map(({ start, end }) => written.slice(start, end));
  const [first = '', second, mode = ''] = sections;
  if (second === undefined)
    return { type: 'volume', target: cleanTarget(first), ...(written.length > 2 && { volume: {} }) };
  const words = mode.split(',');
  const bind = /^(?:[./~]|\\\\|[a-zA-Z]:)/.test(first);
  const readOnly = words.findLast((word) => word === 'ro' || word === 'rw') === 'ro';
  return {
    type: bind ? 'bind' : 'volume',
    source: bind ? pathFromProject(first, scalar, folder) : first,
    target: cleanTarget(second),
    ...(readOnly && { read_only: true }),
    ...bindOptions(bind, words),
    ...(words.includes('nocopy') ? { volume: { nocopy: true } } : !bind && { volume: {} }),
  };
}

function bindOptions(bind: boolean, words: readonly string[]): JsonObject {
  const propagation = words.findLast((word) => propagations.has(word));
  const selinux = words.findLast((word) => word === 'z' || word === 'Z');
  const entries = withoutEmpty([
    ['propagation', propagation],
    ['selinux', selinux],
    ['create_host_path', bind],
  ]);
  return Object.keys(entries).length === 0 ? {} : { bind: entries };
}

const target = (node: ModelNode): Json | undefined => (present(node) ? cleanTarget(node.text) : plain(node));
