import { proposeRemoval } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { Place, Project, Rule, Service } from '../../types.ts';
import { memoryLimit } from '../resources/limits.ts';

/** The keys that keep the kernel from stopping the service; -1000 is the score that means never. */
function* exemptions(service: Service): Generator<readonly [string, Place]> {
  const disabled = service.flag('oom_kill_disable');
  if (disabled?.value === true) yield ['oom_kill_disable', disabled];
  const score = service.text('oom_score_adj');
  if (score?.text === '-1000') yield ['oom_score_adj', score];
}

export const rule: Rule = {
  meta: {
    id: 'oom-kill-disabled',
    group: 'privilege',
    title: 'Container exempt from the out-of-memory killer',
    severity: 'medium',
    default: 'on',
    fix: 'safe',
    cwe: ['CWE-770'],
    cis: ['5.11'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/services/#oom_kill_disable',
      'https://docs.docker.com/engine/containers/resource_constraints/',
    ],
    docs: {
      danger:
        'When the container leaks memory, the kernel stops something else on the host instead, or the host hangs. On hosts with cgroup v2 the engine discards `oom_kill_disable`, but not `oom_score_adj`.',
      remedy: 'Remove the line, and set a memory limit.',
      whenRight: 'For the one process that the host exists for, with a memory limit beside it.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      const limited = memoryLimit(service).kind === 'limited';
      for (const [key, at] of exemptions(service)) {
        const path = [...service.path, key];
        yield {
          at,
          service: service.name,
          path,
          subject: 'disabled',
          severity: limited ? 'low' : 'medium',
          message: {
            what: prose`The kernel may not stop ${service.name} when memory runs out.`,
            why: limited
              ? prose`When it reaches its memory limit it hangs for good instead of being started again.`
              : prose`If it leaks, the kernel stops something else instead, or the whole host hangs.`,
            todo: limited ? prose`Remove the line.` : prose`Remove the line, and set a memory limit.`,
          },
          ...proposeRemoval(at, path, { title: prose`Let the kernel stop it.` }),
        };
      }
    }
  },
};
