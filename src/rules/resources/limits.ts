import type { ModelPath, ModelScalar, Project, Service } from '../../types.ts';
import { isStackFile } from '../../stack-file.ts';

/** A limit that holds, one that is written and limits nothing (0, -1), or none. */
export type Limit =
  | { readonly kind: 'limited' | 'missing' }
  | { readonly kind: 'unlimited'; readonly written: ModelScalar };

/** Compose honours `deploy.resources.limits` outside of Swarm too. */
export function memoryLimit(service: Service): Limit {
  return limitOf(service, [['mem_limit'], ['deploy', 'resources', 'limits', 'memory']]);
}

/** A set of cores limits as well as a share of them does, `0` too: the first one. `cpu_shares` says who goes first. */
export function cpuLimit(service: Service): Limit {
  const cores = service.text('cpuset');
  if (cores !== undefined && (!cores.known || cores.text !== '')) return { kind: 'limited' };
  return limitOf(service, [
    ['cpus'],
    ['cpu_quota'],
    ['cpu_count'],
    ['cpu_percent'],
    ['deploy', 'resources', 'limits', 'cpus'],
  ]);
}

/** Source: `getPidsLimit` of https://github.com/moby/moby/blob/master/daemon/daemon_unix.go: 0 and less are no limit. */
export function pidsLimit(service: Service): Limit {
  return limitOf(service, [['pids_limit'], ['deploy', 'resources', 'limits', 'pids']]);
}

function limitOf(service: Service, places: readonly ModelPath[]): Limit {
  const written = places.flatMap((path) => service.text(...path) ?? []);
  if (written.some(limits)) return { kind: 'limited' };
  const [first] = written;
  return first === undefined ? { kind: 'missing' } : { kind: 'unlimited', written: first };
}

/** A limit that only a variable knows is taken for one. `512m` and `0.5` limit; `0`, `0b` and `-1` don't. */
function limits({ text, known }: ModelScalar): boolean {
  return !known || !(text === '' || Number.parseFloat(text) <= 0);
}

/**
 * Where a limit belongs. `docker stack deploy` refuses the short keys: "Set resource limits using deploy.resources".
 * Source: `ForbiddenProperties` in https://github.com/docker/cli/blob/master/cli/compose/types/types.go
 *
 * @param key the short one, as in `mem_limit: 512m`
 * @param resource its name below `deploy.resources.limits`
 */
export function limitKey(project: Project, key: string, resource: string): string {
  return isStackFile(project) ? `deploy.resources.limits.${resource}` : key;
}
