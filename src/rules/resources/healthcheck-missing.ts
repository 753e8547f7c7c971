import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { missing, wholeServices } from '../absence.ts';

export const rule: Rule = {
  meta: {
    id: 'healthcheck-missing',
    group: 'resources',
    title: 'No health check',
    severity: 'info',
    default: 'off',
    fix: 'no',
    cwe: ['CWE-703'],
    cis: ['5.27', '4.6'],
    elsewhere: {
      KICS: '698ed579-b239-4f8f-a388-baa4bcb13ef8',
      DockSec: 'compose-missing-healthcheck',
      'kjaniec-compose-lint': 'healthcheck',
    },
    references: ['https://docs.docker.com/reference/compose-file/services/#healthcheck'],
    docs: {
      danger: 'A service that hangs counts as running, and what depends on it is started before it can answer.',
      remedy: 'Write a `healthcheck` with a `test` that asks the service itself.',
      whenRight: 'Where the image brings a check of its own, which this file does not show.',
    },
  },
  *check(project: Project) {
    for (const service of wholeServices(project)) {
      const node = service.get('healthcheck');
      if (node !== undefined && node.kind !== 'scalar') continue;
      yield missing(service, ['healthcheck'], {
        what: prose`Nothing in this file checks whether ${service.name} still answers.`,
        why: prose`Unless its image brings a check along, it counts as running even when it hangs.`,
        todo: prose`Write a \`healthcheck\` with a \`test\` that asks it.`,
      });
    }
  },
};
