import { booleanOf } from '../../boolean-field.ts';
import { proposeRemoval } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { lifecycleHooks } from './lifecycle-hooks.ts';

export const rule: Rule = {
  meta: {
    id: 'lifecycle-hook-privileged',
    group: 'privilege',
    title: 'Privileged lifecycle hook',
    severity: 'high',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-250'],
    cis: ['5.23'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/services/#post_start',
      'https://docs.docker.com/compose/how-tos/lifecycle/',
    ],
    docs: {
      danger:
        'The command runs with every capability, in a container that looks unprivileged; as `pre_start`, in a container that has every device of the host too. Whoever can change what it runs is root on the host.',
      remedy: 'Remove `privileged: true` from the hook.',
      whenRight: 'For a step that prepares the host itself. Do that outside of Compose where it can be.',
    },
  },
  *check(project: Project) {
    for (const { service, hook, trigger, path } of lifecycleHooks(project)) {
      const privileged = hook.entries.get('privileged');
      if (privileged?.kind !== 'scalar' || booleanOf(privileged.text) !== true) continue;
      const at = [...path, 'privileged'];
      yield {
        at: privileged,
        service: service.name,
        path: at,
        subject: 'true',
        message: {
          what: prose`A ${trigger} command of ${service.name} is privileged.`,
          why:
            trigger === 'pre_start'
              ? prose`It has every capability and device of the host: whoever changes what it runs is root there, although the service looks unprivileged.`
              : prose`It has every capability, so whoever changes what it runs can leave the container, although the service looks unprivileged.`,
          todo: prose`Remove \`privileged\` from it.`,
        },
        ...proposeRemoval(privileged, at, {
          title: prose`Run the command without extra privileges.`,
          caveat: prose`What the command used the privileges for fails.`,
        }),
      };
    }
  },
};
