import { booleanOf } from '../boolean-field.ts';
import type {
  EnvironmentVariable,
  HostRead,
  ImageReference,
  Located,
  ModelMap,
  ModelNode,
  ModelPath,
  ModelScalar,
  PortMapping,
  Resource,
  Service,
  VolumeMount,
} from '../types.ts';
import { commandWords } from './command.ts';
import { pairsOf } from './environment.ts';
import { hostPathOf } from './host-path.ts';
import { hostReads } from './host-reads.ts';
import { locatedImage } from './image.ts';
import { placeOf } from './place.ts';
import { portMappings } from './ports.ts';
import { volumeMounts } from './volumes.ts';
import type { FindVolume } from './volumes.ts';

/** One service of a project. Its typed views are worked out when they are first asked for. */
export function createService(name: string, fields: ModelMap, findVolume: FindVolume): Service {
  const lookup = lookups(fields);
  const image = once(() => locatedImage(lookup.text('image')));
  const ports = once(() => portMappings(fields.entries.get('ports')));
  const volumes = once(() => volumeMounts(fields.entries.get('volumes'), findVolume));
  const environment = once(() => pairsOf(fields.entries.get('environment')));
  const reads = once(() => hostReads(fields));
  const command = once(() => commandWords(fields.entries.get('command')));
  const entrypoint = once(() => commandWords(fields.entries.get('entrypoint')));
  return {
    name,
    key: keyOf(name, fields),
    path: ['services', name],
    fields,
    hasBuild: fields.entries.has('build'),
    ...lookup,
    get image(): Located<ImageReference> | undefined {
      return image();
    },
    get ports(): readonly PortMapping[] {
      return ports();
    },
    get volumes(): readonly VolumeMount[] {
      return volumes();
    },
    get environment(): readonly EnvironmentVariable[] {
      return environment();
    },
    get hostReads(): readonly HostRead[] {
      return reads();
    },
    get command(): readonly Located<string>[] {
      return command();
    },
    get entrypoint(): readonly Located<string>[] {
      return entrypoint();
    },
  };
}

/** A top-level network, volume, secret or config. `node` may be empty: `data:` alone declares a volume. */
export function createResource(kind: string, name: string, node: ModelNode): Resource {
  const fields = node.kind === 'map' ? node : undefined;
  const path: ModelPath = [kind, name];
  const { get, text, flag } = lookups(fields);
  const file = text('file');
  const hostPath = file && hostPathOf(file);
  return { name, key: keyOf(name, node), path, fields, get, text, flag, ...(hostPath !== undefined && { hostPath }) };
}

/** The key stands where its value says; a merged value has the first file's key. */
function keyOf(name: string, node: ModelNode): Located<string> {
  return { value: name, ...placeOf(node), writtenAt: node.keyAt ?? node.writtenAt };
}

function lookups(fields: ModelMap | undefined): Pick<Service, 'get' | 'text' | 'flag' | 'list' | 'pairs'> {
  const get = (...path: readonly string[]): ModelNode | undefined => {
    let node: ModelNode | undefined = fields;
    for (const key of path) {
      if (node?.kind === 'map') node = node.entries.get(key);
      else node = node?.kind === 'list' ? node.items[Number(key)] : undefined;
    }
    return node;
  };
  const text = (...path: readonly string[]): ModelScalar | undefined => {
    const node = get(...path);
    return node?.kind === 'scalar' && node.value !== null ? node : undefined;
  };
  const flag = (...path: readonly string[]): Located<boolean> | undefined => {
    const scalar = text(...path);
    const value = scalar && booleanOf(scalar.text);
    if (!scalar || value === undefined) return undefined;
    return { value, ...placeOf(scalar) };
  };
  const list = (...path: readonly string[]): readonly ModelScalar[] => {
    const node = get(...path);
    if (node?.kind === 'list') return node.items.filter((item) => item.kind === 'scalar');
    return node?.kind === 'scalar' && node.value !== null ? [node] : [];
  };
  return { get, text, flag, list, pairs: (...path) => pairsOf(get(...path)) };
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}
