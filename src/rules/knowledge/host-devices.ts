/**
 * Disks, under the names that Linux drivers give them.
 * Source: https://www.kernel.org/doc/html/latest/admin-guide/devices.html
 */
const disk =
  /^\/dev\/(?:(?:sd[a-z]+|vd[a-z]+|xvd[a-z]+|hd[a-z])\d*|nvme\d.*|mmcblk\d.*|md(?:\d.*|\/.+)|dm-\d+|mapper\/.+|loop(?:\d+|-control)|zfs|zd\d.*|rbd\d.*|disk\/.+)$/;

/** The machine's memory and ports; the kernel opens them to `SYS_RAWIO` only. Source: mem(4). */
const memory: ReadonlySet<string> = new Set(['/dev/mem', '/dev/kmem', '/dev/port']);

export type HostDevice = 'disk' | 'memory' | 'kernel-log';

/** What a device of the host hands over, where that is more than the device. */
export function hostDevice(path: string): HostDevice | undefined {
  if (path === '/dev/kmsg') return 'kernel-log';
  if (memory.has(path)) return 'memory';
  return disk.test(path) ? 'disk' : undefined;
}

/** Devices that are often needed and still worth a look, with what they open. */
const sensitive: readonly (readonly [RegExp, string])[] = [
  [/^\/dev\/kvm$/, 'run virtual machines on the host'],
  [/^\/dev\/fuse$/, 'mount file systems of its own where it may mount'],
  [/^\/dev\/net\/tun$/, 'make network interfaces where it may manage them'],
  [/^\/dev\/input(?:\/|$)/, 'read keyboards and mice of the host'],
  [/^\/dev\/video\d*$/, 'watch through cameras of the host'],
  [/^\/dev\/tpm(?:rm)?\d*$/, "use keys of the host's security chip"],
  [/^\/dev\/bus\/usb(?:\/|$)/, 'talk to USB devices of the host directly'],
  [/^\/dev\/tty(?:USB|ACM)\d+$/, 'talk to serial devices of the host'],
  [/^\/dev\/dri(?:\/|$)/, "send work to the host's graphics driver"],
];

/** What a process may do with a device, in words for a message. */
export function deviceUse(path: string): string | undefined {
  return sensitive.find(([pattern]) => pattern.test(path))?.[1];
}
