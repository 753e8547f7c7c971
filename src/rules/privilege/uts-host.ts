import { proposeRemoval } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';

export const rule: Rule = {
  meta: {
    id: 'uts-host',
    group: 'privilege',
    title: "Container shares the host's name",
    severity: 'low',
    default: 'on',
    fix: 'safe',
    cwe: ['CWE-653'],
    cis: ['5.21'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/services/#uts',
      'https://docs.docker.com/engine/containers/run/',
    ],
    docs: {
      danger: "The container has the host's name, and with `SYS_ADMIN` it can change it. Nothing is gained by it.",
      remedy: 'Remove the line. `hostname:` gives the container a name.',
      whenRight: 'For tools that have to set the name of the host.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      const mode = service.text('uts');
      if (mode?.text !== 'host') continue;
      const path = [...service.path, 'uts'];
      yield {
        at: mode,
        service: service.name,
        path,
        subject: 'host',
        message: {
          what: prose`${service.name} shares the host's name.`,
          why: prose`With the right capability it can rename the host, which confuses logs, certificates and clusters.`,
          todo: prose`Remove the line; \`hostname\` gives it a name of its own.`,
        },
        ...proposeRemoval(mode, path, {
          title: prose`Give it a name of its own.`,
        }),
      };
    }
  },
};
