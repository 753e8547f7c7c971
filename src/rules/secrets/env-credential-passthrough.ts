import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { isCredentialName } from '../knowledge/credential-names.ts';

export const rule: Rule = {
  meta: {
    id: 'env-credential-passthrough',
    group: 'secrets',
    title: "Credential of the shell's environment",
    severity: 'info',
    default: 'off',
    fix: 'no',
    cwe: ['CWE-522'],
    cis: [],
    elsewhere: {},
    references: ['https://docs.docker.com/reference/compose-file/services/#environment'],
    docs: {
      danger:
        'The container gets whatever the shell that starts it has under this name, such as the personal credential of the person who types the command.',
      remedy: 'Give the service a credential of its own.',
      whenRight: 'Where the variable is set for this project, as deployment systems do.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      for (const variable of service.environment) {
        if (variable.value !== undefined || !isCredentialName(variable.name)) continue;
        yield {
          at: { ...variable, writtenAt: variable.keyAt ?? variable.writtenAt },
          service: service.name,
          path: [...service.path, 'environment', variable.name],
          subject: variable.name,
          message: {
            what: prose`${service.name} gets ${variable.name} from the shell that starts it.`,
            why: prose`That may be the personal credential of whoever types the command.`,
            todo: prose`Make sure that it is a credential of this service's own.`,
          },
        };
      }
    }
  },
};
