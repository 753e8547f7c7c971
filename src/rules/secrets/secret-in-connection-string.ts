import { shortHash } from '../../hash.ts';
import { prose } from '../../prose.ts';
import type { Hit, Project, Rule } from '../../types.ts';
import { type ConnectionPassword, connectionPasswords } from './connection-strings.ts';
import { requireInstead, variableName } from './require-instead.ts';
import { literalText, together, usedScalars } from './scalars.ts';
import { type SharedVariables, sharedVariables } from './shared-variables.ts';
import { concealed, partPlace } from './written-part.ts';

/**
 * How severe a password in an address is:
 * - one that nobody can guess is a committed secret: high, wherever it leads to;
 * - one that everybody tries first, to a service of the same project, is low: what is wrong is the service's password,
 *   which `weak-default-credential` finds where it is set; this text only has to follow;
 * - one that everybody tries first, to somewhere else, is medium: nothing else speaks of it.
 */
function severityOf(project: Project, { strength, host }: ConnectionPassword): 'high' | 'medium' | 'low' {
  if (strength === 'secret') return 'high';
  return project.service(host) !== undefined || /^(?:localhost|127\.0\.0\.1)$/.test(host) ? 'low' : 'medium';
}

/**
 * After the service that the password opens, so that all who connect to it take it from the same variable: the one that
 * the service itself has it from, if that can be told.
 */
function passwordName(
  project: Project,
  shared: SharedVariables,
  { host, password, strength }: ConnectionPassword,
  service: string,
): string {
  const [name = ''] = host.split('.');
  const words = /^[A-Za-z][\w-]*$/.test(name) && name !== 'localhost' ? name : service;
  // A service's name may have dots, as `sql.data` has; and what nobody can guess is the same password wherever it stands.
  const opened = [project.service(host), project.service(name), ...(strength === 'secret' ? project.services : [])];
  return shared.holding(password, opened) ?? variableName(words, 'password');
}

const guessed: Pick<Hit['message'], 'why'> = {
  why: prose`Everyone tries it first, so it keeps nobody out who can reach that service.`,
};
const committed: Pick<Hit['message'], 'why'> = {
  why: prose`Everyone who can read the repository or its history has it, and so has everyone who may run \`docker inspect\`.`,
};

export const rule: Rule = {
  meta: {
    id: 'secret-in-connection-string',
    group: 'secrets',
    title: 'Password in a connection string',
    severity: 'high',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-798'],
    cis: [],
    owasp: ['Docker rule 12'],
    elsewhere: { 'compose-lint': 'CL-0021' },
    references: [
      'https://datatracker.ietf.org/doc/html/rfc3986#section-3.2.1',
      'https://docs.docker.com/reference/compose-file/interpolation/',
    ],
    docs: {
      danger:
        'The password is in the repository and its history for everyone who can read it. Addresses are also what programs write into their logs.',
      remedy:
        'Change the password, and put a variable in its place: `postgres://app:${DB_PASSWORD:?set DB_PASSWORD}@db/app`. A guessable password to a service of the same project is only low: the service itself is where it has to change.',
      whenRight: 'For a test service that never leaves one machine.',
    },
  },
  *check(project: Project) {
    const shared = sharedVariables(project);
    const taken = new Map<string, string>();
    for (const used of usedScalars(project)) {
      const { scalar, service } = used;
      // Texts at the top level take effect only where services use them.
      if (service === undefined) continue;
      for (const found of together(connectionPasswords(literalText(scalar)), ({ password }) => password)) {
        const { span, spans, password } = found;
        const variable = passwordName(project, shared, found, service);
        const other = taken.get(variable);
        if (other === undefined) taken.set(variable, password);
        yield {
          at: partPlace(scalar, span),
          service,
          path: used.path,
          subject: shortHash(password),
          severity: severityOf(project, found),
          secrets: concealed(scalar, span, password),
          message: {
            what: prose`An address that ${service} uses has its password written in the file.`,
            ...(found.strength === 'weak' ? guessed : committed),
            todo: prose`Change the password, and put a variable in its place.`,
          },
          ...(other !== undefined && other !== password
            ? {
                noFixReason: prose`Another address has another password for the same service: name the variables yourself.`,
              }
            : (shared.refusal(variable, password) ?? requireInstead(used, spans, variable))),
        };
      }
    }
  },
};
