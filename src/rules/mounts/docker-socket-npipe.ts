import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { mountPath } from './mount-path.ts';

export const rule: Rule = {
  meta: {
    id: 'docker-socket-npipe',
    group: 'mounts',
    title: "Docker's named pipe handed to a container",
    severity: 'critical',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-250'],
    cis: ['5.32'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/services/#volumes',
      'https://docs.docker.com/engine/security/#docker-daemon-attack-surface',
    ],
    docs: {
      danger:
        'The pipe is the Docker socket of Windows: whoever can talk to it controls the engine, and through it the host.',
      remedy: 'Remove the mount.',
      whenRight: 'For tools whose purpose is to manage this Docker host.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      for (const mount of service.volumes) {
        if (mount.type !== 'npipe' || !/docker_engine$/i.test(mount.source?.value ?? '')) continue;
        yield {
          at: mount.source ?? mount,
          service: service.name,
          path: mountPath(service, mount),
          subject: 'docker_engine',
          message: {
            what: prose`${service.name} gets the named pipe of the Docker engine.`,
            why: prose`Whoever runs code in it controls the engine, and through it the host.`,
            todo: prose`Remove the mount.`,
          },
          noFixReason: prose`What the service needs the pipe for decides what to put in its place.`,
        };
      }
    }
  },
};
