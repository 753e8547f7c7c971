import type { Hit, Message, ModelNode, ModelPath, Place, Project, Service } from '../types.ts';

/**
 * The services of which it can be said that something is missing: they run a container, and all that they consist of was
 * read. A `provider` runs none, what an unread `extends` would have brought along is not known, and a service without
 * `image` and `build` is the rest of one that stands in another file: Compose refuses it by itself.
 */
export function* wholeServices(project: Project): Generator<Service> {
  const partial = partialServices(project);
  for (const service of project.services) {
    const runs = service.get('image') !== undefined || service.get('build') !== undefined;
    if (runs && service.get('provider') === undefined && !partial.has(service.name)) yield service;
  }
}

/** The services whose `extends`, in whatever file, is one of the problems that loading met. */
function partialServices({ problems, layers }: Project): ReadonlySet<string> {
  const unread = new Set(problems.map(placeKey));
  if (unread.size === 0) return new Set();
  const names = layers.flatMap(({ root }) => {
    const services = root.entries.get('services');
    if (services?.kind !== 'map') return [];
    return [...services.entries].filter(([, service]) => extendsOf(service).some((node) => unread.has(placeKey(node))));
  });
  return new Set(names.map(([name]) => name));
}

function extendsOf(service: ModelNode): readonly ModelNode[] {
  const reference = service.kind === 'map' ? service.entries.get('extends') : undefined;
  if (reference?.kind === 'map') return [reference, ...reference.entries.values()];
  return reference === undefined ? [] : [reference];
}

function placeKey({ document, writtenAt }: Place): string {
  return `${writtenAt.start} ${document.path}`;
}

/**
 * What a service lacks, as a hit. Nothing is written that could be pointed at, so it stands on the service's key, unless
 * the file says in so many words that it goes without: `read_only: false`.
 *
 * @param key the path below the service where it would stand
 */
export function missing(service: Service, key: ModelPath, message: Message, written?: Place): Hit {
  return {
    at: written ?? service.key,
    service: service.name,
    path: [...service.path, ...key],
    subject: written === undefined ? 'missing' : 'refused',
    message,
  };
}
