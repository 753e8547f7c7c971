import { booleanOf } from '../boolean-field.ts';
import { prose } from '../prose.ts';
import type { ModelMap, ModelNode, ModelScalar, Problem, Resource, VolumeMount } from '../types.ts';
import { hostPathOf, normalisedPath, shown } from './host-path.ts';
import { placeOf } from './place.ts';
import { notAudited } from './problems.ts';
import { partOf } from './written-text.ts';

/** Finds a top-level volume by the name that services use. */
export type FindVolume = (name: string) => ModelMap | undefined;

const longTypes: ReadonlySet<VolumeMount['type']> = new Set(['bind', 'volume', 'tmpfs', 'npipe', 'cluster', 'image']);

/** Reads a service's `volumes`, short and long syntax. What is neither is left out; Compose refuses it. */
export function volumeMounts(node: ModelNode | undefined, findVolume: FindVolume): readonly VolumeMount[] {
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item) => {
    if (item.kind === 'scalar') return shortVolumes(item, findVolume);
    return item.kind === 'map' ? longVolumes(item, findVolume) : [];
  });
}

/** The sections of `[SOURCE:]TARGET[:MODE]`, as offsets into the text. A Windows drive's colon parts nothing. */
export function volumeSections(text: string): readonly { readonly start: number; readonly end: number }[] {
  const sections: { start: number; end: number }[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && text[at] !== ':') continue;
    if (at < text.length && at - start === 1 && /[a-zA-Z]/.test(text[start] ?? '')) continue;
    sections.push({ start, end: at });
    start = at + 1;
  }
  return sections;
}

function shortVolumes(scalar: ModelScalar, findVolume: FindVolume): readonly VolumeMount[] {
  const written = shown(scalar);
  const { text } = written;
  const [first, second, third] = volumeSections(text);
  const source =
    first && second
      ? partOf(scalar, written.rawSpan(first.start, first.end), text.slice(first.start, first.end))
      : undefined;
  const target = second ?? first;
  const options = third ? text.slice(third.start, third.end).split(',').filter(Boolean) : [];
  const readOnly = options.findLast((word) => word === 'ro' || word === 'rw') === 'ro';
  const type = source ? typeOf(source.value) : 'volume';
  const hosts = source ? hostSides(type, source.value, scalar.folder, findVolume) : [nothing];
  return hosts.map(({ readOnly: alwaysReadOnly, ...host }) => ({
    syntax: 'short',
    node: scalar,
    type,
    ...(source && { source }),
    ...host,
    ...(target && { target: text.slice(target.start, target.end) }),
    readOnly: readOnly || alwaysReadOnly,
    options: options.filter((word) => word !== 'ro' && word !== 'rw'),
    ...placeOf(scalar),
  }));
}

function longVolumes(map: ModelMap, findVolume: FindVolume): readonly VolumeMount[] {
  const text = (...path: readonly string[]): string | undefined => scalarAt(map, path)?.text;
  const written = text('type') ?? 'volume';
  const type = [...longTypes].find((known) => known === written) ?? 'unknown';
  const source = scalarAt(map, ['source']);
  const shownSource = source && shown(source).text;
  const hosts = source && shownSource ? hostSides(type, shownSource, source.folder, findVolume) : [nothing];
  const target = text('target');
  const flags = [
    text('bind', 'propagation'),
    text('bind', 'selinux'),
    booleanOf(text('volume', 'nocopy') ?? '') ? 'nocopy' : undefined,
  ];
  return hosts.map(({ readOnly: alwaysReadOnly, ...host }) => ({
    syntax: 'long',
    node: map,
    type,
    ...(source && shownSource && { source: { ...placeOf(source), value: shownSource } }),
    ...host,
    ...(target !== undefined && { target }),
    readOnly: booleanOf(text('read_only') ?? '') === true || alwaysReadOnly,
    options: flags.flatMap((word) => word || []),
    ...placeOf(map),
  }));
}

function typeOf(source: string): VolumeMount['type'] {
  if (/^(?:\\\\|\/\/)\.[\\/]pipe[\\/]/i.test(source)) return 'npipe';
  if (/^(?:[./~]|\\\\|[a-zA-Z]:)/.test(source)) return 'bind';
  if (source.startsWith('$')) return /[/\\]/.test(source) ? 'bind' : 'unknown';
  return 'volume';
}

/** What of the host a mount stands for. */
interface HostSide extends Pick<VolumeMount, 'hostPath' | 'disk'> {
  /** For everyone, whatever a service says. */
  readonly readOnly: boolean;
}

const nothing: HostSide = { readOnly: false };

function hostSides(
  type: VolumeMount['type'],
  source: string,
  folder: string,
  findVolume: FindVolume,
): readonly HostSide[] {
  if (type === 'npipe') return [{ hostPath: source, readOnly: false }];
  if (type === 'bind' || (type === 'unknown' && source.startsWith('$'))) {
    return [{ hostPath: normalisedPath(source, folder), readOnly: false }];
  }
  const volume = type === 'volume' ? findVolume(source) : undefined;
  const found = volume ? sidesOfVolume(volume) : [];
  return found.length > 0 ? found.slice(0, mostFolders) : [nothing];
}

/** Of one overlay: each service that mounts it has them all. */
const mostFolders = 8;

/** A volume with more folders of the host than are looked at. */
export function tooManyFolders({ fields, key, name }: Resource): Problem | undefined {
  const folders = fields ? sidesOfVolume(fields).length : 0;
  if (folders <= mostFolders) return undefined;
  const what = prose`The volume ${name} lays ${folders} folders over each other; those after the first ${mostFolders} were not audited.`;
  return notAudited(key, `volumes.${name}`, what, prose`Use fewer.`);
}

/** Asked for each mount of the volume. */
const sides = new WeakMap<ModelMap, readonly HostSide[]>();

function sidesOfVolume(volume: ModelMap): readonly HostSide[] {
  const known = sides.get(volume) ?? readSides(volume);
  sides.set(volume, known);
  return known;
}

/**
 * The engine hands `type`, `device` and `o` of a local volume to the kernel as they are.
 * Source: https://github.com/moby/moby/blob/master/daemon/volume/local/local_unix.go
 */
function readSides(volume: ModelMap): readonly HostSide[] {
  const option = (name: string): ModelScalar | undefined => scalarAt(volume, ['driver_opts', name]);
  const device = option('device');
  const options = option('o')?.text.split(',') ?? [];
  const readOnly = options.includes('ro');
  // The kernel looks at no `type` then: https://man7.org/linux/man-pages/man2/mount.2.html
  if (options.some((word) => word === 'bind' || word === 'rbind')) {
    if (!device || device.text.startsWith(':')) return [];
    const isResolved = scalarAt(volume, ['driver'])?.text === 'local' && option('o')?.text === 'bind';
    return [{ hostPath: boundPath(device, isResolved), readOnly }];
  }
  const layers = options.flatMap(overlayFolders);
  if (layers.length > 0) return layers;
  const type = option('type')?.text ?? '';
  const tree = kernelTrees.get(type);
  if (tree !== undefined) return [{ hostPath: tree, readOnly }];
  // `//dev/share` is a share of the machine `dev`.
  const path = device && type !== 'cifs' ? hostPathOf(device) : undefined;
  return path?.startsWith('/dev/') ? [{ disk: path, readOnly }] : [];
}

/**
 * Compose works a relative path out only where the driver is written, and `bind` alone; the engine takes any other from
 * its own folder, the disk's root.
 * Source: `volumeDriverOpts` in https://github.com/compose-spec/compose-go/blob/main/paths/resolve.go
 */
function boundPath(device: ModelScalar, isResolved: boolean): string {
  const isWhole = /^(?:$|[/~\\]|[a-zA-Z]:)/.test(device.text);
  return isWhole || isResolved ? hostPathOf(device) : normalisedPath(`/${device.text}`, '');
}

/**
 * The folders that an overlay shows. What is written goes to the upper one; the lower ones stay as they are.
 * Source: https://docs.kernel.org/filesystems/overlayfs.html
 */
function overlayFolders(option: string): readonly HostSide[] {
  const [, kind, paths = ''] = /^(lowerdir|upperdir)\+?=(.*)$/.exec(option) ?? [];
  if (kind === undefined) return [];
  const folders = paths.split(':').filter(Boolean);
  return folders.map((path) => ({ hostPath: normalisedPath(`/${path}`, ''), readOnly: kind === 'lowerdir' }));
}

/** File systems that show the kernel of the host, with the folder where the host has the same. */
const kernelTrees: ReadonlyMap<string, string> = new Map([
  ['proc', '/proc'],
  ['sysfs', '/sys'],
  ['devtmpfs', '/dev'],
]);

function scalarAt(map: ModelMap, path: readonly string[]): ModelScalar | undefined {
  let node: ModelNode | undefined = map;
  for (const key of path) node = node?.kind === 'map' ? node.entries.get(key) : undefined;
  return node?.kind === 'scalar' && node.value !== null ? node : undefined;
}
