import { shortHash } from '../hash.ts';
import type { ModelNode, Service } from '../types.ts';

/**
 * Tells apart what services run, whatever they are called: image or build, and command. An image's version is left out.
 * Every finding of a service asks for it, and a command can be as long as a file.
 */
export function whatRuns(service: Service): string {
  const hash = hashes.get(service) ?? hashOf(service);
  hashes.set(service, hash);
  return hash;
}

const hashes = new WeakMap<Service, string>();

function hashOf(service: Service): string {
  const parts = [
    service.image?.value.name ?? '',
    written(service.get('build')),
    service.entrypoint.map(({ value }) => value),
    service.command.map(({ value }) => value),
  ];
  return shortHash(JSON.stringify(parts));
}

function written(node: ModelNode | undefined): unknown {
  if (node === undefined) return null;
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(written);
  return [...node.entries].map(([key, value]) => [key, written(value)]);
}
