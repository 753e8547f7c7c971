import { type Edits, rewrite } from '../../fixes/edits.ts';
import { itemKey } from '../../fixes/item-key.ts';
import { propose } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { EnvironmentVariable, Hit, ModelPath, Project, Service } from '../../types.ts';
import { isCredentialName, isNoSecret, weakValues } from '../knowledge/credential-names.ts';

export interface LiteralCredential {
  readonly service: Service;
  readonly variable: EnvironmentVariable;
  readonly path: ModelPath;
  /** Whether the value is one that everybody tries first. */
  readonly weak: boolean;
  /** Another service that has another value under the same name: one variable can't stand for both. */
  readonly rival: Service | undefined;
}

/** Environment variables named like a credential whose value is written in the file. */
export function* literalCredentials(project: Project): Generator<LiteralCredential> {
  const values = valuesByName(project);
  for (const service of project.services) {
    for (const variable of service.environment) {
      const { name, text, value } = variable;
      if (value === undefined || value.substitutions.length > 0 || !isCredentialName(name)) continue;
      // What a tracked .env supplies is judged there, not here.
      const weak = weakValues.has(text.toLowerCase());
      if (!weak && isNoSecret(text)) continue;
      const rival = values.get(name)?.find((other) => other.text !== text)?.service;
      yield { service, variable, path: [...service.path, 'environment', name], weak, rival };
    }
  }
}

/** For each variable's name two different values, if there are so many, each with a service that has it. */
function valuesByName(project: Project): ReadonlyMap<string, readonly { text: string; service: Service }[]> {
  const values = new Map<string, { text: string; service: Service }[]>();
  for (const service of project.services) {
    for (const { name, text } of service.environment) {
      const known = values.get(name) ?? [];
      if (text === '' || known.length === 2 || known.some((other) => other.text === text)) continue;
      values.set(name, [...known, { text, service }]);
    }
  }
  return values;
}

/** Takes the value out of the file: Compose then asks for the variable, and refuses to start without it. */
export function requireVariable({ service, variable, rival }: LiteralCredential): Pick<Hit, 'fix' | 'noFixReason'> {
  const { name, form, value } = variable;
  if (rival !== undefined) {
    return { noFixReason: prose`${rival.name} has another ${name}: give the two variables names of their own.` };
  }
  const key = form === 'list' && value !== undefined ? itemKey(value) : name;
  return propose(requiringEdits(variable), {
    title: prose`Take the value from a variable that has to be set.`,
    safety: 'changes-behaviour',
    caveat: prose`\`docker compose up\` stops until ${name} is set, in the shell or in an untracked \`.env\`. The old value stays in the Git history: change it.`,
    document: variable.document,
    changes: [[...service.path, 'environment', key]],
  });
}

function requiringEdits({ name, value, valueAt }: EnvironmentVariable): Edits {
  if (value === undefined || valueAt === undefined || !/^[A-Za-z_]\w*$/.test(name)) return undefined;
  return rewrite(value, `${value.raw.slice(0, valueAt.start)}\${${name}:?set ${name}}${value.raw.slice(valueAt.end)}`);
}
