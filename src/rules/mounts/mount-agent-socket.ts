import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { mountPath } from './mount-path.ts';
import { hostMounts } from './mounts.ts';

/** The agents of SSH and GPG, X11, and what a desktop session keeps in its runtime folder. */
const isAgent =
  /^(?:\$SSH_AUTH_SOCK|\/run\/host-services\/ssh-auth\.sock|\/tmp\/\.X11-unix(?:\/.*)?|(?:\/run\/user\/\d+|\$XDG_RUNTIME_DIR)\/(?:wayland-\d|pulse|bus|gnupg|keyring).*)$/;

export const rule: Rule = {
  meta: {
    id: 'mount-agent-socket',
    group: 'mounts',
    title: 'Session of a person handed to a container',
    severity: 'medium',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-668'],
    cis: ['5.6'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/engine/storage/bind-mounts/',
      'https://docs.docker.com/reference/compose-file/build/#ssh',
    ],
    docs: {
      danger:
        'Through the socket the container acts as the person whose session it is: it signs with their keys, or sees and types on their screen.',
      remedy: 'Remove the mount. A build gets keys with `build.ssh`.',
      whenRight: 'For graphical programs and development containers of your own.',
    },
  },
  *check(project: Project) {
    for (const { service, mount, hostPath } of hostMounts(project)) {
      if (!isAgent.test(hostPath)) continue;
      yield {
        at: mount.source ?? mount,
        service: service.name,
        path: mountPath(service, mount),
        subject: hostPath,
        message: {
          what: prose`${service.name} gets the session socket ${hostPath}.`,
          why: prose`Whoever runs code in it can use that person's keys, or see and type on their screen, as long as the session lasts.`,
          todo: prose`Remove the mount. For a build use \`build.ssh\`.`,
        },
      };
    }
  },
};
