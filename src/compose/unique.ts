import type { ModelList, ModelMap, ModelNode, ModelScalar } from '../types.ts';
import { placeOf } from './place.ts';
import { shortPort } from './ports.ts';
import { cleanTarget } from './host-path.ts';
import { volumeSections } from './volumes.ts';

/** What makes two items of one list the same thing; no keys where that cannot be told. */
type KeysOf = (item: ModelNode) => readonly string[];

const byName: KeysOf = (item) => {
  if (item.kind === 'map') return [...item.entries.keys()].slice(0, 1);
  return item.kind === 'scalar' ? [item.text.split('=', 1)[0] ?? ''] : [];
};

const byWrittenTarget: KeysOf = (item) => {
  if (item.kind === 'map') return textsAt(item, 'target');
  if (item.kind !== 'scalar') return [];
  const [first, second] = volumeSections(item.text);
  const target = second ?? first;
  return target ? [item.text.slice(target.start, target.end)] : [];
};

const byTarget: KeysOf = (item) => byWrittenTarget(item).map(cleanTarget);

const byDevice: KeysOf = (item) => {
  if (item.kind === 'map') return textsAt(item, 'target');
  if (item.kind !== 'scalar') return [];
  const [host, container] = item.text.split(':');
  return [container ?? host ?? ''];
};

const byMount =
  (folder: string): KeysOf =>
  (item) => {
    if (item.kind === 'scalar') return [`${folder}/${item.text}`];
    if (item.kind !== 'map') return [];
    const target = textsAt(item, 'target');
    return target.length > 0 ? target : textsAt(item, 'source').map((source) => `${folder}/${source}`);
  };

const byPath: KeysOf = (item) => {
  if (item.kind === 'map') return textsAt(item, 'path');
  return item.kind === 'scalar' ? [item.text] : [];
};

/**
 * Lists whose items Compose tells apart by a key: a later item takes the place of an earlier one with the same key.
 * Source: https://github.com/compose-spec/compose-go/blob/main/override/uncity.go
 */
const uniqueLists: ReadonlyMap<string, KeysOf> = new Map<string, KeysOf>([
  ['annotations', byName],
  ['build.args', byName],
  ['build.additional_contexts', byName],
  ['build.labels', byName],
  ['build.tags', byName],
  ['cap_add', byName],
  ['cap_drop', byName],
  ['configs', byMount('')],
  ['deploy.labels', byName],
  ['devices', byDevice],
  ['dns', byName],
  ['dns_opt', byName],
  ['dns_search', byName],
  ['environment', byName],
  ['env_file', byPath],
  ['expose', byPath],
  ['labels', byName],
  ['links', byName],
  ['ports', portKeys],
  ['profiles', byName],
  ['secrets', byMount('/run/secrets')],
  ['sysctls', byName],
  ['tmpfs', byName],
  ['volumes', byTarget],
]);

const nested: ReadonlySet<string> = new Set(
  [...uniqueLists.keys()].filter((key) => key.includes('.')).map((key) => key.slice(0, key.indexOf('.'))),
);

/** Drops what a later item of the same list redefines, in every service. */
export function withoutDuplicates(root: ModelMap): ModelMap {
  const services = root.entries.get('services');
  if (services?.kind !== 'map') return root;
  const changed = mapValues(services, (service) => (service.kind === 'map' ? uniqueFields(service, '') : service));
  return changed === services ? root : { ...root, entries: new Map(root.entries).set('services', changed) };
}

function uniqueFields(fields: ModelMap, prefix: string): ModelMap {
  return mapValues(fields, (value, key) => {
    const keysOf = uniqueLists.get(prefix + key);
    if (value.kind === 'list') return keysOf ? uniqueItems(asWritten(value, prefix + key), keysOf) : value;
    return value.kind === 'map' && prefix === '' && nested.has(key) ? uniqueFields(value, `${key}.`) : value;
  });
}

/** Compose looks for equals among ports and volumes as they are written first, which decides whose place is kept. */
function asWritten(list: ModelList, key: string): ModelList {
  if (key === 'volumes') return uniqueItems(list, byWrittenTarget);
  return key === 'ports' ? uniqueItems(list, (item) => (item.kind === 'scalar' ? [item.text] : portKeys(item))) : list;
}

function uniqueItems(list: ModelList, keysOf: KeysOf): ModelList {
  const items: (ModelNode | undefined)[] = [];
  const indices = new Map<string, number>();
  let dropped = false;
  for (const item of list.items) {
    const keys = keysOf(item);
    const known = keys.map((key) => indices.get(key));
    // A port range stands for several keys and goes only where the later item covers all of them at one place.
    const [place] = known;
    if (place !== undefined && known.every((index) => index === place) && covers(keys, keysOf(items[place] ?? item))) {
      items[place] = item;
      dropped = true;
    } else {
      for (const key of keys) indices.set(key, items.length);
      items.push(item);
    }
  }
  return dropped ? { kind: 'list', items: items.filter((item) => item !== undefined), ...placeOf(list) } : list;
}

function covers(keys: readonly string[], earlier: readonly string[]): boolean {
  return earlier.length <= keys.length && earlier.every((key) => keys.includes(key));
}

/** Host IP, published port, container port and protocol, one key for each port of a range. */
export function portKeys(item: ModelNode): readonly string[] {
  if (item.kind === 'map') {
    const part = (key: string, otherwise: string): string => textsAt(item, key)[0] ?? otherwise;
    const published = item.entries.get('published');
    // Compose tells a published port that is written as a number from the same one written as text.
    const kind = published?.kind === 'scalar' && typeof published.value === 'number' ? 'number ' : '';
    const address = `${part('host_ip', '0.0.0.0')}:${kind}${part('published', '')}`;
    return [`${address}:${part('target', '')}/${part('protocol', 'tcp')}`];
  }
  return item.kind === 'scalar' ? shortPortKeys(item) : [];
}

function shortPortKeys(item: ModelScalar): readonly string[] {
  const { hostIp, published, target, protocol } = shortPort(item);
  const whole = [item.text];
  if (target === 'unknown' || published === 'unknown') return whole;
  const host = hostIp.kind === 'address' ? hostIp.address : '0.0.0.0';
  const count = target.last - target.first + 1;
  if (published !== 'none' && published.last - published.first + 1 !== count && count > 1) return whole;
  if (count > 1_000) return whole;
  return Array.from({ length: count }, (_, offset) => {
    const port = published === 'none' ? '' : count === 1 ? rangeText(published) : String(published.first + offset);
    return `${host}:${port}:${target.first + offset}/${protocol}`;
  });
}

function rangeText({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? String(first) : `${first}-${last}`;
}

function textsAt(map: ModelMap, key: string): readonly string[] {
  const node = map.entries.get(key);
  return node?.kind === 'scalar' && node.value !== null ? [node.text] : [];
}

/** The same mapping where no value changes. */
function mapValues(map: ModelMap, change: (value: ModelNode, key: string) => ModelNode): ModelMap {
  let entries: Map<string, ModelNode> | undefined;
  for (const [key, value] of map.entries) {
    const next = change(value, key);
    if (next !== value) (entries ??= new Map(map.entries)).set(key, next);
  }
  return entries ? { ...map, entries } : map;
}
