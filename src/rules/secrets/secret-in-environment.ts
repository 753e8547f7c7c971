import { shortHash } from '../../hash.ts';
import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { literalCredentials, requireVariable } from './literal-credential.ts';
import { concealed, partPlace } from './written-part.ts';

export const rule: Rule = {
  meta: {
    id: 'secret-in-environment',
    group: 'secrets',
    title: 'Secret written in the file',
    severity: 'high',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-798', 'CWE-526'],
    cis: ['4.10'],
    owasp: ['Docker rule 12'],
    elsewhere: { 'compose-lint': 'CL-0020', DockSec: 'compose-plaintext-secret-env', KICS: 'Passwords And Secrets' },
    references: [
      'https://docs.docker.com/compose/how-tos/use-secrets/',
      'https://docs.docker.com/reference/compose-file/interpolation/',
    ],
    docs: {
      danger:
        'The value is in the repository and its history for everyone who can read it, and in `docker inspect` for everyone on the host.',
      remedy:
        'Change the credential. Then take it from a variable that has to be set, or better from a secret: most images read `NAME_FILE`.',
      whenRight: 'For a value that protects nothing, such as a test database that never leaves one machine.',
    },
  },
  *check(project: Project) {
    for (const credential of literalCredentials(project)) {
      if (credential.weak) continue;
      const { service, variable, value, part, path } = credential;
      yield {
        at: partPlace(value, part),
        service: service.name,
        path,
        subject: shortHash(variable.text),
        secrets: concealed(value, part, variable.text),
        message: {
          what: prose`The value of ${variable.name} for ${service.name} is written in the file.`,
          why: prose`Everyone who can read the repository or its history has it, and so has everyone who may run \`docker inspect\`.`,
          todo: prose`Change the credential, and take it from a variable or a secret instead.`,
        },
        ...requireVariable(credential),
      };
    }
  },
};
