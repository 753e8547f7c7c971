import { proposeRemoval } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { capabilityName, escapingCapabilities } from '../knowledge/capabilities.ts';

export const rule: Rule = {
  meta: {
    id: 'cap-add-host-escape',
    group: 'privilege',
    title: 'Capability that opens the host',
    severity: 'critical',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-250'],
    cis: ['5.4'],
    elsewhere: {
      KICS: 'ce76b7d0-9e77-464d-b86f-c5c48e03e22d',
      CodePathfinder: 'COMPOSE-SEC-008',
      'compose-lint': 'CL-0024',
      DockSec: 'compose-dangerous-capabilities',
    },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#cap_add',
      'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
    ],
    docs: {
      danger:
        'The capability is enough to leave the container: mounting the disk, loading a kernel module or writing memory needs no further flaw.',
      remedy: 'Remove it. Most programs that ask for `SYS_ADMIN` need one mount, which Compose can make for them.',
      whenRight: 'For tools that manage this host, such as storage drivers. Then say so beside the line.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      for (const item of service.list('cap_add')) {
        const name = capabilityName(item.text);
        const power = escapingCapabilities.get(name);
        if (power === undefined) continue;
        const path = [...service.path, 'cap_add'];
        yield {
          at: item,
          service: service.name,
          path: [...path, name],
          subject: name,
          message: {
            what: prose`${service.name} gets the capability ${item.text}.`,
            why: prose`It may then ${[power]}: whoever runs code in it has the host without any further flaw.`,
            todo: prose`Remove it, and let Compose do what it is needed for: mount, device or setting.`,
          },
          ...proposeRemoval(item, [...path, item.text], {
            title: prose`Take the capability away.`,
            caveat: prose`What the service used it for fails.`,
          }),
        };
      }
    }
  },
};
