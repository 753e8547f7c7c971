import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';

/** A container that one of the project's own services is named after is no foreign one. */
function isForeign(project: Project, container: string): boolean {
  return !project.services.some((service) => service.text('container_name')?.text === container);
}

export const rule: Rule = {
  meta: {
    id: 'namespace-join-external-container',
    group: 'privilege',
    title: 'Namespace of a foreign container',
    severity: 'low',
    default: 'off',
    fix: 'no',
    cwe: ['CWE-653'],
    cis: ['5.16', '5.17'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/services/#pid',
      'https://docs.docker.com/reference/compose-file/services/#ipc',
    ],
    docs: {
      danger:
        "The service sees the processes or memory segments of a container that this project doesn't control: whatever is started under that name.",
      remedy: 'Put both into one project and join by service: `pid: "service:app"`.',
      whenRight: 'For a debugger that is attached to whatever runs.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      for (const key of ['pid', 'ipc']) {
        const mode = service.text(key);
        const [, container] = /^container:(.+)$/.exec(mode?.text ?? '') ?? [];
        if (mode === undefined || !mode.known || container === undefined || !isForeign(project, container)) continue;
        yield {
          at: mode,
          service: service.name,
          path: [...service.path, key],
          subject: container,
          message: {
            what: prose`${service.name} joins the ${[key === 'pid' ? 'processes' : 'memory segments']} of the container ${container}, which is not of this project.`,
            why: prose`Whatever is started under that name shares them with it.`,
            todo: prose`Put both into one project, and join by service.`,
          },
        };
      }
    }
  },
};
