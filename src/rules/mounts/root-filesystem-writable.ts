import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { missing, wholeServices } from '../absence.ts';

export const rule: Rule = {
  meta: {
    id: 'root-filesystem-writable',
    group: 'mounts',
    title: 'Writable root file system',
    severity: 'low',
    default: 'group',
    fix: 'no',
    cwe: ['CWE-732'],
    cis: ['5.13'],
    owasp: ['Docker rule 8'],
    elsewhere: {
      Semgrep: 'writable-filesystem-service',
      CodePathfinder: 'COMPOSE-SEC-006',
      'compose-lint': 'CL-0007',
      DockSec: 'compose-writable-root-fs',
    },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#read_only',
      'https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html',
    ],
    docs: {
      danger:
        'Whoever gets into the container can change its programs and leave tools behind that stay until it is recreated.',
      remedy:
        'Write `read_only: true`, and give the service a `tmpfs` for each folder that it writes to, often `/tmp` and `/run`.',
      whenRight: 'For images that write all over their own file system, until somebody has tried where.',
    },
  },
  *check(project: Project) {
    for (const service of wholeServices(project)) {
      const written = service.text('read_only');
      if (written?.known === false || service.flag('read_only')?.value === true) continue;
      yield missing(
        service,
        ['read_only'],
        {
          what: prose`${service.name} can write to its image's files.`,
          why: prose`Whoever gets in can change its programs and leave tools behind.`,
          todo: prose`Write \`read_only: true\`, with a \`tmpfs\` for each folder that it writes to, often \`/tmp\` and \`/run\`.`,
        },
        written,
      );
    }
  },
};
