import { itemKey } from '../../fixes/item-key.ts';
import { shortHash } from '../../hash.ts';
import { prose } from '../../prose.ts';
import type { EnvironmentVariable, Hit, ModelScalar, Project, Rule, Service, Substitution } from '../../types.ts';
import { isCredentialName, strengthOf } from '../knowledge/credential-names.ts';
import { requireInstead, variableName } from './require-instead.ts';
import { concealed, partPlace } from './written-part.ts';

const why = prose`Build arguments stay in the image's history: whoever can pull the image reads them with \`docker history\`.`;

export const rule: Rule = {
  meta: {
    id: 'secret-in-build-args',
    group: 'secrets',
    title: 'Secret as a build argument',
    severity: 'high',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-538', 'CWE-798'],
    cis: ['4.10'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/build/building/secrets/',
      'https://docs.docker.com/reference/compose-file/build/#secrets',
      'https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/',
    ],
    docs: {
      danger:
        'Build arguments are stored in the history of the image and in its provenance. Whoever can pull the image can read them.',
      remedy:
        'Use a build secret: `build.secrets` here, and `RUN --mount=type=secret,id=…` in the Dockerfile. A variable in the place of the value only keeps it out of Git.',
      whenRight: 'For a stage whose result never leaves the machine, such as a local test image.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      for (const argument of service.pairs('build', 'args')) {
        if (!isCredentialName(argument.name)) continue;
        const hit = literal(service, argument) ?? fromOutside(service, argument);
        if (hit !== undefined) yield hit;
      }
    }
  },
};

/** A value that is known to everyone gives nothing away: `SECRET_KEY_BASE: dummy` is how Rails' assets are built. */
function literal(service: Service, argument: EnvironmentVariable): Hit | undefined {
  const { name, value, valueAt, text, form } = argument;
  if (value === undefined || valueAt === undefined || value.substitutions.length > 0) return undefined;
  if (strengthOf(text, name) !== 'secret') return undefined;
  const changes = [...service.path, 'build', 'args', form === 'list' ? itemKey(value) : name];
  const { fix, ...offer } = requireInstead({ scalar: value, changes }, [valueAt], variableName(name));
  return {
    at: partPlace(value, valueAt),
    service: service.name,
    path: [...service.path, 'build', 'args', name],
    subject: shortHash(text),
    secrets: concealed(value, valueAt, text),
    message: {
      what: prose`The build of ${service.name} is given ${name}, whose value is written in the file.`,
      why,
      todo: prose`Change it, and use a build secret. A variable in its place only keeps the next one out of Git.`,
    },
    ...offer,
    ...(fix && { fix: { ...fix, leaves: ['secret-in-build-args'] } }),
  };
}

/** `- NPM_TOKEN`, or a value that a variable brings in: kept out of Git, not out of the image. */
function fromOutside(service: Service, argument: EnvironmentVariable): Hit | undefined {
  const { name, value, keyAt, writtenAt } = argument;
  if (value !== undefined && !value.substitutions.some((each) => bringsSecret(each, argument, value))) return undefined;
  return {
    at: value === undefined ? { ...argument, writtenAt: keyAt ?? writtenAt } : argument,
    service: service.name,
    path: [...service.path, 'build', 'args', name],
    subject: 'from outside',
    severity: 'medium',
    message: {
      what: prose`The build of ${service.name} is given ${name} as an argument.`,
      why,
      todo: prose`Use a build secret: \`build.secrets\` here, and \`RUN --mount=type=secret\` in the Dockerfile.`,
    },
    noFixReason: prose`The Dockerfile has to change with it.`,
  };
}

/** Whether a variable is the whole value or a credential by its name. A harmless default says that it need be none. */
function bringsSecret(
  { variable, form, at, operandAt }: Substitution,
  { name, valueAt }: EnvironmentVariable,
  { raw }: ModelScalar,
): boolean {
  const isWhole = at.start === valueAt?.start && at.end === valueAt.end;
  if (form === 'replacement' || !(isWhole || isCredentialName(variable))) return false;
  const fallback = form === 'default' && operandAt !== undefined ? raw.slice(operandAt.start, operandAt.end) : '';
  return fallback === '' || fallback.includes('$') || strengthOf(fallback, name) === 'secret';
}
