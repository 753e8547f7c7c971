import { prose } from '../../prose.ts';
import type { ModelScalar, Project, Rule, Service } from '../../types.ts';

/** Source: https://github.com/moby/moby/blob/master/daemon/names/names.go */
const validName = /^\/?[a-zA-Z0-9][a-zA-Z0-9_.-]+$/;

/** Services of different profiles are often the same thing twice, for different places; they don't run together. */
function mayRunTogether(one: Service, other: Service): boolean {
  const [own, others] = [one, other].map((service) => service.list('profiles').map(({ text }) => text));
  if (own === undefined || others === undefined || own.length === 0 || others.length === 0) return true;
  return own.some((profile) => others.includes(profile));
}

export const rule: Rule = {
  meta: {
    id: 'container-name-conflict',
    group: 'structure',
    title: 'Container name that can not be given',
    severity: 'info',
    default: 'off',
    fix: 'no',
    cwe: ['CWE-694'],
    cis: [],
    elsewhere: { dclint: 'no-duplicate-container-names, service-container-name-regex' },
    references: ['https://docs.docker.com/reference/compose-file/services/#container_name'],
    docs: {
      danger:
        'Docker refuses a name that another container has, or that holds other characters than it allows, and the service does not start.',
      remedy: 'Give each service a name of its own, or leave the naming to Compose.',
      whenRight: 'Never; services that do not run together are left out already where their profiles say so.',
    },
  },
  *check(project: Project) {
    const taken: { readonly service: Service; readonly name: ModelScalar }[] = [];
    for (const service of project.services) {
      const name = service.text('container_name');
      if (name?.known !== true) continue;
      const path = [...service.path, 'container_name'];
      const hit = { at: name, service: service.name, path, subject: name.text };
      const earlier = taken.find((other) => other.name.text === name.text && mayRunTogether(other.service, service));
      taken.push({ service, name });
      if (!validName.test(name.text)) {
        yield {
          ...hit,
          message: {
            what: prose`${service.name} asks for the container name ${name.text}.`,
            why: prose`Docker takes letters, digits, \`_\`, \`.\` and \`-\`, at least two of them, the first a letter or digit.`,
            todo: prose`Choose another name, or leave the naming to Compose.`,
          },
        };
      } else if (earlier !== undefined) {
        yield {
          ...hit,
          message: {
            what: prose`${service.name} and ${earlier.service.name} ask for the same container name ${name.text}.`,
            why: prose`Docker gives it to the first one, and the other does not start.`,
            todo: prose`Give each a name of its own, or leave the naming to Compose.`,
          },
          related: [{ place: earlier.name, note: prose`${earlier.service.name} has the name.` }],
        };
      }
    }
  },
};
