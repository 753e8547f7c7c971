import { prose } from '../../prose.ts';
import type { Project, Rule, VolumeMount } from '../../types.ts';

function isSocket({ hostPath }: VolumeMount): boolean {
  return hostPath?.endsWith('/docker.sock') === true;
}

export const rule: Rule = {
  meta: {
    id: 'volumes-from-unmanaged',
    group: 'mounts',
    title: 'Mounts taken over unseen',
    severity: 'medium',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-668'],
    cis: ['5.6'],
    elsewhere: {},
    references: ['https://docs.docker.com/reference/compose-file/services/#volumes_from'],
    docs: {
      danger:
        'All mounts of the other container come along, writable, whatever they are. What this service can reach is no longer written here.',
      remedy: 'Name the volumes that the service needs, in `volumes:`.',
      whenRight: 'In a migration, with `:ro` behind the name.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      for (const item of service.list('volumes_from')) {
        const [first = '', second = ''] = item.text.split(':');
        const outside = first === 'container';
        const source = outside ? undefined : project.service(first);
        if (!outside && source?.volumes.some(isSocket) !== true) continue;
        yield {
          at: item,
          service: service.name,
          path: [...service.path, 'volumes_from', item.text],
          subject: item.text,
          message: outside
            ? {
                what: prose`${service.name} takes over all mounts of the container ${second}, which this project does not describe.`,
                why: prose`Whatever that container mounts, now or later, is in this one too, writable unless \`:ro\` is added.`,
                todo: prose`Name the volumes that it needs.`,
              }
            : {
                what: prose`${service.name} takes over all mounts of ${first}, the Docker socket among them.`,
                why: prose`Whoever runs code in it can start a privileged container: that is root on the host.`,
                todo: prose`Name the volumes that it needs.`,
              },
        };
      }
    }
  },
};
