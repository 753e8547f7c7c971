import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { genuineImages } from '../genuine-image.ts';
import { monitoringImages, tellingHostPath } from '../knowledge/host-paths.ts';
import { mountPath } from './mount-path.ts';
import { hostMounts } from './mounts.ts';

/** Figures of the host are what such an agent is for; keys and accounts are not. */
function isMonitor(image: string, path: string): boolean {
  return monitoringImages.has(image) && /^\/(?:proc|sys|dev|run|var\/lib\/docker)(?:\/|$)/.test(path);
}

export const rule: Rule = {
  meta: {
    id: 'mount-sensitive-host-path-ro',
    group: 'mounts',
    title: 'System folder of the host, readable',
    severity: 'medium',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-668', 'CWE-552'],
    cis: ['5.6'],
    elsewhere: { KICS: '1c1325ff-831d-43a1-973e-839ae57dfcc0', 'compose-lint': 'CL-0013' },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#volumes',
      'https://docs.docker.com/engine/storage/bind-mounts/',
    ],
    docs: {
      danger:
        'Read-only keeps the host from being changed, not from being read: keys, password hashes, the variables of every program. A read-only mount leaves the devices in `/dev` and the socket in `/run/dbus` open, so these are reported here, writable or not.',
      remedy: 'Mount the one file that is needed.',
      whenRight: 'For monitoring and backup. Known monitoring images are not reported.',
    },
  },
  *check(project: Project) {
    const genuine = genuineImages(project);
    for (const { service, mount, hostPath, shown } of hostMounts(project)) {
      const reads = tellingHostPath(hostPath, mount.readOnly);
      if (reads === undefined || isMonitor(genuine(service), hostPath)) continue;
      yield {
        at: mount.source ?? mount,
        service: service.name,
        path: mountPath(service, mount),
        subject: hostPath,
        message: {
          what: prose`${service.name} can read ${shown} of the host.`,
          why: prose`Whoever runs code in it can ${[reads]}.`,
          todo: prose`Mount only the file that it needs.`,
        },
      };
    }
  },
};
