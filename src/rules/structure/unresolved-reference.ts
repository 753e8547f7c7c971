import type { Rule } from '../../types.ts';
import { problemHits } from '../structure/problem-hits.ts';

export const rule: Rule = {
  meta: {
    id: 'unresolved-reference',
    group: 'structure',
    title: 'Reference to something that is not there',
    severity: 'medium',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-1059'],
    cis: [],
    elsewhere: { 'compose-lint': 'exit code 2' },
    references: [
      'https://docs.docker.com/reference/compose-file/include/',
      'https://docs.docker.com/reference/compose-file/services/#extends',
    ],
    docs: {
      danger:
        'An `include` or `extends` points to a file that is missing, to a service that does not exist, or back to itself. What it would bring in was not audited.',
      remedy: 'Correct the path or the name, or remove the reference.',
      whenRight: 'Where the file is made before `docker compose up` runs. Then leave the project out of the audit.',
    },
  },
  check: (project) => problemHits(project, 'unresolved-reference'),
};
