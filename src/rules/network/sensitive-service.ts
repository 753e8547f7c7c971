import { type Kind, sensitiveImages, sensitivePorts } from '../knowledge/sensitive-services.ts';
import type { PublishedPort } from './published-port.ts';

/** Wider ranges (passive FTP, game servers) take in such a number by chance. */
const widestRange = 10;

/**
 * The database, cache or the like behind a published port: by the image's full name, else by the container's port, as
 * the host's can be anything.
 */
export function sensitiveService({ service, port }: PublishedPort): readonly [name: string, kind: Kind] | undefined {
  const byImage = sensitiveImages.get(service.image?.value.name ?? '');
  const { target, protocol } = port;
  if (byImage !== undefined || typeof target === 'string') return byImage;
  if (target.last - target.first >= widestRange) return undefined;
  for (const [number, known] of sensitivePorts) {
    // Of these only Memcached answers datagrams.
    const spoken = protocol === 'tcp' || (protocol === 'udp' && number === 11_211);
    if (spoken && target.first <= number && number <= target.last) return known;
  }
  return undefined;
}
