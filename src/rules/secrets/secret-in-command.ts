import { shortHash } from '../../hash.ts';
import { prose } from '../../prose.ts';
import type { Hit, Message, Place, Project, Rule, Service } from '../../types.ts';
import { isCredentialName, strengthOf } from '../knowledge/credential-names.ts';
import { commandCredentials } from './command-credentials.ts';
import { writtenWords } from './command-words.ts';
import { requireInstead, variableName } from './require-instead.ts';
import { sharedVariables } from './shared-variables.ts';
import { together, type UsedScalar } from './scalars.ts';
import { commandsAt, repeating, setting } from './service-commands.ts';
import { concealed, partPlace } from './written-part.ts';

const why: Message['why'] = prose`It is in the repository's history, in \`docker inspect\`, and for a command in the list of processes.`;
const todo: Message['todo'] = prose`Change it, and take it from a variable or a secret.`;

export const rule: Rule = {
  meta: {
    id: 'secret-in-command',
    group: 'secrets',
    title: 'Password in a command or label',
    severity: 'high',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-214', 'CWE-798'],
    cis: ['4.10'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/compose/how-tos/use-secrets/',
      'https://docs.docker.com/reference/compose-file/interpolation/',
    ],
    docs: {
      danger:
        'The password is in the repository and in `docker inspect`. On a command line, everyone on the host who may list processes sees it too.',
      remedy:
        "Let the program read it from a file or a variable. `${NAME:?set NAME}` keeps it out of Git, and `$${NAME}` in a shell's script out of the process list of the host as well.",
      whenRight: 'For a check of a test service with a password that everyone knows.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      for (const place of [...setting, ...repeating]) {
        const guessable = setting.includes(place) ? 'medium' : 'low';
        for (const command of commandsAt(service, place)) yield* inCommand(project, service, command, guessable);
      }
      yield* inLabels(service, ['labels']);
      yield* inLabels(service, ['deploy', 'labels']);
    }
  },
};

function* inCommand(
  project: Project,
  service: Service,
  scalars: readonly UsedScalar[],
  guessable: 'medium' | 'low',
): Generator<Hit> {
  const shared = sharedVariables(project);
  const found = commandCredentials(scalars.map(({ scalar }) => scalar));
  for (const { index, span, spans, value, option, strength } of together(
    found,
    (each) => `${each.index} ${each.value}`,
  )) {
    const used = scalars[index];
    if (used === undefined) continue;
    const name =
      shared.holding(value, opened(project, service, scalars, strength)) ??
      (/^\w+$/.test(option) && isCredentialName(option)
        ? option
        : variableName(ownerName(service, used.scalar), 'password'));
    yield {
      at: partPlace(used.scalar, span),
      service: service.name,
      path: used.path,
      subject: shortHash(`${option}=${value}`),
      ...(strength === 'weak' && { severity: guessable }),
      secrets: concealed(used.scalar, span, value),
      message: {
        what: option.startsWith('-')
          ? prose`A command of ${service.name} has a password written in it, after ${option}.`
          : prose`A command of ${service.name} has the password for ${option} written in it.`,
        why: strength === 'weak' ? prose`It is one that everyone tries first, so it keeps nobody out.` : why,
        todo,
      },
      ...(shared.refusal(name, value) ?? requireInstead(used, spans, name)),
    };
  }
}

/**
 * Whose environment may set the password that a command repeats: its own service's, that of one the command names, as in
 * `psql -h db`, and for a password that nobody can guess anyone's.
 */
function opened(
  project: Project,
  service: Service,
  scalars: readonly UsedScalar[],
  strength: 'weak' | 'secret',
): readonly Service[] {
  const words = new Set(writtenWords(scalars.map(({ scalar }) => scalar)).map(({ text }) => text));
  const named = project.services.filter(({ name }) => words.has(name));
  return [service, ...named, ...(strength === 'secret' ? project.services : [])];
}

/** Who the variable is named after: the service, or for a text that several may share, the image that they run. */
function ownerName({ name, image }: Service, { via }: Place): string {
  return (via.length > 0 && image?.value.repository.split('/').at(-1)) || name;
}

/** A user with the hash of a password, as `htpasswd` writes it. */
const passwordHash = /:(?:\$(?:apr1|2[abxy]|5|6)\$|\{SHA\})/;

function* inLabels(service: Service, place: readonly string[]): Generator<Hit> {
  for (const { name, value, valueAt, text, form } of service.pairs(...place)) {
    if (value === undefined || valueAt === undefined || value.substitutions.length > 0) continue;
    const isHash = passwordHash.test(text);
    if (!isHash && !(isCredentialName(name) && strengthOf(text) === 'secret')) continue;
    const changes = [...service.path, ...place, form === 'list' ? value.text : name];
    yield {
      at: partPlace(value, valueAt),
      service: service.name,
      path: [...service.path, ...place, name],
      subject: shortHash(text),
      ...(isHash && { severity: 'medium' as const }),
      secrets: concealed(value, valueAt, text),
      message: {
        what: prose`The label ${name} of ${service.name} holds ${[isHash ? "a password's hash" : 'a credential']}.`,
        why: isHash
          ? prose`Whoever can read the repository can try passwords against it as fast as their machine can, unnoticed.`
          : why,
        todo,
      },
      ...requireInstead(
        { scalar: value, changes },
        [valueAt],
        variableName(ownerName(service, value), isHash ? 'users' : (name.split(/[^A-Za-z0-9]+/).at(-1) ?? '')),
        isHash ? prose`There, put the hash in single quotes and write each \`$\` once.` : undefined,
      ),
    };
  }
}
