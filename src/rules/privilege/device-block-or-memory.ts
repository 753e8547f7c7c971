import { itemKey } from '../../fixes/item-key.ts';
import { proposeRemoval } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { Hit, Project, Prose, Rule, Service, Severity } from '../../types.ts';
import { capabilityName } from '../knowledge/capabilities.ts';
import { hostDevice } from '../knowledge/host-devices.ts';
import { mountPath } from '../mounts/mount-path.ts';
import { deviceMappings, type DeviceMapping } from './devices.ts';

/** The kernel opens memory and ports to this capability only. */
function mayOpenMemory(service: Service): boolean {
  return service.list('cap_add').some(({ text }) => ['ALL', 'SYS_RAWIO'].includes(capabilityName(text)));
}

function danger({ service, source, permissions }: DeviceMapping): { severity: Severity; why: Prose } | undefined {
  switch (hostDevice(source.value)) {
    case 'disk':
      return {
        severity: 'critical',
        why: permissions.includes('w')
          ? prose`It reads and writes every file on that disk directly, past all permissions of the host.`
          : prose`It reads every file on that disk directly, keys and password hashes too, past all permissions of the host.`,
      };
    case 'memory':
      return mayOpenMemory(service)
        ? { severity: 'critical', why: prose`It reads and changes the memory of the host's kernel.` }
        : {
            severity: 'medium',
            why: prose`Only the missing capability \`SYS_RAWIO\` keeps it from the memory of the host's kernel.`,
          };
    case 'kernel-log':
      return {
        severity: 'medium',
        why: prose`It reads the kernel's log, with errors and addresses of everything on the host, and can write to it.`,
      };
    case undefined:
      return undefined;
  }
}

/** Volumes that mount a device's file system. One for a disk of its own is in Docker's manual, so that it weighs less. */
function* mountedDisks(project: Project): Generator<Hit> {
  for (const service of project.services) {
    for (const mount of service.volumes) {
      const { disk } = mount;
      if (disk === undefined) continue;
      const use = mount.readOnly ? 'reads' : 'reads and writes';
      yield {
        at: mount.source ?? mount,
        service: service.name,
        path: mountPath(service, mount),
        subject: disk,
        severity: 'high',
        message: {
          what: prose`${service.name} gets the file system on the host's device ${disk}.`,
          why: prose`It ${[use]} every file there: those of the host, if it is one of its disks.`,
          todo: prose`Keep it only where the device holds nothing but this data.`,
        },
        noFixReason: prose`What is on the device is not in the file.`,
      };
    }
  }
}

export const rule: Rule = {
  meta: {
    id: 'device-block-or-memory',
    group: 'privilege',
    title: 'Disk or kernel device handed to a container',
    severity: 'critical',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-250', 'CWE-668'],
    cis: ['5.18'],
    elsewhere: { 'compose-lint': 'CL-0016' },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#devices',
      'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
      'https://docs.docker.com/engine/storage/volumes/#block-storage-devices',
    ],
    docs: {
      danger:
        'With the raw disk, root in the container reads and writes every file of the host, past all permissions; with kernel memory it does the same to the kernel. Memory needs `SYS_RAWIO` too, and the kernel log only tells what happens on the host: without that, both are reported as `medium`. A volume with the file system of a device is reported as `high`.',
      remedy: 'Remove the device. To share files, mount a folder or a volume.',
      whenRight: 'For tools that partition, image or check disks, on purpose.',
    },
  },
  *check(project: Project) {
    yield* mountedDisks(project);
    for (const device of deviceMappings(project)) {
      const { service, source, node } = device;
      const found = danger(device);
      if (found === undefined) continue;
      yield {
        at: source,
        service: service.name,
        path: [...service.path, 'devices', source.value],
        subject: source.value,
        severity: found.severity,
        message: {
          what: prose`${service.name} gets the host's device ${source.value}.`,
          why: found.why,
          todo: prose`Remove it; to share files, mount a folder.`,
        },
        ...proposeRemoval(device, [...service.path, 'devices', itemKey(node)], {
          title: prose`Take the device away.`,
          caveat: prose`What the service used the device for fails.`,
        }),
      };
    }
  },
};
