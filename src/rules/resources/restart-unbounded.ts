import { type FixWords, proposeRewrite } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { ModelScalar, Project, Rule, Service } from '../../types.ts';
import { cpuLimit, memoryLimit } from './limits.ts';

/** What Docker's benchmark asks for (CIS 5.15). */
const tries = 5;

const bounded: FixWords = { title: prose`Give up after five failures in a row.` };

/** `always` is also what starts a service again with the host; `on-failure` does not. */
const failuresOnly: FixWords = {
  ...bounded,
  caveat: prose`It does not start with the host any more, nor after it ended without an error.`,
};

/** How the fix would speak, where the policy starts a failing service again and again. */
function unbounded(service: Service, { text, known }: ModelScalar): FixWords | undefined {
  if (!known) return undefined;
  if (text === 'always') {
    const held = [memoryLimit(service), cpuLimit(service)].some(({ kind }) => kind === 'limited');
    return held ? undefined : failuresOnly;
  }
  if (text === 'on-failure') return bounded;
  const retries = /^on-failure:(\d+)$/.exec(text)?.[1];
  // 0 is how Docker writes "without end".
  return retries !== undefined && (Number(retries) === 0 || Number(retries) > tries) ? bounded : undefined;
}

export const rule: Rule = {
  meta: {
    id: 'restart-unbounded',
    group: 'resources',
    title: 'Restarted without end',
    severity: 'info',
    default: 'off',
    fix: 'safe',
    cwe: ['CWE-400'],
    cis: ['5.15'],
    elsewhere: { KICS: '2fc99041-ddad-49d5-853f-e35e70a48391', 'kjaniec-compose-lint': 'restart-policy' },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#restart',
      'https://docs.docker.com/engine/containers/start-containers-automatically/',
    ],
    docs: {
      danger:
        'A service that fails at its start is started again and again. It wears out what it reaches, and hides that it fails. Without a memory or CPU limit `always` does so at the cost of the whole host.',
      remedy: 'Write `restart: on-failure:5`.',
      whenRight: 'For services that must come back by themselves: `unless-stopped` is normal practice and no finding.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      const restart = service.text('restart');
      const words = restart && unbounded(service, restart);
      if (restart === undefined || words === undefined) continue;
      const path = [...service.path, 'restart'];
      yield {
        at: restart,
        service: service.name,
        path,
        subject: restart.text,
        message: {
          what: prose`${service.name} is started again without end when it fails.`,
          why: prose`A service that fails at its start wears out what it reaches, and hides that it fails.`,
          todo: prose`Write \`on-failure:5\`.`,
        },
        ...proposeRewrite(restart, path, `on-failure:${tries}`, words),
      };
    }
  },
};
