import type { ImageReference, Located, ModelScalar } from '../types.ts';
import { placeOf } from './place.ts';
import { writtenText } from './written-text.ts';

/**
 * Reads an image name. A variable without value in the tag or digest stays there as `$NAME`, so that a tag that is set
 * elsewhere is not taken for a missing one; in the name itself it hides the image, and nothing is returned.
 */
export function locatedImage(scalar: ModelScalar | undefined): Located<ImageReference> | undefined {
  if (!scalar) return undefined;
  const written = writtenText(scalar, ({ variable, source, result }) =>
    source === 'unset' || source === 'required' ? `$${variable}` : result,
  );
  const value = imageReference(written.text);
  if (!value || value.name.includes('$')) return undefined;
  return { value, ...placeOf(scalar) };
}

/**
 * `[registry/]repository[:tag][@digest]` with Docker's defaults filled in; `undefined` for an empty name.
 * Source: https://github.com/distribution/reference/blob/main/normalize.go
 */
export function imageReference(text: string): ImageReference | undefined {
  const at = text.indexOf('@');
  const digest = at === -1 ? undefined : text.slice(at + 1);
  const named = at === -1 ? text : text.slice(0, at);
  const colon = named.lastIndexOf(':');
  const tagged = colon > named.lastIndexOf('/');
  const tag = tagged ? named.slice(colon + 1) : undefined;
  const path = tagged ? named.slice(0, colon) : named;
  if (path === '') return undefined;
  const slash = path.indexOf('/');
  const domain = slash === -1 ? '' : path.slice(0, slash);
  const hasRegistry = /[.:]/.test(domain) || domain === 'localhost' || domain !== domain.toLowerCase();
  const registry = hasRegistry ? (domain === 'index.docker.io' ? 'docker.io' : domain) : 'docker.io';
  const rest = hasRegistry ? path.slice(slash + 1) : path;
  const repository = registry === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest;
  return {
    registry,
    repository,
    name: `${registry}/${repository}`,
    ...(tag !== undefined && { tag }),
    ...(digest !== undefined && { digest }),
  };
}
