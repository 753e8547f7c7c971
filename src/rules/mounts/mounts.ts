import { prose } from '../../prose.ts';
import type { Project, Prose, Service, VolumeMount } from '../../types.ts';
import { enginePath } from './engine-path.ts';

export interface Mount {
  readonly service: Service;
  readonly mount: VolumeMount;
  readonly hostPath: string;
  /** The same for a message, beside the path that leads there. */
  readonly shown: Prose;
}

/** Every folder or file of the host that a service gets, short and long syntax and volumes that stand for a folder. */
export function* hostMounts(project: Project): Generator<Mount> {
  for (const service of project.services) {
    for (const mount of service.volumes) {
      if (mount.hostPath === undefined) continue;
      const hostPath = enginePath(mount.hostPath);
      const climbs = mount.hostPath.split('/').includes('..');
      const shown = climbs && hostPath !== mount.hostPath ? prose`${hostPath} (${mount.hostPath})` : prose`${hostPath}`;
      yield { service, mount, hostPath, shown };
    }
  }
}
