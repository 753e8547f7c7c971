import { proposeRemoval } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';

export const rule: Rule = {
  meta: {
    id: 'cgroup-host',
    group: 'privilege',
    title: "Container sees the host's control groups",
    severity: 'low',
    default: 'on',
    fix: 'safe',
    cwe: ['CWE-653'],
    cis: ['5.25'],
    elsewhere: {},
    references: ['https://docs.docker.com/reference/compose-file/services/#cgroup'],
    docs: {
      danger:
        'The container sees the control groups of the whole host: which services and containers run, and what they use. Privileged, it can change them.',
      remedy: 'Remove the line.',
      whenRight: 'For tools that measure all containers, such as cAdvisor, and for systemd in a container.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      const mode = service.text('cgroup');
      if (mode?.text !== 'host') continue;
      const path = [...service.path, 'cgroup'];
      yield {
        at: mode,
        service: service.name,
        path,
        subject: 'host',
        message: {
          what: prose`${service.name} sees the host's control groups.`,
          why: prose`They tell which services and containers run on the host; with more privileges it can change their limits.`,
          todo: prose`Remove the line.`,
        },
        ...proposeRemoval(mode, path, {
          title: prose`Give it a view of its own control group.`,
        }),
      };
    }
  },
};
