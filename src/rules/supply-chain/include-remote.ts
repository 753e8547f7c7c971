import type { Rule } from '../../types.ts';
import { problemHits } from '../structure/problem-hits.ts';

export const rule: Rule = {
  meta: {
    id: 'include-remote',
    group: 'supply-chain',
    title: 'Compose file fetched from elsewhere',
    severity: 'high',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-829', 'CWE-494'],
    cis: [],
    elsewhere: {},
    references: ['https://docs.docker.com/reference/compose-file/include/'],
    docs: {
      danger:
        'Docker Compose downloads the file each time, without asking. Whoever controls that place decides what the next `docker compose up` mounts and what it may do.',
      remedy: 'Copy the file into the repository, or pin it to a commit or digest that was reviewed.',
      whenRight: 'Where the other repository is yours and the reference is pinned.',
    },
  },
  check: (project) => problemHits(project, 'include-remote'),
};
