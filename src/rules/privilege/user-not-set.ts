import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { missing, wholeServices } from '../absence.ts';

export const rule: Rule = {
  meta: {
    id: 'user-not-set',
    group: 'privilege',
    title: 'User left to the image',
    severity: 'info',
    default: 'off',
    fix: 'no',
    cwe: ['CWE-250'],
    cis: ['4.1'],
    elsewhere: { DockSec: 'compose-no-non-root-user' },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#user',
      'https://docs.docker.com/build/building/best-practices/#user',
    ],
    docs: {
      danger: 'Without `user`, the image decides who runs in the container, and for most images that is root.',
      remedy: 'Name a user: `user: "1000:1000"`.',
      whenRight: 'Where the image is known to bring a user of its own.',
    },
  },
  *check(project: Project) {
    for (const service of wholeServices(project)) {
      if (service.text('user') !== undefined) continue;
      yield missing(service, ['user'], {
        what: prose`${service.name} names no user, so its image decides.`,
        why: prose`For most images that is root, and most ways out of a container need root inside of it.`,
        todo: prose`Name a user, such as \`user: "1000:1000"\`.`,
      });
    }
  },
};
