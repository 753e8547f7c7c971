import type { ModelNode, Service } from '../types.ts';

/** What a service runs, whatever it is called: its image or build, and its command. An image's version is left out. */
export function whatRuns(service: Service): string {
  return JSON.stringify([
    service.image?.value.name ?? '',
    written(service.get('build')),
    service.entrypoint.map(({ value }) => value),
    service.command.map(({ value }) => value),
  ]);
}

function written(node: ModelNode | undefined): unknown {
  if (node === undefined) return null;
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(written);
  return [...node.entries].map(([key, value]) => [key, written(value)]);
}
