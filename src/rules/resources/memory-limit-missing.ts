import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { missing, wholeServices } from '../absence.ts';
import { limitKey, memoryLimit } from './limits.ts';

export const rule: Rule = {
  meta: {
    id: 'memory-limit-missing',
    group: 'resources',
    title: 'No memory limit',
    severity: 'low',
    default: 'group',
    fix: 'no',
    cwe: ['CWE-770'],
    cis: ['5.11'],
    owasp: ['Docker rule 7'],
    elsewhere: {
      KICS: 'bb9ac4f7-e13b-423d-a010-c74a1bfbe492',
      'compose-lint': 'CL-0026',
      DockSec: 'compose-no-resource-limits',
      'kjaniec-compose-lint': 'memory-limit',
    },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#mem_limit',
      'https://docs.docker.com/reference/compose-file/deploy/#resources',
      'https://docs.docker.com/engine/containers/resource_constraints/#memory',
    ],
    docs: {
      danger:
        "A leak or a flood of requests takes all of the host's memory, and the kernel then stops whatever it chooses, other services included. `0` is no limit.",
      remedy: 'Set `mem_limit`, or `deploy.resources.limits.memory`, to what the service needs at its peak.',
      whenRight: 'On a host that runs this service alone.',
    },
  },
  *check(project: Project) {
    for (const service of wholeServices(project)) {
      const limit = memoryLimit(service);
      if (limit.kind === 'limited') continue;
      yield missing(
        service,
        ['mem_limit'],
        {
          what: prose`${service.name} may use all of the host's memory.`,
          why: prose`If it leaks, the kernel stops whatever it chooses, other services included.`,
          todo: prose`Set ${limitKey(project, 'mem_limit', 'memory')} to what it needs at its peak.`,
        },
        limit.kind === 'unlimited' ? limit.written : undefined,
      );
    }
  },
};
