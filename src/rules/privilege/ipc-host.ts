import { proposeRemoval } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { namespaceOwners } from '../namespace-owner.ts';

export const rule: Rule = {
  meta: {
    id: 'ipc-host',
    group: 'privilege',
    title: "Container shares the host's memory segments",
    severity: 'medium',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-653', 'CWE-668'],
    cis: ['5.17'],
    elsewhere: {
      KICS: 'baa3890f-bed7-46f5-ab8f-1da8fc91c729',
      CodePathfinder: 'COMPOSE-SEC-010',
      'compose-lint': 'CL-0010',
      DockSec: 'compose-host-namespace',
    },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#ipc',
      'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
    ],
    docs: {
      danger:
        'Shared memory of the host, and of every other container that does the same, can be read and written. Docker also switches SELinux separation off for the container.',
      remedy:
        'Remove the line. For a larger `/dev/shm` set `shm_size: 1gb`; workers that share memory use `ipc: shareable` and `ipc: "service:<name>"`.',
      whenRight: 'For software that has to share memory with a process outside of any container.',
    },
  },
  *check(project: Project) {
    const ownerOf = namespaceOwners(project, 'ipc');
    for (const service of project.services) {
      const mode = service.text('ipc');
      const owner = ownerOf(service);
      const place = owner?.text('ipc');
      if (mode === undefined || owner === undefined || place?.text !== 'host') continue;
      const path = [...service.path, 'ipc'];
      if (owner !== service) {
        yield {
          at: mode,
          service: service.name,
          path,
          subject: owner.name,
          message: {
            what: prose`${service.name} shares the memory segments of ${owner.name}, which are the host's own.`,
            why: prose`It reads and writes the shared memory of the host's processes and of every other container with \`ipc: host\`.`,
            todo: prose`Let ${owner.name} use \`ipc: shareable\`, or remove this line.`,
          },
          related: [{ place, note: prose`The host's memory segments are set here.` }],
          noFixReason: prose`Which of the two services has to change is for you to say.`,
        };
        continue;
      }
      yield {
        at: mode,
        service: service.name,
        path,
        subject: 'host',
        message: {
          what: prose`${service.name} shares the host's memory segments.`,
          why: prose`It reads and writes the shared memory of the host's processes and of every other container with \`ipc: host\`.`,
          todo: prose`Remove the line. For a larger \`/dev/shm\` set \`shm_size\`.`,
        },
        ...proposeRemoval(mode, path, {
          title: prose`Give it memory segments of its own.`,
          caveat: prose`Its \`/dev/shm\` is then 64 MB unless \`shm_size\` says more, and it shares memory with nobody.`,
        }),
      };
    }
  },
};
