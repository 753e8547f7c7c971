import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { missing, wholeServices } from '../absence.ts';
import { capabilityName } from '../knowledge/capabilities.ts';

export const rule: Rule = {
  meta: {
    id: 'cap-drop-all-missing',
    group: 'privilege',
    title: 'Default capabilities kept',
    severity: 'low',
    default: 'group',
    fix: 'no',
    cwe: ['CWE-250'],
    cis: ['5.4'],
    owasp: ['Docker rule 3'],
    elsewhere: { KICS: 'ce76b7d0-9e77-464d-b86f-c5c48e03e22d', 'compose-lint': 'CL-0006' },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#cap_drop',
      'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
      'https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html',
    ],
    docs: {
      danger:
        'Docker gives every container fourteen capabilities, such as changing owners, raw network packets and making device files. Most services need none of them, and each is one more thing that a flaw can use.',
      remedy:
        'Write `cap_drop: [ALL]`, start the service, and add back by name what it misses: often `CHOWN`, `SETUID`, `SETGID`, `NET_BIND_SERVICE` or `DAC_OVERRIDE`.',
      whenRight:
        'For images that start as root and change to a user of their own, until somebody has tried which ones they need.',
    },
  },
  *check(project: Project) {
    for (const service of wholeServices(project)) {
      const dropped = service.list('cap_drop');
      if (dropped.some(({ text, known }) => !known || capabilityName(text) === 'ALL')) continue;
      yield missing(service, ['cap_drop'], {
        what: prose`${service.name} keeps capabilities that Docker gives by default.`,
        why: prose`Most services need none of them, and each is one more thing that a flaw in it can use.`,
        todo: prose`Write \`cap_drop: [ALL]\`, and add back by name what then fails.`,
      });
    }
  },
};
