import { shortHash } from '../../hash.ts';
import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { textCredentials } from './assignments.ts';
import { literalText } from './scalars.ts';
import { concealed, partPlace } from './written-part.ts';

export const rule: Rule = {
  meta: {
    id: 'secret-in-config-content',
    group: 'secrets',
    title: 'Secret in the content of a config',
    severity: 'high',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-798'],
    cis: ['4.10'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/configs/',
      'https://docs.docker.com/compose/how-tos/use-secrets/',
    ],
    docs: {
      danger:
        'The content of a config is part of the compose file: a password in it is in the repository and its history for everyone who can read it.',
      remedy:
        'Change the credential. Then put it in a secret that the program reads by itself, or a variable: Compose fills `${NAME:?set NAME}` in here too.',
      whenRight: 'For an example that nothing uses.',
    },
  },
  *check(project: Project) {
    for (const config of project.configs) {
      const content = config.text('content');
      if (content === undefined) continue;
      for (const { span, value, kind } of textCredentials(literalText(content))) {
        const what = 'words' in kind ? prose`a ${[kind.words]}` : prose`the value of ${kind.name}`;
        yield {
          at: partPlace(content, span),
          path: [...config.path, 'content'],
          subject: shortHash(value),
          secrets: concealed(content, span, value),
          message: {
            what: prose`The config ${config.name} has ${what} written in it.`,
            why: prose`Everyone who can read the repository or its history has it, and so has everyone who may read the container's files.`,
            todo: prose`Change it. Then use \`secrets:\`, or put a variable in its place: Compose fills it in here too.`,
          },
        };
      }
    }
  },
};
