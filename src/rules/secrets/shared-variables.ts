import { prose } from '../../prose.ts';
import type { EnvironmentVariable, Hit, Project, Service } from '../../types.ts';
import { isCredentialName } from '../knowledge/credential-names.ts';
import { ofLastProject } from '../../of-last-project.ts';
import { variableName } from './require-instead.ts';

/** The passwords in the environments of a project's services, so that a text that repeats one takes it from there too. */
export interface SharedVariables {
  /**
   * The variable of the shell that a password comes from, or will come from once it is taken out of the file.
   *
   * @param first the services whose own variables are meant before those of others; without any, nothing is found
   */
  holding(password: string, first: readonly (Service | undefined)[]): string | undefined;
  /** Why a new variable of this name can't hold the password: the name has another meaning already. */
  refusal(variable: string, password: string): Pick<Hit, 'noFixReason'> | undefined;
}

export const sharedVariables: (project: Project) => SharedVariables = ofLastProject((project) => {
  const meanings = new Map<string, { readonly text: string; readonly service: Service }>();
  const ambiguous = new Map<string, { readonly text: string; readonly service: Service }>();
  for (const service of project.services) {
    for (const variable of service.environment) {
      if (variable.value === undefined) continue;
      const name = shellName(variable);
      const known = meanings.get(name);
      if (known === undefined) meanings.set(name, { text: variable.text, service });
      else if (known.text !== variable.text && !ambiguous.has(name))
        ambiguous.set(name, { text: variable.text, service });
    }
  }
  const rival = (name: string, password: string): Service | undefined =>
    [meanings.get(name), ambiguous.get(name)].find((other) => other !== undefined && other.text !== password)?.service;
  return {
    holding(password, first) {
      for (const service of first) {
        const names = service?.environment
          .filter(({ name, text, value }) => value !== undefined && text === password && isCredentialName(name))
          .map(shellName);
        const name = names?.find((each) => rival(each, password) === undefined);
        if (name !== undefined) return name;
      }
      return undefined;
    },
    refusal(variable, password) {
      const other = rival(variable, password);
      if (other === undefined) return undefined;
      return {
        noFixReason: prose`${other.name} has another ${variable}: give the two variables names of their own.`,
      };
    },
  };
});

/** `DB_PASSWORD: ${PG_PASSWORD:-x}` takes it from `PG_PASSWORD`; a literal will come from a variable of its own name. */
function shellName({ name, value }: EnvironmentVariable): string {
  const [only, ...others] = value?.substitutions ?? [];
  return only === undefined || others.length > 0 ? variableName(name) : only.variable;
}
