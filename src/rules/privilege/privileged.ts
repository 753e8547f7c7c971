import { proposeRemoval } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';

export const rule: Rule = {
  meta: {
    id: 'privileged',
    group: 'privilege',
    title: 'Privileged container',
    severity: 'critical',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-250'],
    cis: ['5.5'],
    elsewhere: {
      KICS: 'ae5b6871-7f45-42e0-bb4c-ab300c4d2026',
      Semgrep: 'privileged-service',
      CodePathfinder: 'COMPOSE-SEC-001',
      'compose-lint': 'CL-0002',
      DockSec: 'compose-privileged',
      'kjaniec-compose-lint': 'privileged',
    },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#privileged',
      'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
    ],
    docs: {
      danger:
        'The container has every capability, every device of the host, and neither seccomp nor AppArmor nor SELinux between it and the kernel. One mount command makes whoever runs code in it root on the host.',
      remedy: 'Remove the line, and give the container the one capability (`cap_add`) or device (`devices`) it needs.',
      whenRight: 'Docker-in-Docker on a machine that runs nothing else. Prefer rootless or Sysbox even there.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      const privileged = service.flag('privileged');
      if (privileged?.value !== true) continue;
      const path = [...service.path, 'privileged'];
      yield {
        at: privileged,
        service: service.name,
        path,
        subject: 'true',
        message: {
          what: prose`${service.name} runs privileged.`,
          why: prose`It has every capability and every device of the host: whoever runs code in it is root on the host with one mount command.`,
          todo: prose`Remove the line and give it the one capability or device it needs.`,
        },
        ...proposeRemoval(privileged, path, {
          title: prose`Run it without privileges.`,
          caveat: prose`What it used the privileges for must be allowed by name, with \`cap_add\` or \`devices\`.`,
        }),
      };
    }
  },
};
