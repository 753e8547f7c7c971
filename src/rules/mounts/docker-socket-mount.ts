import { prose } from '../../prose.ts';
import type { Project, Rule, Service, VolumeMount } from '../../types.ts';
import { genuineImages } from '../genuine-image.ts';
import { userFolder } from '../knowledge/control-sockets.ts';
import { mountPath } from './mount-path.ts';
import { isSocketProxy, openingsOf } from './socket-proxy.ts';

export const rule: Rule = {
  meta: {
    id: 'docker-socket-mount',
    group: 'mounts',
    title: 'Docker socket handed to a container',
    severity: 'critical',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-250', 'CWE-668'],
    cis: ['5.32'],
    elsewhere: {
      KICS: 'd6355c88-1e8d-49e9-b2f2-f8a1ca12c75b',
      Semgrep: 'exposing-docker-socket-volume',
      CodePathfinder: 'COMPOSE-SEC-002',
      'compose-lint': 'CL-0001',
      DockSec: 'compose-docker-socket-mount',
    },
    references: [
      'https://docs.docker.com/engine/security/#docker-daemon-attack-surface',
      'https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html',
    ],
    docs: {
      danger:
        "Whoever can talk to the Docker socket can start a privileged container with the host's disk in it: it is root on the host. `:ro` changes nothing, since it protects the file and not what is sent through it. The socket of a rootless engine gives what its user has, and is reported as `high`.",
      remedy:
        'Remove the mount. Where a tool has to watch containers, put a socket proxy in between that lets only reads through.',
      whenRight: 'For tools whose purpose is to manage this Docker host, as root would.',
    },
  },
  *check(project: Project) {
    const genuine = genuineImages(project);
    for (const service of project.services) {
      if (isSocketProxy(service) && genuine(service) !== '' && isLockedProxy(service)) continue;
      for (const mount of service.volumes) {
        if (!isDockerSocket(mount)) continue;
        const rootless = userFolder.test(mount.hostPath ?? '');
        yield {
          at: mount.source ?? mount,
          service: service.name,
          path: mountPath(service, mount),
          subject: 'docker.sock',
          ...(rootless && { severity: 'high' as const }),
          message: {
            what: prose`${service.name} gets ${[rootless ? "a user's" : "the host's"]} Docker socket${mount.readOnly ? prose`; \`:ro\` does not limit what it may ask for` : []}.`,
            why: rootless
              ? prose`Whoever runs code in it controls all containers and files of that user.`
              : prose`Whoever runs code in it can start a privileged container with the host's disk: that is root on the host.`,
            todo: prose`Remove the mount. If it only watches containers, put a read-only socket proxy in between.`,
          },
          noFixReason: prose`What the service needs the socket for decides what to put in its place.`,
        };
      }
    }
  },
};

/** By the host's side; a volume without source, `- /var/run/docker.sock`, is an empty anonymous one. */
function isDockerSocket({ type, hostPath, source }: VolumeMount): boolean {
  if (type === 'npipe' || source === undefined) return false;
  return (hostPath ?? source.value).split('/').at(-1) === 'docker.sock';
}

/** A proxy that lets nobody start containers is the remedy, not the problem, as long as it runs with its own program and rules. */
function isLockedProxy(service: Service): boolean {
  const isOwn = service.volumes.every((mount) => isDockerSocket(mount) || isHarmless(mount));
  const givesMore = ['configs', 'secrets', 'volumes_from'].some((field) => service.get(field) !== undefined);
  if (!isOwn || givesMore || service.command.some(({ value }) => !value.startsWith('-'))) return false;
  return openingsOf(service).every(({ reach }) => reach !== 'engine');
}

/** The time zone, and memory where the proxy writes. */
function isHarmless({ type, hostPath = '' }: VolumeMount): boolean {
  return type === 'tmpfs' || /^\/etc\/(?:localtime|timezone)$/.test(hostPath);
}
