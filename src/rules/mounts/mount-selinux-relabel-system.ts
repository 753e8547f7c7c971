import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { proposeWithout } from './mount-mode.ts';
import { mountPath } from './mount-path.ts';
import { hostMounts } from './mounts.ts';

const relabels: ReadonlySet<string> = new Set(['z', 'Z']);

/** Source: https://docs.docker.com/engine/storage/bind-mounts/#configure-the-selinux-label */
const system: ReadonlySet<string> = new Set([
  '/',
  '/bin',
  '/boot',
  '/dev',
  '/etc',
  '/home',
  '/lib',
  '/opt',
  '/root',
  '/run',
  '/sbin',
  '/sys',
  '/usr',
  '/var',
]);

export const rule: Rule = {
  meta: {
    id: 'mount-selinux-relabel-system',
    group: 'mounts',
    title: 'System folder relabelled',
    severity: 'high',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-732'],
    cis: ['5.3'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/engine/storage/bind-mounts/#configure-the-selinux-label',
      'https://docs.docker.com/reference/compose-file/services/#volumes',
    ],
    docs: {
      danger:
        'On hosts with SELinux, the option gives everything in the folder a new label, and the host stops working: services no longer start, nobody can log in.',
      remedy: 'Remove the option, and mount a folder of the application instead.',
      whenRight: 'Never on a folder of the system.',
    },
  },
  *check(project: Project) {
    for (const { service, mount, hostPath, shown } of hostMounts(project)) {
      if (!system.has(hostPath) || !mount.options.some((word) => relabels.has(word))) continue;
      yield {
        at: mount.source ?? mount,
        service: service.name,
        path: mountPath(service, mount),
        subject: hostPath,
        message: {
          what: prose`Starting ${service.name} relabels ${shown} of the host.`,
          why: prose`On hosts with SELinux, services and logins then fail, and the host has to be repaired by hand.`,
          todo: prose`Remove the option, and mount a folder of the application instead.`,
        },
        ...proposeWithout(service, mount, relabels, {
          title: prose`Leave the labels alone.`,
          caveat: prose`On hosts with SELinux, the container may not be able to read the folder.`,
        }),
      };
    }
  },
};
