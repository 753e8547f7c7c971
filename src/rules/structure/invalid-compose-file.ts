import type { Rule } from '../../types.ts';
import { problemHits } from '../structure/problem-hits.ts';

export const rule: Rule = {
  meta: {
    id: 'invalid-compose-file',
    group: 'structure',
    title: 'File that Docker Compose refuses',
    severity: 'high',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-1286'],
    cis: [],
    elsewhere: { dclint: 'invalid-yaml', 'compose-lint': 'exit code 2' },
    references: ['https://docs.docker.com/reference/compose-file/'],
    docs: {
      danger:
        'The YAML does not parse, a key stands twice, or the layout is one that Docker Compose no longer loads. What will run can not be told, and a gate that cannot read a file must not let it pass.',
      remedy: 'Correct the place that the message names. `docker compose config` shows what Compose itself says.',
      whenRight: 'Never.',
    },
  },
  check: (project) => problemHits(project, 'invalid-compose-file'),
};
