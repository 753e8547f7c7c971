import { proposeRemoval } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { Place, Project, Rule, Service } from '../../types.ts';

interface SwitchedOff {
  readonly at: Place;
  readonly key: 'disable' | 'test';
}

/**
 * `disable: true` and `test: ["NONE"]` mean the same. The text `NONE` does not: Compose runs it as a command.
 * Source: https://docs.docker.com/reference/compose-file/services/#healthcheck
 */
function* switchedOff(service: Service): Generator<SwitchedOff> {
  const disable = service.flag('healthcheck', 'disable');
  if (disable?.value === true) yield { at: disable, key: 'disable' };
  const test = service.get('healthcheck', 'test');
  const [first] = test?.kind === 'list' ? test.items : [];
  if (test !== undefined && first?.kind === 'scalar' && first.text === 'NONE') yield { at: test, key: 'test' };
}

export const rule: Rule = {
  meta: {
    id: 'healthcheck-disabled',
    group: 'resources',
    title: 'Health check switched off',
    severity: 'low',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-703'],
    cis: ['5.27'],
    elsewhere: {
      KICS: '698ed579-b239-4f8f-a388-baa4bcb13ef8',
      'compose-lint': 'CL-0015',
      'kjaniec-compose-lint': 'healthcheck',
    },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#healthcheck',
      'https://docs.docker.com/reference/dockerfile/#healthcheck',
    ],
    docs: {
      danger:
        'The check that the image brings along no longer runs. A service that hangs looks like one that works, and whatever waits for it with `condition: service_healthy` does not start.',
      remedy: "Remove the line, or write a `test` that fits where the image's own does not.",
      whenRight: "For jobs that end by themselves, or where the image's own check does not fit how it is used here.",
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      const [off, again] = switchedOff(service);
      if (off === undefined) continue;
      const path = [...service.path, 'healthcheck', off.key];
      yield {
        at: off.at,
        service: service.name,
        path,
        subject: 'disabled',
        message: {
          what: prose`The health check of ${service.name} is switched off.`,
          why: prose`When it hangs, nobody is told: it looks like a service that works.`,
          todo: prose`Remove the line, or write a \`test\` that fits.`,
        },
        ...(again === undefined
          ? proposeRemoval(off.at, path, {
              title: prose`Let the health check run.`,
              caveat: prose`If it fails here, the service counts as unhealthy. If the image brings none, nothing changes.`,
            })
          : { noFixReason: prose`It is switched off twice, and removing one of the two changes nothing.` }),
      };
    }
  },
};
