import type { Project } from './types.ts';
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

/** Compose runs every service as if it were `replicated`. */
const swarmModes: ReadonlySet<string> = new Set(['global', 'global-job', 'replicated-job']);
