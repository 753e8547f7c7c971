import { proposeRemoval } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';

export const rule: Rule = {
  meta: {
    id: 'network-default-bridge',
    group: 'network',
    title: "Container on Docker's shared default bridge",
    severity: 'low',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-653'],
    cis: ['5.30'],
    elsewhere: { KICS: 'ce14a68b-1668-41a0-ab7d-facd9f784742' },
    references: [
      'https://docs.docker.com/engine/network/drivers/bridge/#differences-between-user-defined-bridges-and-the-default-bridge',
      'https://docs.docker.com/compose/how-tos/networking/',
    ],
    docs: {
      danger:
        '`network_mode: bridge` is `docker0`, which every container shares that was started without a network of its own. They all reach each other, and names are not resolved there.',
      remedy:
        'Remove the line: Compose then gives the project a network of its own, on which services find each other by name.',
      whenRight: 'Where a container outside the project has to be reached by its address on `docker0`.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      const mode = service.text('network_mode');
      if (mode?.text !== 'bridge') continue;
      const path = [...service.path, 'network_mode'];
      yield {
        at: mode,
        service: service.name,
        path,
        subject: 'bridge',
        message: {
          what: prose`${service.name} runs on the default bridge, which it shares with containers of other projects.`,
          why: prose`All of them reach each other, and the project's services don't find it by name.`,
          todo: prose`Remove the line: the project then has a network of its own.`,
        },
        ...proposeRemoval(mode, path, {
          title: prose`Join the project's own network.`,
          caveat: prose`Containers outside the project no longer reach it over \`docker0\`.`,
        }),
      };
    }
  },
};
