import { proposeRewrite } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';

/** What each option gives to an intruder; Docker leaves all three out by default. */
const options: ReadonlyMap<string, string> = new Map([
  ['exec', 'put a program there and run it'],
  ['suid', 'keep a program there that raises its rights'],
  ['dev', 'make device files there that work'],
]);

export const rule: Rule = {
  meta: {
    id: 'tmpfs-weakened',
    group: 'mounts',
    title: 'Memory file system that allows programs',
    severity: 'low',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-732'],
    cis: [],
    elsewhere: { 'compose-lint': 'CL-0022' },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#tmpfs',
      'https://docs.docker.com/engine/storage/tmpfs/',
    ],
    docs: {
      danger:
        'Docker mounts memory file systems so that nothing in them can be run, gain rights or be a device. The option takes that away: a place to put a program is what an intruder needs first.',
      remedy: 'Remove the option.',
      whenRight: 'For programs that unpack and run helpers in `/tmp`: `exec` alone, and say so beside the line.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      for (const item of service.list('tmpfs')) {
        const [, lead = '', written = ''] = /^([^:]+:)(.*)$/s.exec(item.raw) ?? [];
        const words = written.split(',');
        const weak = words.filter((word) => options.has(word));
        if (weak.length === 0) continue;
        const kept = words.filter((word) => !weak.includes(word));
        const single = service.get('tmpfs')?.kind === 'scalar';
        const path = [...service.path, 'tmpfs', ...(single ? [] : [item.text])];
        yield {
          at: item,
          service: service.name,
          path,
          subject: weak.toSorted().join(','),
          message: {
            what: prose`The memory file system of ${service.name} is mounted with ${weak.join(', ')}.`,
            why: prose`An intruder can ${[weak.map((word) => options.get(word)).join(' and ')]}, which Docker forbids by default.`,
            todo: prose`Remove the option.`,
          },
          ...proposeRewrite(item, path, kept.length > 0 ? lead + kept.join(',') : lead.slice(0, -1), {
            title: prose`Forbid it again.`,
            caveat: prose`Programs that run from that folder fail.`,
          }),
        };
      }
    }
  },
};
