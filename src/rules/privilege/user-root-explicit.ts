import { proposeRemoval } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { isRoot } from './root-user.ts';

export const rule: Rule = {
  meta: {
    id: 'user-root-explicit',
    group: 'privilege',
    title: 'Service told to run as root',
    severity: 'medium',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-250'],
    cis: ['4.1'],
    elsewhere: { 'compose-lint': 'CL-0018' },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#user',
      'https://docs.docker.com/build/building/best-practices/#user',
    ],
    docs: {
      danger:
        'The line makes the process root in the container even where its image brings a user of its own. Flaws that need root in the container, most of the known escapes, are then in reach.',
      remedy: 'Remove the line, so that the image decides, or name a user: `user: "1000:1000"`.',
      whenRight: 'For a container that has to change the owner of a volume before it does anything else.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      const user = service.text('user');
      if (user === undefined || !isRoot(user.text)) continue;
      const path = [...service.path, 'user'];
      yield {
        at: user,
        service: service.name,
        path,
        subject: 'root',
        message: {
          what: prose`${service.name} is told to run as root.`,
          why: prose`That overrides the user of its image. Most ways out of a container need root inside of it.`,
          todo: prose`Remove the line so that the image decides, or name another user.`,
        },
        ...proposeRemoval(user, path, {
          title: prose`Let the image decide.`,
          caveat: prose`Files that root wrote to its volumes may then be closed to it.`,
        }),
      };
    }
  },
};
