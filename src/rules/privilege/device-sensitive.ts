import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { deviceUse } from '../knowledge/host-devices.ts';
import { deviceMappings } from './devices.ts';

export const rule: Rule = {
  meta: {
    id: 'device-sensitive',
    group: 'privilege',
    title: 'Device of the host',
    severity: 'low',
    default: 'off',
    fix: 'no',
    cwe: ['CWE-668'],
    cis: ['5.18'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/services/#devices',
      'https://docs.docker.com/reference/cli/docker/container/run/#device',
    ],
    docs: {
      danger:
        'The device opens a part of the host, or its driver in the kernel, to the container. Often that is what the service is for; this rule makes a list of them.',
      remedy: 'Remove what is not needed.',
      whenRight: 'Wherever the service is made for the device.',
    },
  },
  *check(project: Project) {
    for (const { service, source } of deviceMappings(project)) {
      const use = deviceUse(source.value);
      if (use === undefined) continue;
      yield {
        at: source,
        service: service.name,
        path: [...service.path, 'devices', source.value],
        subject: source.value,
        message: {
          what: prose`${service.name} gets the host's device ${source.value}.`,
          why: prose`It may then ${[use]}.`,
          todo: prose`Remove it unless the service is made for it.`,
        },
      };
    }
  },
};
