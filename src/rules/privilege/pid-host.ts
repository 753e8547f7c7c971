import { proposeRemoval } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { genuineImages } from '../genuine-image.ts';
import { hostProcessImages } from '../knowledge/host-process-images.ts';
import { namespaceOwners } from '../namespace-owner.ts';

export const rule: Rule = {
  meta: {
    id: 'pid-host',
    group: 'privilege',
    title: "Container sees the host's processes",
    severity: 'high',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-653', 'CWE-668'],
    cis: ['5.16'],
    elsewhere: {
      KICS: '4f31dd9f-2cc3-4751-9b53-67e4af83dac0',
      CodePathfinder: 'COMPOSE-SEC-009',
      'compose-lint': 'CL-0010',
      DockSec: 'compose-host-namespace',
    },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#pid',
      'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
    ],
    docs: {
      danger:
        'The container sees every process of the host with its arguments and environment, and can send it signals; as root it can enter most of them. Docker also switches SELinux separation off for it.',
      remedy: 'Remove the line. A sidecar that watches one service uses `pid: "service:<name>"`.',
      whenRight:
        'For process monitors and debuggers that have to see the whole host, such as node exporters. Known images of that kind are reported as `medium`.',
    },
  },
  *check(project: Project) {
    const genuine = genuineImages(project);
    const ownerOf = namespaceOwners(project, 'pid');
    for (const service of project.services) {
      const mode = service.text('pid');
      const owner = ownerOf(service);
      const place = owner?.text('pid');
      if (mode === undefined || owner === undefined || place?.text !== 'host') continue;
      const path = [...service.path, 'pid'];
      const hit = { at: mode, service: service.name, path, subject: 'host' };
      if (owner !== service) {
        yield {
          ...hit,
          subject: owner.name,
          message: {
            what: prose`${service.name} shares the process table of ${owner.name}, which is the host's own.`,
            why: prose`It sees every process of the host with its arguments, can signal them, and loses SELinux separation.`,
            todo: prose`Take ${owner.name} out of the host's process table, or remove this line.`,
          },
          related: [{ place, note: prose`The host's process table is set here.` }],
          noFixReason: prose`Which of the two services has to change is for you to say.`,
        };
        continue;
      }
      const what = prose`${service.name} shares the host's process table.`;
      if (hostProcessImages.has(genuine(service))) {
        yield {
          ...hit,
          severity: 'medium',
          message: {
            what,
            why: prose`This image watches the host's processes and needs it. It can signal them too, and loses SELinux separation.`,
            todo: prose`Keep it if that is what it is for, and give it no further privileges.`,
          },
          noFixReason: prose`The host's process table is what this image is made for.`,
        };
        continue;
      }
      yield {
        ...hit,
        message: {
          what,
          why: prose`It sees every process of the host with its arguments, can signal them, and loses SELinux separation.`,
          todo: prose`Remove the line. A sidecar uses \`pid: "service:NAME"\` instead.`,
        },
        ...proposeRemoval(mode, path, {
          title: prose`Give it a process table of its own.`,
          caveat: prose`A tool that watches the host's processes then sees only its own.`,
        }),
      };
    }
  },
};
