import type { Layer, ModelMap, ModelNode, ModelPath, ModelScalar, Project } from '../../types.ts';

/** What one file, or one document of it, says of a service before merging. */
export interface ServiceLayer {
  readonly layer: Layer;
  /** In a file that is extended the service may have another name. */
  readonly name: string;
  readonly fields: ModelMap;
}

/** Everything that makes up a service: what each file says of it, and of the services that it extends. */
export function layersOf(project: Project, service: string): readonly ServiceLayer[] {
  const found: ServiceLayer[] = [];
  for (const layer of project.layers) if (layer.role !== 'extends') follow(project, layer, service, found);
  return found;
}

/** As long as loading follows a chain of `extends`. */
const longestChain = 20;

function follow(project: Project, layer: Layer, name: string, found: ServiceLayer[], levels = 0): void {
  if (levels > longestChain) return;
  const fields = nodeAt(layer.root, ['services', name]);
  if (fields?.kind !== 'map' || found.some((known) => known.layer === layer && known.name === name)) return;
  found.push({ layer, name, fields });
  const extended = fields.entries.get('extends');
  const base = extended?.kind === 'map' ? scalarAt(extended, ['service']) : scalarAt(fields, ['extends']);
  const file = extended && scalarAt(extended, ['file']);
  if (base === undefined) return;
  if (file === undefined) return follow(project, layer, base.text, found, levels + 1);
  const path = pathFrom(file.folder, file.text);
  for (const other of project.layers) {
    if (other.role === 'extends' && other.document.path === path) follow(project, other, base.text, found, levels + 1);
  }
}

export function nodeAt(node: ModelNode | undefined, path: ModelPath): ModelNode | undefined {
  return path.reduce<ModelNode | undefined>(
    (within, key) => (within?.kind === 'map' ? within.entries.get(key) : undefined),
    node,
  );
}

export function scalarAt(node: ModelNode, path: ModelPath): ModelScalar | undefined {
  const found = nodeAt(node, path);
  return found?.kind === 'scalar' && found.value !== null ? found : undefined;
}

function pathFrom(folder: string, reference: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${reference}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
