import { prose } from '../../prose.ts';
import type { Message, Project, Rule } from '../../types.ts';
import { mountPath } from './mount-path.ts';
import { hostMounts } from './mounts.ts';

interface Session {
  readonly socket: RegExp;
  /** What whoever runs code in the container can do, as long as the session lasts. */
  readonly power: string;
  readonly todo: Message['todo'];
}

const todo: Message['todo'] = prose`Remove the mount, unless the program is your own and trusted like your session.`;

/** The agents of SSH and GPG, X11, and what a desktop session keeps in its runtime folder. */
const sessions: readonly Session[] = [
  {
    socket: /^(?:\$SSH_AUTH_SOCK|\/run\/host-services\/ssh-auth\.sock)$/,
    power: "log in with that person's SSH keys",
    todo: prose`Remove the mount. For a build use \`build.ssh\`.`,
  },
  { socket: /^\/tmp\/\.X11-unix(?:\/.*)?$/, power: "see that person's screen and type on it", todo },
  {
    socket: inRuntimeFolder('wayland-\\d+'),
    power: "open windows among that person's, and read what they type there",
    todo,
  },
  { socket: inRuntimeFolder('pulse'), power: "listen to that person's microphone", todo },
  { socket: inRuntimeFolder('bus'), power: "have that person's programs do its work", todo },
  { socket: inRuntimeFolder('(?:gnupg|keyring)'), power: "use that person's keys", todo },
];

function inRuntimeFolder(name: string): RegExp {
  return new RegExp(`^(?:/run/user/\\d+|\\$XDG_RUNTIME_DIR)/${name}(?:/.*)?$`);
}

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
    for (const { service, mount, hostPath, shown } of hostMounts(project)) {
      const session = sessions.find(({ socket }) => socket.test(hostPath));
      if (session === undefined) continue;
      yield {
        at: mount.source ?? mount,
        service: service.name,
        path: mountPath(service, mount),
        subject: hostPath,
        message: {
          what: prose`${service.name} gets the session socket ${shown}.`,
          why: prose`Whoever runs code in it can ${[session.power]}, as long as the session lasts.`,
          todo: session.todo,
        },
      };
    }
  },
};
