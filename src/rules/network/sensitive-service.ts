import { type Kind, sensitiveImages, sensitivePorts } from '../knowledge/sensitive-services.ts';
import type { PublishedPort } from './published-port.ts';

/**
 * The database, cache or the like behind a published port: by the image's full name, else by the container's port, as
 * the host's can be anything.
 */
export function sensitiveService({ service, port }: PublishedPort): readonly [name: string, kind: Kind] | undefined {
  const byImage = sensitiveImages.get(service.image?.value.name ?? '');
  if (byImage !== undefined || typeof port.target === 'string') return byImage;
  for (const [number, known] of sensitivePorts) {
    if (port.target.first <= number && number <= port.target.last) return known;
  }
  return undefined;
}
