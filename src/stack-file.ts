import type { HostIp, Project } from './types.ts';
import { ofLastProject } from './of-last-project.ts';

/**
 * Whether a file is made for `docker stack deploy`, which refuses some keys of Compose and leaves out others. It is told
 * by its name (`docker-stack.yml`, `stack.prod.yaml`, `app.stack.yml`), or by a mode that only a swarm knows.
 */
export const isStackFile: (project: Project) => boolean = ofLastProject(({ path, services }) => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/\.ya?ml$/i.test(name) && name.split('.').some((part) => /^(?:docker-)?stack(?:$|[-_\d])/i.test(part)))
    return true;
  return services.some((service) => swarmModes.has(service.text('deploy', 'mode')?.text ?? ''));
});

/**
 * Whether a port has an address that `docker stack deploy` drops, to publish it everywhere.
 * Source: https://github.com/moby/moby/issues/33277
 */
export function dropsAddress(hostIp: HostIp): boolean {
  return hostIp.kind !== 'absent' && !isWildcard(hostIp);
}

/** Whether a written address stands for every interface. */
export function isWildcard(hostIp: HostIp): boolean {
  return hostIp.kind === 'address' && hostIp.reach === 'wildcard';
}

/** Compose runs every service as if it were `replicated`. */
const swarmModes: ReadonlySet<string> = new Set(['global', 'global-job', 'replicated-job']);
