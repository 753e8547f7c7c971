import { proposeRemoval } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { Project, Rule, Service } from '../../types.ts';
import { capabilityName } from '../knowledge/capabilities.ts';
import { enginePath } from '../mounts/engine-path.ts';

/**
 * Every device or every block device. Creating one (`m`) is allowed by default, so that opening it counts.
 * Source: https://github.com/opencontainers/runc/blob/main/libcontainer/specconv/spec_linux.go, `AllowedDevices`
 */
const everyDevice = /^[ab] \*:\* (?=[rwm]*[rw])[rwm]{1,3}$/;

/** Whether there is a device to open: one that root makes, or those of the host. */
function findsDevices(service: Service): boolean {
  const names = (field: string): readonly string[] => service.list(field).map(({ text }) => capabilityName(text));
  const dropped = names('cap_drop').some((name) => name === 'ALL' || name === 'MKNOD');
  const added = names('cap_add').some((name) => name === 'ALL' || name === 'MKNOD');
  const mounted = service.volumes.some(({ hostPath = '' }) => ['/', '/dev'].includes(enginePath(hostPath)));
  return mounted || added || !dropped;
}

export const rule: Rule = {
  meta: {
    id: 'device-cgroup-rules-wildcard',
    group: 'privilege',
    title: 'Every device allowed by a rule',
    severity: 'critical',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-250'],
    cis: ['5.18'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/services/#device_cgroup_rules',
      'https://www.kernel.org/doc/html/latest/admin-guide/cgroup-v1/devices.html',
    ],
    docs: {
      danger:
        "Containers may create device files by default. A rule that allows all of them lets root in the container make the host's disk appear and read or write it. The rule is not reported where `MKNOD` is dropped and no folder with devices is mounted.",
      remedy: 'Name the major and minor number of the one device: `c 188:0 rwm`.',
      whenRight: 'For tools that manage the hardware of this host.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      if (!findsDevices(service)) continue;
      for (const item of service.list('device_cgroup_rules')) {
        if (!everyDevice.test(item.text)) continue;
        const path = [...service.path, 'device_cgroup_rules', item.text];
        yield {
          at: item,
          service: service.name,
          path,
          subject: item.text,
          message: {
            what: prose`${service.name} may use every device that ${item.text} covers.`,
            why: prose`Root in the container can create a device file for the host's disk and ${[item.text.includes('w', 6) ? 'write to it' : 'read all of it']}.`,
            todo: prose`Name the numbers of the one device that it needs.`,
          },
          ...proposeRemoval(item, path, {
            title: prose`Take the rule away.`,
            caveat: prose`What the service used a device for fails until that one is allowed.`,
          }),
        };
      }
    }
  },
};
