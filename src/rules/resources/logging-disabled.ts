import { proposeRemoval } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';

export const rule: Rule = {
  meta: {
    id: 'logging-disabled',
    group: 'resources',
    title: 'Logs thrown away',
    severity: 'low',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-778'],
    cis: [],
    elsewhere: { 'compose-lint': 'CL-0014' },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#logging',
      'https://docs.docker.com/engine/logging/configure/',
    ],
    docs: {
      danger:
        'Nothing of what the service prints is kept. After a break-in or a crash there is nothing to read, and `docker compose logs` shows nothing.',
      remedy:
        'Remove the line. Where logs would fill the disk, limit them: `driver: local` keeps 100 MB for each container.',
      whenRight: 'For a service that writes its logs elsewhere, or that prints what must not be kept.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      const driver = service.text('logging', 'driver');
      if (driver?.text !== 'none') continue;
      const path = [...service.path, 'logging', 'driver'];
      yield {
        at: driver,
        service: service.name,
        path,
        subject: 'none',
        message: {
          what: prose`What ${service.name} prints is thrown away.`,
          why: prose`After a crash or a break-in there is nothing to read.`,
          todo: prose`Remove the line; \`driver: local\` keeps logs that can't fill the disk.`,
        },
        ...proposeRemoval(driver, path, {
          title: prose`Keep the logs.`,
          caveat: prose`They take space: the engine's usual driver keeps them without a limit, unless the engine is set up to limit them.`,
        }),
      };
    }
  },
};
