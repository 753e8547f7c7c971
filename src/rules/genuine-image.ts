import { ofLastProject } from '../of-last-project.ts';
import type { ModelNode, Project, Service } from '../types.ts';

/** The full name of the image that a service runs as it was made; '' where something else may run under that name. */
export type GenuineImage = (service: Service) => string;

/**
 * What a well-known image excuses: nothing where Compose builds something under its name, for this service or another one,
 * or starts another program in it, or where a variable may name another image.
 */
export const genuineImages: (project: Project) => GenuineImage = ofLastProject((project) => {
  const built = new Set(project.services.filter(({ hasBuild }) => hasBuild).map(({ image }) => image?.value.name));
  return (service) => {
    const name = service.image?.value.name ?? '';
    const runsOther = ['entrypoint', 'post_start', 'pre_stop'].some((field) => isSet(service.get(field)));
    return built.has(name) || runsOther || !isWritten(service) ? '' : name;
  };
});

/** An empty `entrypoint` is one too: the command alone then runs. */
function isSet(node: ModelNode | undefined): boolean {
  return node !== undefined && !(node.kind === 'scalar' && node.value === null);
}

/** Variables may stand for the registry, which is a mirror, and behind the name: `${REGISTRY:-docker.io}/a/b:${TAG}`. */
function isWritten(service: Service): boolean {
  const { raw = '' } = service.text('image') ?? {};
  const [, variable, name = ''] = /^(\$(?:\w+|\{[^{}]*\})\/?)?([^:@]*(?::\d+\/[^:@]*)?)/.exec(raw) ?? [];
  if (name.includes('$')) return false;
  return variable === undefined || [name, `library/${name}`].includes(service.image?.value.repository ?? '');
}
