import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';

export const rule: Rule = {
  meta: {
    id: 'logging-unbounded',
    group: 'resources',
    title: 'Logs that grow without a bound',
    severity: 'info',
    default: 'off',
    fix: 'no',
    cwe: ['CWE-770'],
    cis: [],
    elsewhere: {},
    references: ['https://docs.docker.com/engine/logging/drivers/json-file/'],
    docs: {
      danger:
        'The driver `json-file` keeps everything until the container is removed, and a full disk stops the whole host.',
      remedy: 'Add `options: { max-size: 10m, max-file: "3" }`, or use `driver: local`, which is bounded by itself.',
      whenRight: 'Where the engine itself is set to rotate logs and the file names the driver again.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      const driver = service.text('logging', 'driver');
      // Without a driver the engine's own one counts, and nothing here says which that is.
      if (driver?.text !== 'json-file') continue;
      const size = service.text('logging', 'options', 'max-size');
      if (size !== undefined && size.text !== '-1') continue;
      yield {
        at: size ?? driver,
        service: service.name,
        path: [...service.path, 'logging', 'options', 'max-size'],
        subject: 'unbounded',
        message: {
          what: prose`The logs of ${service.name} grow without a bound.`,
          why: prose`When they fill the disk, the whole host stops.`,
          todo: prose`Add the option \`max-size: 10m\`, or write \`driver: local\`.`,
        },
      };
    }
  },
};
