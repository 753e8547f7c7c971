import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { isSocketFolder, userFolder } from '../knowledge/control-sockets.ts';
import { mountPath } from './mount-path.ts';
import { hostMounts } from './mounts.ts';

export const rule: Rule = {
  meta: {
    id: 'docker-socket-parent-dir',
    group: 'mounts',
    title: 'Folder with control sockets handed to a container',
    severity: 'critical',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-250'],
    cis: ['5.32', '5.6'],
    elsewhere: {
      KICS: '1c1325ff-831d-43a1-973e-839ae57dfcc0',
      'compose-lint': 'CL-0001',
      DockSec: 'compose-sensitive-host-mount',
    },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#volumes',
      'https://docs.docker.com/engine/security/#docker-daemon-attack-surface',
    ],
    docs: {
      danger:
        'The folder holds the sockets that control containers on this host, and those that appear there later. Whoever can write to one of them is root on the host; a read-only mount does not change that. The folder of one user (`/run/user/1000`) gives what that user has, and is reported as `high`.',
      remedy: 'Mount the one file or folder that is needed.',
      whenRight: 'For tools that manage this host as root would.',
    },
  },
  *check(project: Project) {
    for (const { service, mount, hostPath, shown } of hostMounts(project)) {
      if (!isSocketFolder.test(hostPath)) continue;
      const ofUser = userFolder.test(hostPath);
      yield {
        at: mount.source ?? mount,
        service: service.name,
        path: mountPath(service, mount),
        subject: hostPath,
        ...(ofUser && { severity: 'high' as const }),
        message: {
          what: prose`${service.name} gets the host's folder ${shown}.`,
          why: ofUser
            ? prose`It holds the sockets of that user's programs, a rootless engine's among them: whoever runs code in the container can act as that user, read-only mount or not.`
            : prose`It holds the sockets that control Docker or its neighbours: whoever runs code in the container can start a privileged one, read-only mount or not.`,
          todo: prose`Mount only the one file or folder that it needs.`,
        },
      };
    }
  },
};
