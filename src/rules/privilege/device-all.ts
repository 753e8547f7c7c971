import { itemKey } from '../../fixes/item-key.ts';
import { proposeRemoval } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { deviceMappings } from './devices.ts';

export const rule: Rule = {
  meta: {
    id: 'device-all',
    group: 'privilege',
    title: 'All devices handed to a container',
    severity: 'critical',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-250'],
    cis: ['5.18'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/services/#devices',
      'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
    ],
    docs: {
      danger: 'Every device of the host is in the container and open to it: disks, memory, terminals, input.',
      remedy: 'Name the one device that is needed: `/dev/ttyUSB0`.',
      whenRight: 'For tools that manage the hardware of this host.',
    },
  },
  *check(project: Project) {
    for (const device of deviceMappings(project)) {
      const { service, source, node } = device;
      if (source.value !== '/dev') continue;
      yield {
        at: source,
        service: service.name,
        path: [...service.path, 'devices', source.value],
        subject: source.value,
        message: {
          what: prose`${service.name} gets every device of the host.`,
          why: prose`Among them are the disks: it reads and writes every file of the host, past all permissions.`,
          todo: prose`Name the one device that it needs.`,
        },
        ...proposeRemoval(device, [...service.path, 'devices', itemKey(node)], {
          title: prose`Take the devices away.`,
          caveat: prose`What the service used a device for fails until that one is named.`,
        }),
      };
    }
  },
};
