import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { lifecycleHooks } from './lifecycle-hooks.ts';
import { isRoot } from './root-user.ts';

export const rule: Rule = {
  meta: {
    id: 'lifecycle-hook-root',
    group: 'privilege',
    title: 'Lifecycle hook as root',
    severity: 'low',
    default: 'off',
    fix: 'no',
    cwe: ['CWE-250'],
    cis: ['5.24'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/services/#post_start',
      'https://docs.docker.com/compose/how-tos/lifecycle/',
    ],
    docs: {
      danger:
        'The service runs as a user of its own, but the hook runs as root in its container. Files that the hook trusts and the service can write make root of whoever gets into the service.',
      remedy: "Run the hook as the service's user, and prepare what needs root in the image.",
      whenRight: 'To change the owner of a volume before the service starts.',
    },
  },
  *check(project: Project) {
    for (const { service, hook, trigger, path } of lifecycleHooks(project)) {
      const user = hook.entries.get('user');
      const own = service.text('user');
      // Without a user of its own the service may run as root itself: only its image knows.
      if (own === undefined || !own.known || isRoot(own.text)) continue;
      if (user?.kind !== 'scalar' || !isRoot(user.text)) continue;
      yield {
        at: user,
        service: service.name,
        path: [...path, 'user'],
        subject: 'root',
        message: {
          what: prose`A ${trigger} command of ${service.name} runs as root, although the service doesn't.`,
          why: prose`If it runs or reads what the service can write, whoever gets into the service is root in the container.`,
          todo: prose`Run it as the service's user, and prepare what needs root in the image.`,
        },
      };
    }
  },
};
