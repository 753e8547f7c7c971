import { proposeRemoval } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';

export const rule: Rule = {
  meta: {
    id: 'docker-socket-use-api-socket',
    group: 'mounts',
    title: 'Docker socket and credentials handed to a container',
    severity: 'critical',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-250', 'CWE-522'],
    cis: ['5.32'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/services/#use_api_socket',
      'https://docs.docker.com/engine/security/#docker-daemon-attack-surface',
    ],
    docs: {
      danger:
        'Compose mounts the Docker socket and writes all registry credentials of whoever runs it into the container. That is root on the host, and push access to every registry in reach.',
      remedy: 'Remove the line. Where a tool only watches containers, put a read-only socket proxy in between.',
      whenRight: 'For a tool of your own that manages containers as you do, run by yourself.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      const socket = service.flag('use_api_socket');
      if (socket?.value !== true) continue;
      const path = [...service.path, 'use_api_socket'];
      yield {
        at: socket,
        service: service.name,
        path,
        subject: 'true',
        message: {
          what: prose`${service.name} gets the Docker socket and the registry credentials of whoever starts it.`,
          why: prose`Whoever runs code in it is root on the host, and can push to every registry that those credentials open.`,
          todo: prose`Remove the line. If it only watches containers, put a read-only socket proxy in between.`,
        },
        ...proposeRemoval(socket, path, {
          title: prose`Keep the socket and the credentials out.`,
          caveat: prose`The service can't talk to Docker any more.`,
        }),
      };
    }
  },
};
