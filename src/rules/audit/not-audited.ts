import type { Rule } from '../../types.ts';
import { problemHits } from '../structure/problem-hits.ts';

export const rule: Rule = {
  meta: {
    id: 'not-audited',
    group: 'audit',
    title: 'Part of the project was not audited',
    severity: 'high',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-693'],
    cis: [],
    elsewhere: {},
    references: ['https://docs.docker.com/reference/compose-file/'],
    docs: {
      danger:
        'Docker Compose would load this and the audit could not: it is over a bound, outside the repository, behind a symbolic link or a submodule, hidden by a variable, a template, or written in a way that Compose reads apart. Anything could stand there.',
      remedy: 'Do what the message says, or leave the file out with `exclude` once somebody has read it.',
      whenRight: 'Where somebody has read the part in question.',
    },
  },
  check: (project) => problemHits(project, 'not-audited'),
};
