import { prose } from '../../prose.ts';
import type { Project, Prose, Rule, VolumeMount } from '../../types.ts';
import { genuineImages } from '../genuine-image.ts';
import { monitoringImages } from '../knowledge/host-paths.ts';
import { isDisk } from './engine-path.ts';
import { mountPath } from './mount-path.ts';
import { hostMounts } from './mounts.ts';

/** Where a path climbs, the disk's root is at its end for all but the deepest checkouts. */
function whatOf({ hostPath = '', readOnly }: VolumeMount): Prose {
  const mode = readOnly ? prose`, read-only` : [];
  if (!hostPath.includes('..')) return prose`gets the whole disk of the host${mode}.`;
  return prose`gets the disk of the host through ${hostPath}${mode}: its root, or most of what lies above the checkout.`;
}

export const rule: Rule = {
  meta: {
    id: 'mount-host-root',
    group: 'mounts',
    title: "Host's whole disk handed to a container",
    severity: 'critical',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-668', 'CWE-250'],
    cis: ['5.6'],
    elsewhere: {
      KICS: '1c1325ff-831d-43a1-973e-839ae57dfcc0',
      'compose-lint': 'CL-0001',
      DockSec: 'compose-sensitive-host-mount',
    },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#volumes',
      'https://docs.docker.com/engine/storage/bind-mounts/',
    ],
    docs: {
      danger:
        'The container reads every file of the host, secrets included, and finds the control sockets there; writable, it is root on the host.',
      remedy: 'Mount the one folder that is needed.',
      whenRight:
        'For monitoring agents that read file system figures: `/:/host:ro,rslave`, as node-exporter documents. That form is reported as `high`.',
    },
  },
  *check(project: Project) {
    const genuine = genuineImages(project);
    for (const { service, mount, hostPath } of hostMounts(project)) {
      if (!isDisk.test(hostPath)) continue;
      const watched = mount.readOnly && mount.options.some((word) => word === 'rslave' || word === 'slave');
      yield {
        at: mount.source ?? mount,
        service: service.name,
        path: mountPath(service, mount),
        subject: '/',
        severity: watched ? 'high' : 'critical',
        message: {
          what: prose`${service.name} ${whatOf(mount)}`,
          why: prose`It reads every key and password on it, and the Docker socket is in there too, which obeys through a read-only mount as well.`,
          // Its documentation says to mount the disk.
          todo: monitoringImages.has(genuine(service))
            ? prose`Keep it read-only if figures of every disk are wanted, and publish no port of it; otherwise mount the one folder.`
            : prose`Mount the one folder that it needs.`,
        },
      };
    }
  },
};
