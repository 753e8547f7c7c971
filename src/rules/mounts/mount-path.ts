import type { ModelPath, Service, VolumeMount } from '../../types.ts';

/** A mount's name in the model: its host side and target, whatever syntax it is written in. */
export function mountPath(service: Service, { hostPath, source, target }: VolumeMount): ModelPath {
  return [...service.path, 'volumes', `${hostPath ?? source?.value ?? ''}:${target ?? ''}`];
}
