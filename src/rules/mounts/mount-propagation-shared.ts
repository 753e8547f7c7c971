import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { proposeWithout } from './mount-mode.ts';
import { mountPath } from './mount-path.ts';
import { hostMounts } from './mounts.ts';

const shared: ReadonlySet<string> = new Set(['shared', 'rshared']);

export const rule: Rule = {
  meta: {
    id: 'mount-propagation-shared',
    group: 'mounts',
    title: 'Mounts of a container appear on the host',
    severity: 'medium',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-668'],
    cis: ['5.20'],
    elsewhere: { KICS: 'baa452f0-1f21-4a25-ace5-844e7a5f410d', 'compose-lint': 'CL-0017' },
    references: [
      'https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation',
      'https://docs.docker.com/reference/compose-file/services/#volumes',
    ],
    docs: {
      danger:
        'What is mounted inside the container is mounted on the host as well, over whatever is there, and for every other container that sees the folder.',
      remedy:
        'Remove the option. `rslave` lets mounts of the host appear in the container, and not the other way round.',
      whenRight: 'For storage drivers and FUSE tools whose mounts the host should see.',
    },
  },
  *check(project: Project) {
    for (const { service, mount, hostPath } of hostMounts(project)) {
      if (!mount.options.some((word) => shared.has(word))) continue;
      yield {
        at: mount.source ?? mount,
        service: service.name,
        path: mountPath(service, mount),
        subject: hostPath,
        message: {
          what: prose`Mounts that ${service.name} makes below ${mount.hostPath ?? hostPath} appear on the host.`,
          why: prose`Together with a capability to mount, the container can cover files of the host and of other containers.`,
          todo: prose`Remove the option, or use \`rslave\` if it has to see mounts of the host.`,
        },
        ...proposeWithout(service, mount, shared, {
          title: prose`Keep its mounts to itself.`,
          caveat: prose`The host and other containers don't see what it mounts any more.`,
        }),
      };
    }
  },
};
