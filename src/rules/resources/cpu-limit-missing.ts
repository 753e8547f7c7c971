import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { missing, wholeServices } from '../absence.ts';
import { cpuLimit, limitKey } from './limits.ts';

export const rule: Rule = {
  meta: {
    id: 'cpu-limit-missing',
    group: 'resources',
    title: 'No CPU limit',
    severity: 'info',
    default: 'group',
    fix: 'no',
    cwe: ['CWE-770'],
    cis: ['5.12'],
    owasp: ['Docker rule 7'],
    elsewhere: {
      KICS: '6b610c50-99fb-4ef0-a5f3-e312fd945bc3',
      'compose-lint': 'CL-0026',
      'kjaniec-compose-lint': 'cpu-limit',
    },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#cpus',
      'https://docs.docker.com/reference/compose-file/deploy/#resources',
      'https://docs.docker.com/engine/containers/resource_constraints/#cpu',
    ],
    docs: {
      danger: 'A busy loop, or somebody who mines coins in the container, slows down everything else on the host.',
      remedy: 'Set `cpus`, or `deploy.resources.limits.cpus`. A fixed set of cores, `cpuset`, is a limit too.',
      whenRight: 'Where the service should use whatever is idle; `cpu_shares` then says who goes first.',
    },
  },
  *check(project: Project) {
    for (const service of wholeServices(project)) {
      const limit = cpuLimit(service);
      if (limit.kind === 'limited') continue;
      yield missing(
        service,
        ['cpus'],
        {
          what: prose`${service.name} may use all of the host's processors.`,
          why: prose`A busy loop in it slows down everything else there.`,
          todo: prose`Set ${limitKey(project, 'cpus', 'cpus')}, such as \`cpus: '1.5'\`.`,
        },
        limit.kind === 'unlimited' ? limit.written : undefined,
      );
    }
  },
};
