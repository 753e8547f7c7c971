import { vanishes } from '../../vanishing-variable.ts';
import type { Located, ModelMap, ModelNode, ModelScalar, Place, Project, Service } from '../../types.ts';

export interface DeviceMapping extends Place {
  readonly service: Service;
  readonly node: ModelNode;
  /** The host's side, without empty parts and `/` at the end; located on its entry. */
  readonly source: Located<string>;
  /** Any of `r`, `w` and `m`; all three where nothing is said. */
  readonly permissions: string;
}

/** The entries of `devices`, short (`/dev/sda:/dev/xvda:rwm`) and long (`source`, `target`, `permissions`). */
export function* deviceMappings(project: Project): Generator<DeviceMapping> {
  for (const service of project.services) {
    const list = service.get('devices');
    if (list?.kind !== 'list') continue;
    for (const node of list.items) {
      const mapping = node.kind === 'map' ? long(node) : node.kind === 'scalar' ? short(node) : undefined;
      if (mapping !== undefined) yield { ...node, service, node, ...mapping };
    }
  }
}

type Sides = Pick<DeviceMapping, 'source' | 'permissions'>;

function short(scalar: ModelScalar): Sides | undefined {
  const [host = '', , permissions = 'rwm'] = scalar.text.split(':');
  return isTold(scalar) ? { source: { ...scalar, value: cleanPath(host) }, permissions } : undefined;
}

function long({ entries }: ModelMap): Sides | undefined {
  const source = entries.get('source');
  const permissions = entries.get('permissions');
  if (source?.kind !== 'scalar' || !isTold(source)) return undefined;
  return {
    source: { ...source, value: cleanPath(source.text) },
    permissions: permissions?.kind === 'scalar' ? permissions.text : 'rwm',
  };
}

/** Whether the file tells which device it is: a variable without value may only hide it. */
function isTold(scalar: ModelScalar): boolean {
  return scalar.known || scalar.substitutions.every((used) => vanishes(scalar, used));
}

/** `/dev//sda/` is `/dev/sda`. What is no path, as `vendor.com/gpu=all`, stays what it is. */
function cleanPath(text: string): string {
  if (!text.startsWith('/')) return text;
  const parts = text.split('/').filter((part) => part !== '' && part !== '.');
  return `/${parts.join('/')}`;
}
