import type { Project, Service, VolumeMount } from '../../types.ts';

export interface Mount {
  readonly service: Service;
  readonly mount: VolumeMount;
  /** The host's path as the engine sees it, with `/var/run` written as `/run`: on Linux it is a link to it. */
  readonly hostPath: string;
}

/** Every folder or file of the host that a service gets, short and long syntax and volumes that stand for a folder. */
export function* hostMounts(project: Project): Generator<Mount> {
  for (const service of project.services) {
    for (const mount of service.volumes) {
      if (mount.hostPath === undefined) continue;
      yield { service, mount, hostPath: mount.hostPath.replace(/^\/var\/run(?=\/|$)/, '/run') };
    }
  }
}
