import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';

export const rule: Rule = {
  meta: {
    id: 'cgroup-parent-set',
    group: 'privilege',
    title: 'Control group chosen by hand',
    severity: 'info',
    default: 'off',
    fix: 'no',
    cwe: ['CWE-400'],
    cis: ['5.25'],
    elsewhere: { KICS: '4d9f44c6-2f4a-4317-9bb5-267adbea0232' },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#cgroup_parent',
      'https://docs.docker.com/reference/cli/docker/container/run/',
    ],
    docs: {
      danger:
        "The container counts against the limits of the named control group instead of the engine's own. If the host gives that group more, or nothing at all, its limits are not the expected ones.",
      remedy: 'Remove the line unless the host sets limits for that group.',
      whenRight: "Where the host's administrator made the group for these containers.",
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      const parent = service.text('cgroup_parent');
      if (parent === undefined || parent.text === '') continue;
      yield {
        at: parent,
        service: service.name,
        path: [...service.path, 'cgroup_parent'],
        subject: parent.text,
        message: {
          what: prose`${service.name} is put into the control group ${parent.text}.`,
          why: prose`The limits of that group hold for it instead of the engine's own.`,
          todo: prose`Make sure that the host sets limits for that group.`,
        },
      };
    }
  },
};
