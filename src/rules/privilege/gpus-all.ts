import { itemKey } from '../../fixes/item-key.ts';
import { prose } from '../../prose.ts';
import type { ModelNode, ModelPath, Project, Rule, Service } from '../../types.ts';

/** `gpus`, and reserved devices that are graphics processors by their capability. */
function* graphics(service: Service): Generator<readonly [ModelPath, ModelNode]> {
  const short = service.get('gpus');
  if (short !== undefined && !(short.kind === 'scalar' && short.text === '')) yield [['gpus'], short];
  const path = ['deploy', 'resources', 'reservations', 'devices'];
  const devices = service.get(...path);
  if (devices?.kind !== 'list') return;
  for (const device of devices.items) {
    const capabilities = device.kind === 'map' ? device.entries.get('capabilities') : undefined;
    const gpu =
      capabilities?.kind === 'list' && capabilities.items.find((item) => item.kind === 'scalar' && item.text === 'gpu');
    if (gpu) yield [[...path, itemKey(device)], gpu];
  }
}

export const rule: Rule = {
  meta: {
    id: 'gpus-all',
    group: 'privilege',
    title: 'Graphics processor of the host',
    severity: 'info',
    default: 'off',
    fix: 'no',
    cwe: ['CWE-668'],
    cis: ['5.18'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/services/#gpus',
      'https://docs.docker.com/compose/how-tos/gpu-support/',
    ],
    docs: {
      danger:
        'The service talks to the graphics driver of the host, which is a large part of the kernel, and may see what others leave in the memory of the processor. This rule makes a list of such services.',
      remedy:
        "Give graphics processors only to services that compute with them, and name the one: `device_ids: ['0']`.",
      whenRight: 'Wherever the service computes on it.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      for (const [path, at] of graphics(service)) {
        yield {
          at,
          service: service.name,
          path: [...service.path, ...path],
          subject: 'gpu',
          message: {
            what: prose`${service.name} gets graphics processors of the host.`,
            why: prose`It talks to their driver in the kernel, and may see what others leave in their memory.`,
            todo: prose`Keep it for services that compute on them.`,
          },
        };
      }
    }
  },
};
