import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { proposeReadOnly } from './mount-mode.ts';
import { mountPath } from './mount-path.ts';
import { hostMounts } from './mounts.ts';

export const rule: Rule = {
  meta: {
    id: 'mount-timezone-writable',
    group: 'mounts',
    title: 'Time zone of the host, writable',
    severity: 'low',
    default: 'on',
    fix: 'safe',
    cwe: ['CWE-732'],
    cis: ['5.6'],
    elsewhere: { KICS: '1c1325ff-831d-43a1-973e-839ae57dfcc0', 'compose-lint': 'CL-0013' },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#volumes',
      'https://docs.docker.com/engine/storage/bind-mounts/',
    ],
    docs: {
      danger: 'The container only has to read its time zone, and can change that of the host.',
      remedy: 'Add `:ro`.',
      whenRight: 'Never: nothing but the host sets its time zone.',
    },
  },
  *check(project: Project) {
    for (const { service, mount, hostPath, shown } of hostMounts(project)) {
      if (mount.readOnly || !/^\/etc\/(?:localtime|timezone)$/.test(hostPath)) continue;
      yield {
        at: mount.source ?? mount,
        service: service.name,
        path: mountPath(service, mount),
        subject: hostPath,
        message: {
          what: prose`${service.name} can write to ${shown} of the host.`,
          why: prose`It only has to read the time zone there, and can change that of the host.`,
          todo: prose`Add \`:ro\`.`,
        },
        ...proposeReadOnly(service, mount, { title: prose`Let it only read.` }),
      };
    }
  },
};
