import { type FixWords, proposeRemoval } from '../../fixes/propose.ts';
import type { Hit, ModelPath, ModelScalar, Project, Service } from '../../types.ts';

export interface SecurityOption {
  readonly service: Service;
  readonly item: ModelScalar;
  readonly name: string;
  /** '' where the option has none, as a bare `no-new-privileges`. */
  readonly value: string;
}

/** The entries of every service's `security_opt` that take effect. */
export function* securityOptions(project: Project): Generator<SecurityOption> {
  for (const service of project.services) yield* optionsOf(service);
}

/**
 * The entries of a service's `security_opt` that take effect: of two that disagree, the engine takes the later one, which
 * is how an override file takes an option back. Only labels add up.
 * Source: https://github.com/moby/moby/blob/master/daemon/daemon_unix.go, `parseSecurityOpt`
 */
export function optionsOf(service: Service): readonly SecurityOption[] {
  const written = service.list('security_opt').map((item) => ({ service, item, ...parts(item.text) }));
  const last = new Map(written.map(({ name, value }) => [name, value]));
  return written.filter(({ name, value }) => name === 'label' || last.get(name) === value);
}

/** `name=value`, or the older `name:value`; only the first separator counts: `label:type:spc_t` is the label `type:spc_t`. */
function parts(text: string): Pick<SecurityOption, 'name' | 'value'> {
  const separator = text.includes('=') ? '=' : ':';
  const [name = '', ...value] = text.split(separator);
  return { name, value: value.join(separator) };
}

/** By meaning, so that `seccomp:unconfined` rewritten as `seccomp=unconfined` is no other option. */
export function optionPath({ service, name, value }: SecurityOption): ModelPath {
  return [...service.path, 'security_opt', value === '' ? name : `${name}=${value}`];
}

export function removeOption({ service, item }: SecurityOption, words: FixWords): Pick<Hit, 'fix' | 'noFixReason'> {
  return proposeRemoval(item, [...service.path, 'security_opt', item.text], words);
}
