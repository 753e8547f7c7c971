import { itemKey } from '../../fixes/item-key.ts';
import { propose, proposeRemoval } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { EnvironmentVariable, Hit, ModelPath, Place, Project, Rule, Service } from '../../types.ts';
import {
  type AuthenticationSwitch,
  type OptionSwitch,
  optionSwitches,
  type VariableSwitch,
  variableSwitches,
} from '../knowledge/authentication-switches.ts';
import { livePorts, openness, usesHostNetwork } from '../network/published-port.ts';
import { type Word, writtenWords } from './command-words.ts';
import { scalarsBelow, type UsedScalar } from './scalars.ts';
import { partPlace, replaceParts } from './written-part.ts';

export const rule: Rule = {
  meta: {
    id: 'auth-disabled',
    group: 'secrets',
    title: 'Authentication switched off',
    severity: 'high',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-306', 'CWE-1188'],
    cis: [],
    elsewhere: {},
    references: [
      'https://hub.docker.com/_/postgres',
      'https://redis.io/docs/latest/operate/oss_and_stack/management/security/',
      'https://www.elastic.co/docs/deploy-manage/security',
    ],
    docs: {
      danger:
        'The service would ask who is there, and is told not to. High where other machines reach it, medium where only containers do: one of them that is taken over is enough.',
      remedy: 'Switch authentication back on, and give the clients a password.',
      whenRight: 'In a test that no other machine reaches and that holds no data.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      for (const variable of service.environment) {
        const known = variableSwitches.get(variable.name);
        if (known !== undefined && isOff(service, variable, known))
          yield variableHit(project, service, variable, known);
      }
      for (const key of ['command', 'entrypoint']) yield* inCommand(project, service, key);
    }
  },
};

function isOff(service: Service, { name, value, text }: EnvironmentVariable, known: VariableSwitch): boolean {
  if (value === undefined || !value.known || !known.off.test(text.trim())) return false;
  const { unless, onlyWith } = known;
  const others = service.environment.filter((other) => other.name !== name);
  if (unless !== undefined && others.some((other) => unless.test(other.name) && mayBeSet(other))) return false;
  return onlyWith === undefined || others.some((other) => other.name === onlyWith && /^true$/i.test(other.text));
}

/** A variable that is passed through, or whose value isn't known, may well hold a password. */
function mayBeSet({ value, text }: EnvironmentVariable): boolean {
  return value === undefined || !value.known || text !== '';
}

function variableHit(project: Project, service: Service, variable: EnvironmentVariable, known: VariableSwitch): Hit {
  const { name, value, valueAt, text, form } = variable;
  const key = form === 'list' && value !== undefined ? itemKey(value) : name;
  const changes = [...service.path, 'environment', key];
  return {
    at: variable,
    path: [...service.path, 'environment', name],
    subject: text.trim().toLowerCase(),
    ...described(project, service, known, name),
    ...(known.remedy.kind === 'remove' || value === undefined || valueAt === undefined
      ? removal(variable, changes, known)
      : offer(variable, changes, known, replaceParts(value, [valueAt], known.remedy.value))),
  };
}

function* inCommand(project: Project, service: Service, key: string): Generator<Hit> {
  const node = service.get(key);
  if (node === undefined) return;
  const way = [...service.path, key];
  const scalars = scalarsBelow(node, way, service.name);
  const words = writtenWords(scalars.map(({ scalar }) => scalar));
  for (const [at, word] of words.entries()) {
    const [, option = '', , written = ''] = /^(--[A-Za-z][\w.-]*)(=(.*))?$/s.exec(word.text) ?? [];
    const known = optionSwitches.get(option);
    if (known === undefined) continue;
    const isSpaced = known.spaced === true && !word.text.includes('=');
    const holder = isSpaced ? words[at + 1] : word;
    const value = isSpaced ? (holder?.text ?? '') : written;
    const bare = !isSpaced && !word.text.includes('=');
    const used = scalars[holder?.index ?? word.index];
    if (holder === undefined || used === undefined || !known.off.test(value)) continue;
    // A bare option of a token waits for its value in the next word.
    if (bare && known.remedy.kind === 'value' && known.remedy.value.includes('${')) continue;
    if (words.some(({ text }) => known.unless?.test(text))) continue;
    yield {
      at: partPlace(used.scalar, holder.span),
      path: [...way, option],
      subject: option,
      ...described(project, service, known, option),
      ...optionFix(used, holder, value, known, bare),
    };
  }
}

function optionFix(
  used: UsedScalar,
  word: Word,
  value: string,
  known: OptionSwitch,
  bare: boolean,
): Pick<Hit, 'fix' | 'noFixReason'> {
  const { scalar, changes } = used;
  if (known.remedy.kind === 'remove') {
    if (changes.length > 3) return removal(scalar, changes, known);
    const start = scalar.raw.slice(0, word.span.start).trimEnd().length;
    return offer(scalar, changes, known, replaceParts(scalar, [{ start, end: word.span.end }], ''));
  }
  const { end } = word.span;
  const part = { start: end - value.length, end };
  return offer(scalar, changes, known, replaceParts(scalar, [part], (bare ? '=' : '') + known.remedy.value));
}

function described(
  project: Project,
  service: Service,
  { opens, port }: AuthenticationSwitch,
  name: string,
): Pick<Hit, 'service' | 'severity' | 'message'> {
  const reachable = isReachable(project, service, port);
  return {
    service: service.name,
    severity: reachable ? 'high' : 'medium',
    message: {
      what: prose`${name} lets everyone into ${service.name} without asking who it is.`,
      why: reachable
        ? prose`Other machines can reach the service, so ${[opens]}.`
        : prose`Any container on its networks can reach the service, so ${[opens]}.`,
      todo: prose`Switch authentication on, and give the clients a password.`,
    },
  };
}

/** Whether other machines can connect: to one port where the switch opens only that one, else to any. */
function isReachable(project: Project, service: Service, port: number | undefined): boolean {
  if (usesHostNetwork(service)) return true;
  return [...livePorts(project)].some((published) => {
    if (published.service !== service || openness(published) === undefined) return false;
    const { target } = published.port;
    return port === undefined || target === 'unknown' || (target.first <= port && port <= target.last);
  });
}

function removal(place: Place, changes: ModelPath, known: AuthenticationSwitch): Pick<Hit, 'fix' | 'noFixReason'> {
  return proposeRemoval(place, changes, { title: prose`Take the switch out.`, caveat: [known.caveat] });
}

function offer(
  { document }: Place,
  changes: ModelPath,
  known: AuthenticationSwitch,
  edits: ReturnType<typeof replaceParts>,
): Pick<Hit, 'fix' | 'noFixReason'> {
  return propose(edits, {
    title: known.title === undefined ? prose`Switch authentication on.` : [known.title],
    safety: 'changes-behaviour',
    caveat: [known.caveat],
    document,
    changes: [changes],
  });
}
