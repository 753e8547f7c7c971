import { prose } from '../../prose.ts';
import type { Project, Prose, Rule, Severity } from '../../types.ts';
import { controlSockets, isSocketFolder, userFolder } from '../knowledge/control-sockets.ts';
import { isCredentialPath } from '../knowledge/credential-paths.ts';
import { hostDevice } from '../knowledge/host-devices.ts';
import { tellingHostPath } from '../knowledge/host-paths.ts';
import { enginePath, isDisk } from './engine-path.ts';

interface Danger {
  readonly severity: Severity;
  readonly is: Prose;
  readonly gains: Prose;
}

const medium = (is: Prose, gains: Prose): Danger => ({ severity: 'medium', is, gains });

/** Compose mounts the path, read-only, whatever stands there: a socket obeys all the same. */
function danger(path: string): Danger | undefined {
  if (isDisk.test(path)) {
    const gains = prose`reads every key and password on it, and finds the Docker socket there, which obeys through a read-only mount as well`;
    return { severity: 'critical', is: prose`the disk of the host`, gains };
  }
  const owner = path.split('/').at(-1) === 'docker.sock' ? 'Docker' : controlSockets.get(path);
  if (owner !== undefined || isSocketFolder.test(path)) {
    const is = owner === undefined ? prose`the folder of control sockets` : prose`the control socket of ${[owner]}`;
    const ofUser = userFolder.test(path);
    const gains = prose`can start things on the host as ${[ofUser ? 'that user' : 'root']}; a read-only mount does not limit what is sent`;
    return { severity: ofUser ? 'high' : 'critical', is, gains };
  }
  const isOwned = isCredentialPath(path) || /^\/etc\/(?:g?shadow|sudoers|ssh\/ssh_host_.*_key)$/.test(path);
  if (isOwned) {
    return medium(
      prose`which belongs to a person or to the host`,
      prose`gets credentials that open more than this project`,
    );
  }
  if (hostDevice(path) !== undefined) {
    return medium(prose`a device of the host`, prose`has it, and only the rules for its devices keep it from using it`);
  }
  const reads = tellingHostPath(path, true);
  return reads === undefined ? undefined : medium(prose`which belongs to the host`, prose`can ${[reads]}`);
}

export const rule: Rule = {
  meta: {
    id: 'config-or-secret-from-host-sensitive-file',
    group: 'mounts',
    title: 'Secret or config of a person or the host',
    severity: 'medium',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-522'],
    cis: ['5.6'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/secrets/',
      'https://docs.docker.com/compose/how-tos/use-secrets/',
    ],
    docs: {
      danger:
        'The file belongs to a person or to the host itself, and every service that uses this entry can read it. Compose mounts what `file` names, a folder or a socket too: the Docker socket or the whole disk is root on the host, and reported as `critical`. What `env_file` reads of such a file is in the environment of the container.',
      remedy: 'Make a file for this project, with a credential of its own.',
      whenRight: 'For a development setup that works in your name.',
    },
  },
  *check(project: Project) {
    for (const resource of [...project.secrets, ...project.configs]) {
      const { name, hostPath } = resource;
      const file = resource.text('file');
      const found = hostPath === undefined ? undefined : danger(enginePath(hostPath));
      if (file === undefined || hostPath === undefined || found === undefined) continue;
      yield {
        at: file,
        path: [...resource.path, 'file'],
        subject: hostPath,
        severity: found.severity,
        message: {
          what: prose`${name} is ${hostPath}, ${found.is}.`,
          why: prose`Every service that uses the entry ${found.gains}.`,
          todo:
            found.severity === 'critical'
              ? prose`Remove the entry.`
              : prose`Make a file for this project, with a credential of its own.`,
        },
      };
    }
    for (const service of project.services) {
      for (const file of service.hostReads) {
        const found = file.use === 'environment' ? danger(enginePath(file.hostPath)) : undefined;
        // A socket or folder is nothing that Compose reads variables from.
        if (found?.severity !== 'medium') continue;
        yield {
          at: file,
          service: service.name,
          path: [...service.path, ...file.path],
          subject: file.hostPath,
          message: {
            what: prose`${service.name} takes its variables from ${file.hostPath}, ${found.is}.`,
            why: prose`Every line that reads as a variable is in the container's environment, for every program in it.`,
            todo: prose`Make a file for this project, with a credential of its own.`,
          },
        };
      }
    }
  },
};
