import { shortHash } from '../../hash.ts';
import { prose } from '../../prose.ts';
import type { ModelScalar, Project, Rule, Span } from '../../types.ts';
import { isCredentialName, strengthOf } from '../knowledge/credential-names.ts';
import { requireInstead } from './require-instead.ts';
import { type UsedScalar, usedScalars } from './scalars.ts';
import { concealed, partPlace } from './written-part.ts';

interface DefaultCredential {
  readonly variable: string;
  /** The whole expression, and the default in it, as offsets into `raw`. */
  readonly at: Span;
  readonly operandAt: Span;
  readonly value: string;
  readonly strength: 'weak' | 'secret';
}

/** Defaults of variables that are credentials by their own name, or by the name of the value that they make up. */
function* defaultCredentials({ scalar, name }: UsedScalar): Generator<DefaultCredential> {
  for (const { variable, form, at, operandAt } of scalar.substitutions) {
    if (form !== 'default' || operandAt === undefined) continue;
    const isWhole = at.end === scalar.raw.length && isLead(scalar, name, at);
    const credential = isCredentialName(variable) ? variable : isWhole && isCredentialName(name) ? name : undefined;
    if (credential === undefined) continue;
    const value = scalar.raw.slice(operandAt.start, operandAt.end);
    // A variable inside the default is listed by itself.
    const strength = value.includes('$') ? 'none' : strengthOf(value, credential);
    // As the whole of a variable's value, a weak default is `weak-default-credential`'s.
    if (strength === 'none' || (strength === 'weak' && isWhole && isCredentialName(name))) continue;
    yield { variable, at, operandAt, value, strength };
  }
}

/** Whether nothing but a list item's `NAME=` stands before the expression. */
function isLead({ raw }: ModelScalar, name: string, at: Span): boolean {
  return at.start === 0 || raw.slice(0, at.start) === `${name}=`;
}

export const rule: Rule = {
  meta: {
    id: 'secret-in-interpolation-default',
    group: 'secrets',
    title: "Secret as a variable's default",
    severity: 'medium',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-1392', 'CWE-798'],
    cis: [],
    owasp: ['Docker rule 12'],
    elsewhere: { 'compose-lint': 'CL-0020, CL-0021' },
    references: ['https://docs.docker.com/reference/compose-file/interpolation/'],
    docs: {
      danger:
        'Whoever starts the project without setting the variable gets this value, without being told. So the default is the password that is in use, and everyone can read it.',
      remedy: 'Let the variable be required: `${DB_PASSWORD:?set DB_PASSWORD}` stops with that message.',
      whenRight: 'For a default that protects nothing outside of one machine.',
    },
  },
  *check(project: Project) {
    for (const used of usedScalars(project)) {
      const { scalar, service } = used;
      if (service === undefined) continue;
      for (const { variable, at, operandAt, value, strength } of defaultCredentials(used)) {
        yield {
          at: partPlace(scalar, operandAt),
          service,
          path: used.path,
          subject: shortHash(`${variable}=${value}`),
          ...(strength === 'weak' && { severity: 'low' as const }),
          secrets: concealed(scalar, operandAt, value),
          message: {
            what: prose`The default of ${variable} is a credential that is written in the file.`,
            why: prose`Whoever starts ${service} without setting the variable runs it with this value, and nothing says so.`,
            todo: prose`Require the variable instead of giving it a default, and change the value where it is in use.`,
          },
          ...requireInstead(used, [at], variable),
        };
      }
    }
  },
};
