import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { sensitiveHostPath } from '../knowledge/host-paths.ts';
import { proposeReadOnly } from './mount-mode.ts';
import { mountPath } from './mount-path.ts';
import { hostMounts } from './mounts.ts';

export const rule: Rule = {
  meta: {
    id: 'mount-sensitive-host-path-rw',
    group: 'mounts',
    title: 'System folder of the host, writable',
    severity: 'critical',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-668', 'CWE-732'],
    cis: ['5.6'],
    elsewhere: {
      KICS: '1c1325ff-831d-43a1-973e-839ae57dfcc0',
      'compose-lint': 'CL-0025',
      DockSec: 'compose-sensitive-host-mount',
    },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#volumes',
      'https://docs.docker.com/engine/storage/bind-mounts/',
    ],
    docs: {
      danger:
        'Writing one file there is root on the host: a cron job, an account, an authorized key, a replaced program.',
      remedy: 'Mount the one file or folder that is needed, read-only where it is only read.',
      whenRight: 'For tools that configure this host, run by its administrator.',
    },
  },
  *check(project: Project) {
    for (const { service, mount, hostPath, shown } of hostMounts(project)) {
      const power = mount.readOnly ? undefined : sensitiveHostPath(hostPath);
      if (power === undefined) continue;
      yield {
        at: mount.source ?? mount,
        service: service.name,
        path: mountPath(service, mount),
        subject: hostPath,
        message: {
          what: prose`${service.name} can write to ${shown} of the host.`,
          why: prose`Whoever runs code in it can ${[power.writes]}: that is root on the host.`,
          todo: prose`Mount only what it needs, and read-only if it only reads.`,
        },
        ...proposeReadOnly(service, mount, {
          title: prose`Let it only read.`,
          caveat: prose`What it writes there fails. Reading may still tell more than it needs: a narrower mount is better.`,
          leaves: ['mount-sensitive-host-path-ro'],
        }),
      };
    }
  },
};
