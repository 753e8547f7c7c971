import { shortHash } from '../../hash.ts';
import { prose } from '../../prose.ts';
import type { ModelScalar, Project, Rule, Span } from '../../types.ts';
import { isCredentialName, strengthOf } from '../knowledge/credential-names.ts';
import { connectionPasswords } from './connection-strings.ts';
import { passwordPlaces, type TakesPassword } from './password-places.ts';
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

/**
 * Defaults of variables that are credentials by their own name, by the name of the value that they make up, or by the
 * place that they stand in.
 */
function* defaultCredentials({ scalar, name }: UsedScalar, takesPassword: TakesPassword): Generator<DefaultCredential> {
  for (const { variable, form, at, operandAt } of scalar.substitutions) {
    if (form !== 'default' || operandAt === undefined) continue;
    const isWhole = at.end === scalar.raw.length && isLead(scalar, name, at);
    const value = scalar.raw.slice(operandAt.start, operandAt.end);
    const named = isCredentialName(variable) ? variable : isWhole && isCredentialName(name) ? name : undefined;
    if (named === undefined && !takesPassword(scalar, at)) {
      yield* inDefaultAddress(variable, at, operandAt, value);
      continue;
    }
    // A variable inside the default is listed by itself.
    const strength = value.includes('$') ? 'none' : strengthOf(value, named);
    // As the whole of a variable's value, a weak default is `weak-default-credential`'s.
    if (strength === 'none' || (strength === 'weak' && isWhole && isCredentialName(name))) continue;
    yield { variable, at, operandAt, value, strength };
  }
}

/** A whole address as the default. Its password may be one that everyone tries: then it is the service's to change. */
function* inDefaultAddress(variable: string, at: Span, operandAt: Span, text: string): Generator<DefaultCredential> {
  if (text.includes('$')) return;
  for (const { span, password, strength } of connectionPasswords(text)) {
    if (strength !== 'secret') continue;
    const [start, end] = [operandAt.start + span.start, operandAt.start + span.end];
    yield { variable, at, operandAt: { start, end }, value: password, strength };
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
    const takesPassword = passwordPlaces(project);
    for (const used of usedScalars(project)) {
      const { scalar, service } = used;
      if (service === undefined) continue;
      for (const { variable, at, operandAt, value, strength } of defaultCredentials(used, takesPassword)) {
        yield {
          at: partPlace(scalar, operandAt),
          service,
          path: used.path,
          subject: shortHash(`${variable}=${value}`),
          ...(strength === 'weak' && { severity: 'low' as const }),
          secrets: concealed(scalar, operandAt, value),
          message: {
            what: prose`The default of ${variable} holds a credential that is written in the file.`,
            why: prose`Whoever starts ${service} without setting the variable runs it with this value, and nothing says so.`,
            todo: prose`Require the variable instead of giving it a default, and change the value where it is in use.`,
          },
          ...requireInstead(used, [at], variable),
        };
      }
    }
  },
};
