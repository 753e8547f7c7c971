import { prose } from '../../prose.ts';
import type { EnvironmentVariable, Hit, ModelPath, ModelScalar, Project, Service, Span } from '../../types.ts';
import { itemKey } from '../../fixes/item-key.ts';
import { isCredentialName, isUnusedKey, strengthOf } from '../knowledge/credential-names.ts';
import { ofLastProject } from '../../of-last-project.ts';
import { opensAnotherService, storesOf } from './clients-password.ts';
import { requireInstead, variableName } from './require-instead.ts';
import { sharedVariables } from './shared-variables.ts';

export interface LiteralCredential {
  readonly service: Service;
  readonly variable: EnvironmentVariable;
  readonly value: ModelScalar;
  /** Offsets of the value's text into `value.raw`. */
  readonly part: Span;
  readonly path: ModelPath;
  /** Whether the value is one that everybody tries first. */
  readonly weak: boolean;
  /** Another service that has another value under the same name: one variable can't stand for both. */
  readonly rival: Service | undefined;
  /** The variable of the shell that the service has it from, or will, which this one shows the password to. */
  readonly shared: string | undefined;
}

/**
 * Environment variables named like a credential whose value is written in the file. What a tracked `.env` supplies is
 * judged there; what stands as a variable's default is `secret-in-interpolation-default`'s, unless it is weak.
 */
export const literalCredentials: (project: Project) => readonly LiteralCredential[] = ofLastProject((project) => [
  ...credentialsIn(project),
]);

function* credentialsIn(project: Project): Generator<LiteralCredential> {
  const values = valuesByName(project);
  const shared = sharedVariables(project);
  for (const service of project.services) {
    for (const variable of service.environment) {
      const { name, text, value, valueAt } = variable;
      if (value === undefined || valueAt === undefined || !isCredentialName(name)) continue;
      const repeats = repeatsName(service, name, text) && !isUnusedKey(text, name);
      const strength = repeats ? 'weak' : strengthOf(text, name);
      const isDefault = wholeDefault(value, valueAt) !== undefined;
      if (strength === 'none' || (value.substitutions.length > 0 && !(isDefault && strength === 'weak'))) continue;
      const path = [...service.path, 'environment', name];
      const rival = isDefault
        ? undefined
        : values.get(variableName(name))?.find((other) => other.text !== text)?.service;
      const opened = !isDefault && opensAnotherService(project, service, name) ? storesOf(project, service, name) : [];
      yield {
        service,
        variable,
        value,
        part: valueAt,
        path,
        weak: strength === 'weak',
        rival,
        shared: onlyOne(opened.flatMap((store) => shared.holding(text, [store]) ?? [])),
      };
    }
  }
}

/** Two stores with the same password leave open which of them is meant. */
function onlyOne(names: readonly string[]): string | undefined {
  const [only, ...others] = new Set(names);
  return others.length === 0 ? only : undefined;
}

/** For each name that the variable of the shell would have two different literal values, if there are so many, each with a service that has it. */
function valuesByName(project: Project): ReadonlyMap<string, readonly { text: string; service: Service }[]> {
  const values = new Map<string, { text: string; service: Service }[]>();
  for (const service of project.services) {
    for (const { name, text, value } of service.environment) {
      if (value === undefined || value.substitutions.length > 0) continue;
      const shellName = variableName(name);
      const known = values.get(shellName) ?? [];
      if (text === '' || known.length === 2 || known.some((other) => other.text === text)) continue;
      values.set(shellName, [...known, { text, service }]);
    }
  }
  return values;
}

/**
 * Whether a password is only a name again: the service's, the image's, a user's or database's in another variable, or a
 * word of its own variable's. So `POSTGRES_PASSWORD: gitea` beside `POSTGRES_USER: gitea` is the first that anybody tries.
 */
function repeatsName({ name, image, environment }: Service, variable: string, password: string): boolean {
  if (
    variable
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .includes(password.toLowerCase())
  )
    return password !== '';
  const others = environment.filter((variable) => namesSomeone.test(variable.name)).map(({ text }) => text);
  const names = [name, image?.value.repository.split('/').at(-1) ?? '', ...others];
  return password !== '' && names.includes(password);
}

const namesSomeone = /(?:USER|USERNAME|LOGIN|NAME|DB|DATABASE)$/i;

/** The variable whose default is the whole value, as in `${DB_PASSWORD:-postgres}`, where the default takes effect. */
function wholeDefault({ substitutions }: ModelScalar, { start, end }: Span): string | undefined {
  const [only, ...others] = substitutions;
  if (only === undefined || others.length > 0 || only.source !== 'literal-default') return undefined;
  return only.at.start === start && only.at.end === end ? only.variable : undefined;
}

/** Takes the value out of the file: Compose then asks for the variable, and refuses to start without it. */
export function requireVariable(credential: LiteralCredential): Pick<Hit, 'fix' | 'noFixReason'> {
  const { service, variable, value, part, rival, shared } = credential;
  if (rival !== undefined && shared === undefined) {
    return {
      noFixReason: prose`${rival.name} has another ${variable.name}: give the two variables names of their own.`,
    };
  }
  const key = variable.form === 'list' ? itemKey(value) : variable.name;
  const used = { scalar: value, changes: [...service.path, 'environment', key] };
  return requireInstead(used, [part], shared ?? wholeDefault(value, part) ?? variableName(variable.name));
}
