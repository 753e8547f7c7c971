import { prose } from '../../prose.ts';
import type { ModelNode, ModelScalar, Project, Rule } from '../../types.ts';

/** What the limit counts, and from where on it no longer limits. `core` and `memlock` count bytes: there only none at all. */
const limits: ReadonlyMap<string, { readonly most: number; readonly what: string }> = new Map([
  ['core', { most: Infinity, what: 'the size of memory dumps' }],
  ['memlock', { most: Infinity, what: 'memory that stays in RAM' }],
  ['nofile', { most: 1_048_576, what: 'open files' }],
  ['nproc', { most: 1_048_576, what: 'processes' }],
]);

/** The hard limit counts: a program may raise its soft one up to it. */
function hardLimit(node: ModelNode | undefined): ModelScalar | undefined {
  const limit = node?.kind === 'map' ? node.entries.get('hard') : node;
  return limit?.kind === 'scalar' && limit.known ? limit : undefined;
}

export const rule: Rule = {
  meta: {
    id: 'ulimit-unlimited',
    group: 'resources',
    title: 'Limit of a process lifted',
    severity: 'low',
    default: 'off',
    fix: 'no',
    cwe: ['CWE-770'],
    cis: ['5.19'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/services/#ulimits',
      'https://docs.docker.com/reference/cli/docker/container/run/#ulimit',
    ],
    docs: {
      danger:
        'A process of the service may use up what the whole host shares: open files, process numbers, memory that cannot be swapped out, disk space for memory dumps.',
      remedy: 'Set the limit to what the service needs.',
      whenRight: 'For databases and search engines whose makers ask for it, such as `memlock` for Elasticsearch.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      for (const [name, { most, what }] of limits) {
        const limit = hardLimit(service.get('ulimits', name));
        const value = Number(limit?.text);
        if (limit === undefined || limit.text === '' || (value !== -1 && !(value > most))) continue;
        yield {
          at: limit,
          service: service.name,
          path: [...service.path, 'ulimits', name],
          subject: limit.text,
          message: {
            what: prose`The limit of ${service.name} for ${[what]} is lifted.`,
            why: prose`One process of it may use up what the whole host shares.`,
            todo: prose`Set ${name} to what it needs.`,
          },
        };
      }
    }
  },
};
