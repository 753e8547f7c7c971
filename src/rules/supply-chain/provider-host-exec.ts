import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';

export const rule: Rule = {
  meta: {
    id: 'provider-host-exec',
    group: 'supply-chain',
    title: 'Service that runs a program on the host',
    severity: 'medium',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-829', 'CWE-78'],
    cis: [],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/services/#provider',
      'https://docs.docker.com/compose/how-tos/provider-services/',
    ],
    docs: {
      danger:
        'Docker Compose looks for a Docker plugin of that name, then for any program of that name, and runs it on the machine of whoever types `docker compose up`: outside of any container, with their rights, with options from the file.',
      remedy:
        'Check that the program is the one that is meant, and that everybody who starts the project has it from a known place.',
      whenRight: 'For a provider that the team has chosen and installs, such as the model runner of Docker itself.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      const type = service.text('provider', 'type');
      if (type === undefined) continue;
      const program = type.known ? type.text : type.raw;
      yield {
        at: type,
        service: service.name,
        path: [...service.path, 'provider', 'type'],
        subject: program,
        message: {
          what: prose`${service.name} is no container: \`docker compose up\` runs the program ${program} for it.`,
          why: prose`Compose takes a Docker plugin or any program of that name, and runs it on the host with the rights of whoever starts the project.`,
          todo: prose`Make sure that this program is meant, and that everybody has it from a known place.`,
        },
      };
    }
  },
};
