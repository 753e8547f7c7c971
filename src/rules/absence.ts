import type { Hit, Message, ModelPath, Place, Project, Service } from '../types.ts';

/**
 * The services of which it can be said that something is missing: they run a container, and all that they consist of was
 * read. A `provider` runs none, and what an unread `extends` would have brought along is not known.
 */
export function* wholeServices(project: Project): Generator<Service> {
  const partial = new Set(project.problems.map(({ service }) => service));
  for (const service of project.services) {
    if (service.get('provider') === undefined && !partial.has(service.name)) yield service;
  }
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
