import { type Kind, sensitiveImages, sensitivePorts } from '../knowledge/sensitive-services.ts';
import { prose } from '../../prose.ts';
import type { PortMapping, Prose } from '../../types.ts';
import type { PublishedPort } from './published-port.ts';

/** Wider ranges (passive FTP, game servers) take in such a number by chance. */
const widestRange = 10;

export interface SensitiveService {
  /** The product's. */
  readonly name: string;
  /** What is published, up to `on every interface of the host`. */
  readonly published: Prose;
}

/**
 * The database, cache or the like behind a published port: by the image's full name, else by the container's port, as
 * the host's can be anything.
 */
export function sensitiveService({ service, port }: PublishedPort): SensitiveService | undefined {
  const byPort = knownPort(port);
  // A Sentinel runs from the image of the cache that it watches.
  const byImage = byPort?.[0] === 'Redis Sentinel' ? undefined : sensitiveImages.get(service.image?.value.name ?? '');
  if (byImage !== undefined) {
    const [name, kind] = byImage;
    return { name, published: prose`The ${[kind]} ${service.name} (${[name]}) is published` };
  }
  if (byPort === undefined) return undefined;
  // What listens there is likely, not certain: a proxy or an app with a database inside may have the port as well.
  const [name, kind] = byPort;
  return { name, published: prose`${service.name} publishes the usual port of ${[name]}, a ${[kind]},` };
}

function knownPort({ target, protocol }: PortMapping): readonly [name: string, kind: Kind] | undefined {
  if (typeof target === 'string' || target.last - target.first >= widestRange) return undefined;
  for (const [number, known] of sensitivePorts) {
    // Of these only Memcached answers datagrams.
    const spoken = protocol === 'tcp' || (protocol === 'udp' && number === 11_211);
    if (spoken && target.first <= number && number <= target.last) return known;
  }
  return undefined;
}
