import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { controlSockets, userControlSockets, userFolder } from '../knowledge/control-sockets.ts';
import { mountPath } from './mount-path.ts';
import { hostMounts } from './mounts.ts';

export const rule: Rule = {
  meta: {
    id: 'runtime-control-socket-mount',
    group: 'mounts',
    title: 'Control socket of the host handed to a container',
    severity: 'critical',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-250'],
    cis: ['5.32'],
    elsewhere: { 'compose-lint': 'CL-0001, CL-0013' },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#volumes',
      'https://docs.docker.com/engine/security/#docker-daemon-attack-surface',
    ],
    docs: {
      danger:
        'Whoever can talk to the socket controls containers, virtual machines or services of the host, which is root on it. A read-only mount protects the file, not what is sent through it. The socket of a rootless engine gives what its user has, and is reported as `high`.',
      remedy: 'Remove the mount.',
      whenRight: 'For tools whose purpose is to manage that part of this host.',
    },
  },
  *check(project: Project) {
    for (const { service, mount, hostPath } of hostMounts(project)) {
      const rootless = userFolder.test(hostPath);
      const owner = rootless ? userControlSockets.get(hostPath.replace(userFolder, '')) : controlSockets.get(hostPath);
      if (owner === undefined) continue;
      yield {
        at: mount.source ?? mount,
        service: service.name,
        path: mountPath(service, mount),
        subject: hostPath,
        ...(rootless && { severity: 'high' as const }),
        message: {
          what: prose`${service.name} gets ${[rootless ? "a user's" : 'the']} control socket of ${[owner]}.`,
          why: rootless
            ? prose`Whoever runs code in it controls all containers and files of that user; \`:ro\` does not limit what is sent.`
            : prose`Whoever runs code in it can start things on the host as root; \`:ro\` does not limit what is sent.`,
          todo: prose`Remove the mount.`,
        },
        noFixReason: prose`What the service needs the socket for decides what to put in its place.`,
      };
    }
  },
};
