import { proposeRemoval } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';

/** Groups of common distributions, with what their members may do. Source: https://wiki.debian.org/SystemGroups */
const groups: ReadonlyMap<string, string> = new Map([
  ['docker', 'control the Docker engine, which is root on the host'],
  ['root', "read and often write root's files"],
  ['0', "read and often write root's files"],
  ['disk', 'read and write whole disks'],
  ['shadow', 'read the password hashes'],
  ['kvm', 'run virtual machines on the host'],
  ['sudo', 'become root where sudo is set up so'],
  ['adm', "read the host's logs"],
]);

export const rule: Rule = {
  meta: {
    id: 'group-add-privileged',
    group: 'privilege',
    title: 'Service joins a group with power over the host',
    severity: 'medium',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-250'],
    cis: [],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/services/#group_add',
      'https://docs.docker.com/engine/install/linux-postinstall/',
    ],
    docs: {
      danger:
        'Inside the container the group is a number that the host knows too: through a mounted socket, disk or file it has the rights of that group there.',
      remedy: 'Remove the group.',
      whenRight:
        'For a tool that is meant to talk to the Docker socket or a device; it then has that power over the host.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      for (const item of service.list('group_add')) {
        const power = groups.get(item.text);
        if (power === undefined) continue;
        const path = [...service.path, 'group_add', item.text];
        yield {
          at: item,
          service: service.name,
          path,
          subject: item.text,
          message: {
            what: prose`${service.name} joins the group ${item.text}.`,
            why: prose`Members of it may ${[power]} once a mount or device brings that into the container.`,
            todo: prose`Remove the group.`,
          },
          ...proposeRemoval(item, path, {
            title: prose`Leave the group.`,
            caveat: prose`What the service reached through the group is closed to it.`,
          }),
        };
      }
    }
  },
};
