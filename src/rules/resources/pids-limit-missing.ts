import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { missing, wholeServices } from '../absence.ts';
import { limitKey, pidsLimit } from './limits.ts';

export const rule: Rule = {
  meta: {
    id: 'pids-limit-missing',
    group: 'resources',
    title: 'No limit of processes',
    severity: 'low',
    default: 'group',
    fix: 'no',
    cwe: ['CWE-770'],
    cis: ['5.29'],
    owasp: ['Docker rule 7'],
    elsewhere: { KICS: '221e0658-cb2a-44e3-b08a-db96a341d6fa' },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#pids_limit',
      'https://docs.docker.com/reference/compose-file/deploy/#resources',
    ],
    docs: {
      danger:
        "A fork bomb in the container uses up the host's process numbers, and nobody can log in or start anything any more. `0` and `-1` are no limit.",
      remedy: 'Set `pids_limit: 200`, or more for a service that runs many threads: each thread counts.',
      whenRight: 'Where the engine sets one for every container, through the cgroup that containers are put in.',
    },
  },
  *check(project: Project) {
    for (const service of wholeServices(project)) {
      const limit = pidsLimit(service);
      if (limit.kind === 'limited') continue;
      yield missing(
        service,
        ['pids_limit'],
        {
          what: prose`${service.name} may start any number of processes.`,
          why: prose`A fork bomb in it brings the whole host to a halt.`,
          todo: prose`Set ${limitKey(project, 'pids_limit', 'pids')} to 200, or more if it runs many threads: each one counts.`,
        },
        limit.kind === 'unlimited' ? limit.written : undefined,
      );
    }
  },
};
