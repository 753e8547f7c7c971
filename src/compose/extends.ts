import { prose } from '../prose.ts';
import type { ModelMap, ModelNode, ModelPath, ModelScalar, Place, Step } from '../types.ts';
import type { Lookup } from './interpolation.ts';
import { Layering } from './layering.ts';
import type { ExtendedFile, Loading, Scope } from './loading.ts';
import { isNull, Merger, withStep } from './merge.ts';
import { byWayOf, notAudited, outside, remote, unknownPath, unknownService, unresolved } from './problems.ts';
import { folderOf, referenceTo } from './repository-path.ts';
import { withoutPaths } from './resets.ts';
import { resolve } from './resolve.ts';

type Services = Map<string, ModelNode>;

/** One service on the way from the extending one to its bases. */
interface Link {
  readonly path: string;
  readonly service: string;
}

/**
 * Puts under each service with `extends` the service that it extends. Names without a file are looked up in the same
 * document only, as Compose does.
 * Source: https://github.com/compose-spec/compose-go/blob/main/loader/extends.go
 */
export function withExtends(root: ModelMap, resets: readonly ModelPath[], scope: Scope, loading: Loading): ModelMap {
  const section = root.entries.get('services');
  if (section?.kind !== 'map') return root;
  const services: Services = new Map(section.entries);
  const extending = new Extending(loading, scope.lookup);
  let changed = false;
  for (const [name, service] of section.entries) {
    if (service.kind !== 'map' || !service.entries.has('extends')) continue;
    extending.apply(name, services, scope.path, scope.folder, [resets], []);
    changed = true;
  }
  return changed
    ? { ...root, entries: new Map(root.entries).set('services', { ...section, entries: services }) }
    : root;
}

class Extending {
  readonly #loading: Loading;
  readonly #lookup: Lookup;
  /** How many services stand below each one that is done: a chain may be met from its far end. */
  readonly #levels = new Map<ModelMap, number>();

  constructor(loading: Loading, lookup: Lookup) {
    this.#loading = loading;
    this.#lookup = lookup;
  }

  /** Replaces the service in `services` by what it is with its bases, and returns that. */
  apply(
    name: string,
    services: Services,
    path: string,
    folder: string,
    resets: readonly (readonly ModelPath[])[],
    chain: readonly Link[],
  ): ModelMap | undefined {
    const service = services.get(name);
    if (service?.kind !== 'map') return undefined;
    const reference = referenceOf(service.entries.get('extends'));
    if (!reference) return service;
    const own = withoutKey(service, 'extends');
    const refused = this.#refuses(reference, name, path, chain);
    const found = refused ? undefined : this.#base(reference, name, services, path, folder);
    const allResets = found?.resets ? [...resets, found.resets] : resets;
    const links = [...chain, { path, service: name }];
    const base =
      found && this.apply(reference.service.text, found.services, found.path, found.folder, allResets, links);
    const levels = (base && this.#levels.get(base)) ?? 0;
    const isUsable = base && !this.#tooLong(levels + 1, reference.at) && this.#loading.mayCopy(base, reference.at);
    const merged = isUsable ? this.#merged(base, own, reference, name, allResets) : own;
    if (isUsable) this.#levels.set(merged, levels + 1);
    services.set(name, merged);
    return merged;
  }

  #merged(
    base: ModelMap,
    own: ModelMap,
    { at, service }: ServiceReference,
    name: string,
    resets: readonly (readonly ModelPath[])[],
  ): ModelMap {
    const step: Step = { kind: 'extends', document: at.document, span: at.writtenAt, name: service.text };
    const inherited = withStep(base, step);
    const kept = resets.flatMap((paths) => pathsByService(paths).get(name) ?? []);
    const merger = new Merger();
    const under = inherited.kind === 'map' ? withoutPaths(inherited, kept) : base;
    const merged = merger.merge(under, own, ['services', name]);
    this.#loading.problems.pushAll(merger.problems);
    // The extending service is the one that is declared here, whoever filled it.
    const { document, writtenAt, keyAt, slot, via } = own;
    if (merged.kind !== 'map') return own;
    return {
      kind: 'map',
      entries: merged.entries,
      document,
      writtenAt,
      via,
      ...(keyAt && { keyAt }),
      ...(slot && { slot }),
    };
  }

  #refuses({ service, at, file }: ServiceReference, name: string, path: string, chain: readonly Link[]): boolean {
    const { problems } = this.#loading;
    if (!file && service.text === name) {
      problems.push(
        unresolved(
          at,
          service.text,
          prose`The service ${name} extends itself.`,
          prose`Name another service, or the file that holds it.`,
          name,
        ),
      );
      return true;
    }
    const first = chain.findIndex((link) => link.path === path && link.service === name);
    if (first !== -1) {
      const between = chain.slice(first + 1).map((link) => link.service);
      const what = prose`The service ${name} extends itself${byWayOf(between)}.`;
      problems.push(unresolved(at, service.text, what, prose`Break the circle.`, name));
      return true;
    }
    return this.#tooLong(chain.length + 1, at);
  }

  #tooLong(levels: number, at: Place): boolean {
    const { problems, limits } = this.#loading;
    if (levels <= limits.references) return false;
    const what = prose`This chain of ${'extends'} is longer than ${limits.references} services; what lies beyond was not audited.`;
    problems.push(notAudited(at, 'extends', what, prose`Shorten the chain.`));
    return true;
  }

  #base(
    reference: ServiceReference,
    name: string,
    services: Services,
    path: string,
    folder: string,
  ): (Omit<Link, 'service'> & { services: Services; folder: string; resets?: readonly ModelPath[] }) | undefined {
    const { service, file } = reference;
    if (!file) {
      if (services.has(service.text)) return { services, path, folder };
      if (this.#isUnknown(service, name)) return undefined;
      const what = prose`${name} extends ${service.text}, and no service of that name is in ${path}.`;
      const todo = prose`Correct the name, or name the ${'file'} that holds it.`;
      this.#loading.problems.push(unresolved(service, service.text, what, todo, name));
      return undefined;
    }
    const target = this.#file(file, name, folder);
    if (!target) return undefined;
    const { extended } = target;
    const section = extended.root.entries.get('services');
    if (section?.kind === 'map' && section.entries.has(service.text)) {
      return {
        services: new Map(section.entries),
        path: target.path,
        folder: folderOf(target.path),
        resets: extended.resets,
      };
    }
    if (this.#isUnknown(service, name)) return undefined;
    const what = prose`${name} extends ${service.text} of ${target.path}, which has no service of that name.`;
    this.#loading.problems.push(unresolved(service, service.text, what, prose`Correct the name or the file.`, name));
    return undefined;
  }

  /** A variable decides which service it is, and Compose knows what it holds. */
  #isUnknown(service: ModelScalar, name: string): boolean {
    if (!service.known) this.#loading.problems.push(unknownService(service, name));
    return !service.known;
  }

  #file(file: ModelScalar, name: string, folder: string): { path: string; extended: ExtendedFile } | undefined {
    const { problems } = this.#loading;
    const target = referenceTo(file.text, folder);
    if (!file.known) problems.push(unknownPath(file, name));
    else if (target.kind === 'remote') problems.push(remote(file, file.text, name));
    else if (target.kind === 'outside') problems.push(outside(file, file.text));
    else {
      const extended = this.#extendedFile(target.path, file);
      return extended && { path: target.path, extended };
    }
    return undefined;
  }

  /** All documents of the file merged, `extends` in it left for later and `include` left out, as Compose does. */
  #extendedFile(path: string, at: Place): ExtendedFile | undefined {
    const loading = this.#loading;
    const cache = loading.extended.get(this.#lookup) ?? new Map<string, ExtendedFile>();
    loading.extended.set(this.#lookup, cache);
    const known = cache.get(path);
    if (known) return known;
    const parsed = loading.open(path, at);
    if (!parsed) return undefined;
    const folder = folderOf(path);
    const layering = new Layering();
    let resets: readonly ModelPath[] = [];
    for (const part of parsed.parts) {
      if (!loading.mayLay(part, parsed)) continue;
      const resolved = resolve(part, parsed.document, loading.setting(this.#lookup, folder));
      loading.problems.pushAll(resolved.problems);
      if (resolved.root?.kind !== 'map') continue;
      loading.layers.push({
        document: parsed.document,
        role: 'extends',
        root: resolved.root,
        resets: part.resets.found,
      });
      resets = part.resets.found.map((reset) => reset.path);
      loading.problems.pushAll(layering.add(resolved.root, resets));
    }
    const { root } = layering;
    if (!root) return undefined;
    const extended = { root, resets };
    cache.set(path, extended);
    return extended;
  }
}

/** Paths below each service. Every service that extends another asks for its own. */
function pathsByService(paths: readonly ModelPath[]): ReadonlyMap<string | undefined, readonly ModelPath[]> {
  const known = grouped.get(paths);
  if (known) return known;
  const below = paths.filter(([section, , field]) => section === 'services' && field !== undefined);
  const services = Map.groupBy(below, ([, service]) => service);
  const found = new Map([...services].map(([service, group]) => [service, group.map((path) => path.slice(2))]));
  grouped.set(paths, found);
  return found;
}

const grouped = new WeakMap<readonly ModelPath[], ReadonlyMap<string | undefined, readonly ModelPath[]>>();

interface ServiceReference {
  readonly service: ModelScalar;
  readonly file?: ModelScalar;
  /** The whole `extends` value. */
  readonly at: Place;
}

function referenceOf(node: ModelNode | undefined): ServiceReference | undefined {
  if (node?.kind === 'scalar') return isNull(node) ? undefined : { service: node, at: node };
  if (node?.kind !== 'map') return undefined;
  const service = node.entries.get('service');
  const file = node.entries.get('file');
  if (service?.kind !== 'scalar' || isNull(service)) return undefined;
  return { service, at: node, ...(file?.kind === 'scalar' && !isNull(file) && { file }) };
}

function withoutKey(map: ModelMap, key: string): ModelMap {
  const entries = new Map(map.entries);
  entries.delete(key);
  return { ...map, entries };
}
