import type { ModelList, ModelMap, ModelNode, ModelScalar, PortRange } from '../types.ts';
import { placeOf } from './place.ts';
import { type PortSpan, PortSpans } from './port-spans.ts';
import { shortPort } from './ports.ts';
import { cleanTarget } from './host-path.ts';
import { volumeSections } from './volumes.ts';
import type { Workspace } from './workspace.ts';

/** What makes two items of one list the same thing; `undefined` where that cannot be told. */
type KeyOf = (item: ModelNode) => string | PortSpan | undefined;
type WrittenKeyOf = (item: ModelNode) => string | undefined;

const byName: WrittenKeyOf = (item) => {
  if (item.kind === 'map') return [...item.entries.keys()][0];
  return item.kind === 'scalar' ? (item.text.split('=', 1)[0] ?? '') : undefined;
};

const byWrittenTarget: WrittenKeyOf = (item) => {
  if (item.kind === 'map') return textAt(item, 'target');
  if (item.kind !== 'scalar') return undefined;
  const [first, second] = volumeSections(item.text);
  const target = second ?? first;
  return target && item.text.slice(target.start, target.end);
};

const byTarget: WrittenKeyOf = (item) => {
  const target = byWrittenTarget(item);
  return target === undefined ? undefined : cleanTarget(target);
};

const byDevice: WrittenKeyOf = (item) => {
  if (item.kind === 'map') return textAt(item, 'target');
  if (item.kind !== 'scalar') return undefined;
  const [host, container] = item.text.split(':');
  return container ?? host ?? '';
};

const byMount =
  (folder: string): WrittenKeyOf =>
  (item) => {
    if (item.kind === 'scalar') return `${folder}/${item.text}`;
    if (item.kind !== 'map') return undefined;
    const source = textAt(item, 'source');
    return textAt(item, 'target') ?? (source === undefined ? undefined : `${folder}/${source}`);
  };

const byPath: WrittenKeyOf = (item) => {
  if (item.kind === 'map') return textAt(item, 'path');
  return item.kind === 'scalar' ? item.text : undefined;
};

const byWrittenPort: WrittenKeyOf = (item) => {
  if (item.kind === 'map') return longPortKey(item);
  return item.kind === 'scalar' ? item.text : undefined;
};

/** Host IP, published port, container port and protocol. */
const byPort: KeyOf = (item) => {
  if (item.kind === 'map') return longPortSpan(item);
  return item.kind === 'scalar' ? shortPortSpan(item) : undefined;
};

/**
 * Lists whose items Compose tells apart by a key: a later item takes the place of an earlier one with the same key.
 * Source: https://github.com/compose-spec/compose-go/blob/main/override/uncity.go
 */
const uniqueLists: ReadonlyMap<string, KeyOf> = new Map<string, KeyOf>([
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
  ['ports', byPort],
  ['profiles', byName],
  ['secrets', byMount('/run/secrets')],
  ['sysctls', byName],
  ['tmpfs', byName],
  ['volumes', byTarget],
]);

const nested: ReadonlySet<string> = new Set(
  [...uniqueLists.keys()].filter((key) => key.includes('.')).map((key) => key.slice(0, key.indexOf('.'))),
);

/** Compose looks for equals among ports and volumes as they are written first, which decides whose place is kept. */
const asWritten: ReadonlyMap<string, WrittenKeyOf> = new Map<string, WrittenKeyOf>([
  ['ports', byWrittenPort],
  ['volumes', byWrittenTarget],
]);

/** Drops what a later item of the same list redefines. Knows the lists that it looked through before. */
export class Duplicates {
  readonly #workspace: Workspace;
  readonly #known = new WeakMap<readonly ModelNode[], UniqueItems>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** @param added what was laid over last: only the lists that it fills can hold anything twice */
  drop(root: ModelMap, added: ModelMap): ModelMap {
    const services = root.entries.get('services');
    const filled = added.entries.get('services');
    if (services?.kind !== 'map' || filled?.kind !== 'map') return root;
    const changed = this.#each(services, filled, (service, own) =>
      service.kind === 'map' && own.kind === 'map' ? this.#fields(service, own, '') : service,
    );
    return changed === services ? root : this.#with(root, 'services', changed);
  }

  #fields(fields: ModelMap, added: ModelMap, prefix: string): ModelMap {
    return this.#each(fields, added, (value, own, key) => {
      const keyOf = uniqueLists.get(prefix + key);
      if (value.kind === 'list') return keyOf ? this.#list(value, keyOf, asWritten.get(prefix + key)) : value;
      const isNested = value.kind === 'map' && own.kind === 'map' && prefix === '' && nested.has(key);
      return isNested ? this.#fields(value, own, `${key}.`) : value;
    });
  }

  #list(list: ModelList, keyOf: KeyOf, writtenKeyOf: WrittenKeyOf | undefined): ModelList {
    const isOwn = this.#workspace.owns(list.items);
    const items = isOwn ? this.#workspace.items(list.items) : [...list.items];
    const unique = this.#known.get(items) ?? new UniqueItems(items, keyOf, writtenKeyOf);
    if (isOwn) this.#known.set(items, unique);
    unique.update();
    return items.length === list.items.length ? list : { kind: 'list', items, ...placeOf(list) };
  }

  /** Changes the values of the keys that both have. The same mapping where no value changes. */
  #each(
    map: ModelMap,
    added: ModelMap,
    change: (value: ModelNode, own: ModelNode, key: string) => ModelNode,
  ): ModelMap {
    let changed = map;
    for (const [key, own] of added.entries) {
      const value = map.entries.get(key);
      const next = value && change(value, own, key);
      if (next && next !== value) changed = this.#with(changed, key, next);
    }
    return changed;
  }

  #with(map: ModelMap, key: string, value: ModelNode): ModelMap {
    const entries = this.#workspace.entries(map.entries);
    entries.set(key, value);
    return { ...map, entries };
  }
}

/** Items of which no later one redefines another, once `update` has seen them all. */
class UniqueItems {
  readonly #items: ModelNode[];
  readonly #keyOf: KeyOf;
  readonly #writtenKeyOf: WrittenKeyOf;
  readonly #written = new Map<string, number>();
  readonly #names = new Map<string, number>();
  readonly #spans = new PortSpans();
  /** How many of the items were seen; those behind were added since. */
  #seen = 0;

  constructor(items: ModelNode[], keyOf: KeyOf, writtenKeyOf: WrittenKeyOf = () => undefined) {
    this.#items = items;
    this.#keyOf = keyOf;
    this.#writtenKeyOf = writtenKeyOf;
  }

  update(): void {
    for (const item of this.#newlyWritten(this.#items.splice(this.#seen))) this.#put(item);
    this.#seen = this.#items.length;
  }

  /** Those that are not written as another item is; the last one of each way of writing, at the place of the first. */
  #newlyWritten(added: readonly ModelNode[]): readonly ModelNode[] {
    const left: ModelNode[] = [];
    const places = new Map<string, number>();
    for (const item of added) {
      const written = this.#writtenKeyOf(item);
      const known = written === undefined ? undefined : this.#written.get(written);
      const twin = known === undefined ? undefined : this.#items[known];
      if (known !== undefined && twin && this.#writtenKeyOf(twin) === written) {
        this.#items[known] = item;
        continue;
      }
      const place = (written === undefined ? undefined : places.get(written)) ?? left.length;
      left[place] = item;
      if (written !== undefined) places.set(written, place);
    }
    return left;
  }

  #put(item: ModelNode): void {
    const key = this.#keyOf(item);
    const place = this.#placeOf(key) ?? this.#items.length;
    const replaced = this.#items[place];
    const [before, written] = [replaced && this.#writtenKeyOf(replaced), this.#writtenKeyOf(item)];
    if (before !== undefined) this.#written.delete(before);
    if (written !== undefined) this.#written.set(written, place);
    if (typeof key === 'string') this.#names.set(key, place);
    else if (key) this.#spans.set(key, place);
    this.#items[place] = item;
  }

  #placeOf(key: string | PortSpan | undefined): number | undefined {
    if (key === undefined) return undefined;
    const place = typeof key === 'string' ? this.#names.get(key) : this.#spans.get(key);
    return place !== undefined && isEqual(this.#keyAt(place), key) ? place : undefined;
  }

  /** Not always the key that it was put in by: a later document may reset a part of it. */
  #keyAt(place: number): string | PortSpan | undefined {
    const item = this.#items[place];
    return item && this.#keyOf(item);
  }
}

function isEqual(one: string | PortSpan | undefined, other: string | PortSpan): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  return one.lane === other.lane && one.first === other.first && one.last === other.last;
}

function longPortSpan(item: ModelMap): PortSpan {
  return portSpan(...longPortParts(item));
}

/** Tells ports in long syntax apart as they are written. */
export function longPortKey(item: ModelMap): string {
  return JSON.stringify(longPortParts(item));
}

type PortParts = readonly [host: string, published: string, target: string, protocol: string];

function longPortParts(item: ModelMap): PortParts {
  const published = item.entries.get('published');
  // Compose tells a published port that is written as a number from the same one written as text.
  const kind = published?.kind === 'scalar' && typeof published.value === 'number' ? 'number ' : '';
  return [
    textAt(item, 'host_ip') ?? '0.0.0.0',
    `${kind}${textAt(item, 'published') ?? ''}`,
    textAt(item, 'target') ?? '',
    textAt(item, 'protocol') ?? 'tcp',
  ];
}

function shortPortSpan(item: ModelScalar): PortSpan | string {
  const { hostIp, published, target, protocol } = shortPort(item);
  if (target === 'unknown' || published === 'unknown') return item.text;
  const host = hostIp.kind === 'address' ? hostIp.address : '0.0.0.0';
  const count = target.last - target.first + 1;
  if (count === 1)
    return portSpan(host, published === 'none' ? '' : rangeText(published), String(target.first), protocol);
  if (published === 'none') return { lane: laneOf(host, 'none', protocol), ...target };
  if (published.last - published.first + 1 !== count) return item.text;
  return { lane: laneOf(host, published.first - target.first, protocol), ...target };
}

/** One container port, published at one port or somewhere in a range. */
function portSpan(...[host, published, target, protocol]: PortParts): PortSpan {
  const port = plainNumber.test(target) ? Number(target) : undefined;
  const offset =
    published === '' ? 'none' : plainNumber.test(published) ? Number(published) - Number(target) : undefined;
  return port === undefined || offset === undefined
    ? { lane: JSON.stringify([host, published, target, protocol]), first: 0, last: 0 }
    : { lane: laneOf(host, offset, protocol), first: port, last: port };
}

const plainNumber = /^(?:0|[1-9]\d{0,5})$/;

/** Ports of one host IP and protocol whose published ports all lie equally far from those of the container. */
function laneOf(host: string, offset: number | 'none', protocol: string): string {
  return JSON.stringify([host, offset, protocol]);
}

function rangeText({ first, last }: PortRange): string {
  return first === last ? String(first) : `${first}-${last}`;
}

function textAt(map: ModelMap, key: string): string | undefined {
  const node = map.entries.get(key);
  return node?.kind === 'scalar' && node.value !== null ? node.text : undefined;
}
