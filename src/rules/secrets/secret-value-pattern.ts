import { shortHash } from '../../hash.ts';
import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { findTokens } from '../knowledge/token-formats.ts';
import { requireInstead, variableName } from './require-instead.ts';
import { isConfigContent, literalText, together, usedScalars } from './scalars.ts';
import { concealed, partPlace } from './written-part.ts';

/** Keys that say what a text is for, not what is in it. */
const withoutNames: ReadonlySet<string> = new Set(['command', 'entrypoint', 'test', 'context', 'dockerfile_inline']);

export const rule: Rule = {
  meta: {
    id: 'secret-value-pattern',
    group: 'secrets',
    title: 'Token or private key in the file',
    severity: 'high',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-798'],
    cis: ['4.10'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/compose/how-tos/use-secrets/',
      'https://docs.github.com/en/code-security/concepts/secret-security/about-secret-scanning',
    ],
    docs: {
      danger:
        'The text has the form of a real token, whatever its name says. Programs that search public repositories for these forms try what they find within minutes.',
      remedy:
        'Revoke it where it was issued, then take the new one from a variable that has to be set, or from a secret.',
      whenRight: 'For a token that is made to be public, such as a key restricted to one website.',
    },
  },
  *check(project: Project) {
    const seen = new Set<string>();
    const taken = new Map<string, string>();
    for (const used of usedScalars(project)) {
      const { scalar, service, name } = used;
      const found = findTokens(literalText(scalar));
      if (found.length === 0) continue;
      const { path } = used;
      // What an `x-` entry says is found at the services that use it; only the rest stands for itself.
      const place = `${scalar.document.path}:${scalar.writtenAt.start}`;
      if (isConfigContent(path) || (service === undefined && seen.has(place))) continue;
      seen.add(place);
      for (const { name: kind, span, spans, token } of together(found, (each) => each.token)) {
        // In upper case, so that GitLab stays one word.
        const variable = variableName(
          name === '' || name.length > 60 || withoutNames.has(name) ? kind.toUpperCase() : name,
        );
        const other = taken.get(variable);
        if (other === undefined) taken.set(variable, token);
        yield {
          at: partPlace(scalar, span),
          ...(service !== undefined && { service }),
          path,
          subject: shortHash(token),
          secrets: concealed(scalar, span, token),
          message: {
            what: prose`A text of the form of a real ${[kind]} is written in the file.`,
            why: prose`Programs that search repositories for such texts try them within minutes, and Git keeps it after it is deleted.`,
            todo: prose`Revoke it where it was issued, and take the new one from a variable or a secret.`,
          },
          ...(other === undefined || other === token
            ? requireInstead(used, spans, variable)
            : { noFixReason: prose`${variable} would stand for another token too: name the variables yourself.` }),
        };
      }
    }
  },
};
