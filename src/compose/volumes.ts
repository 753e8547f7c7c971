import { booleanOf } from '../boolean-field.ts';
import type { ModelMap, ModelNode, ModelScalar, VolumeMount } from '../types.ts';
import { vanishes } from '../vanishing-variable.ts';
import { placeOf } from './place.ts';
import { partOf, type WrittenText, writtenText } from './written-text.ts';

/** Finds a top-level volume by the name that services use. */
export type FindVolume = (name: string) => ModelMap | undefined;

const longTypes: ReadonlySet<VolumeMount['type']> = new Set(['bind', 'volume', 'tmpfs', 'npipe', 'cluster', 'image']);

/** Reads a service's `volumes`, short and long syntax. What is neither is left out; Compose refuses it. */
export function volumeMounts(node: ModelNode | undefined, findVolume: FindVolume): readonly VolumeMount[] {
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item) => {
    if (item.kind === 'scalar') return shortVolume(item, findVolume);
    return item.kind === 'map' ? longVolume(item, findVolume) : [];
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

function shortVolume(scalar: ModelScalar, findVolume: FindVolume): VolumeMount {
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
  const host = source && hostFolder(type, source.value, scalar.folder, findVolume);
  return {
    syntax: 'short',
    node: scalar,
    type,
    ...(source && { source }),
    ...(host && { hostPath: host.path }),
    ...(target && { target: text.slice(target.start, target.end) }),
    readOnly: readOnly || host?.readOnly === true,
    options: options.filter((word) => word !== 'ro' && word !== 'rw'),
    ...placeOf(scalar),
  };
}

function longVolume(map: ModelMap, findVolume: FindVolume): VolumeMount {
  const text = (...path: readonly string[]): string | undefined => scalarAt(map, path)?.text;
  const written = text('type') ?? 'volume';
  const type = [...longTypes].find((known) => known === written) ?? 'unknown';
  const source = scalarAt(map, ['source']);
  const shownSource = source && shown(source).text;
  const host = source && shownSource ? hostFolder(type, shownSource, source.folder, findVolume) : undefined;
  const target = text('target');
  const flags = [
    text('bind', 'propagation'),
    text('bind', 'selinux'),
    booleanOf(text('volume', 'nocopy') ?? '') ? 'nocopy' : undefined,
  ];
  return {
    syntax: 'long',
    node: map,
    type,
    ...(source && shownSource && { source: { ...placeOf(source), value: shownSource } }),
    ...(host && { hostPath: host.path }),
    ...(target !== undefined && { target }),
    readOnly: booleanOf(text('read_only') ?? '') === true || host?.readOnly === true,
    options: flags.flatMap((word) => word || []),
    ...placeOf(map),
  };
}

/**
 * The scalar's text, in which a variable without value stays in sight as `$NAME` unless it only hides another path; the
 * shell's own `$HOME` and `$PWD` are what they always are.
 */
function shown(scalar: ModelScalar): WrittenText {
  return writtenText(scalar, (used) => {
    const { variable, source, result } = used;
    if (source !== 'unset' && source !== 'required') return result;
    if (variable === 'HOME') return '~';
    if (variable === 'PWD') return '.';
    return vanishes(scalar, used) ? '' : `$${variable}`;
  });
}

function typeOf(source: string): VolumeMount['type'] {
  if (/^(?:\\\\|\/\/)\.[\\/]pipe[\\/]/i.test(source)) return 'npipe';
  if (/^(?:[./~]|\\\\|[a-zA-Z]:)/.test(source)) return 'bind';
  if (source.startsWith('$')) return /[/\\]/.test(source) ? 'bind' : 'unknown';
  return 'volume';
}

interface HostFolder {
  readonly path: string;
  /** Mounted read-only for everyone, whatever a service says. */
  readonly readOnly: boolean;
}

function hostFolder(
  type: VolumeMount['type'],
  source: string,
  folder: string,
  findVolume: FindVolume,
): HostFolder | undefined {
  if (type === 'bind' || type === 'npipe' || (type === 'unknown' && source.startsWith('$'))) {
    return { path: normalisedPath(source, folder), readOnly: false };
  }
  if (type !== 'volume') return undefined;
  const volume = findVolume(source);
  const device = volume && scalarAt(volume, ['driver_opts', 'device']);
  const options = (volume && scalarAt(volume, ['driver_opts', 'o'])?.text.split(',')) ?? [];
  // Their `type` is `none` by custom; the kernel does not look at it: https://man7.org/linux/man-pages/man2/mount.2.html
  const bound = options.some((option) => option === 'bind' || option === 'rbind');
  // `:/export` and `//host/share` are another machine's.
  if (!device || !bound || /^(?::|\/\/)/.test(device.text)) return undefined;
  return { path: normalisedPath(shown(device).text, device.folder), readOnly: options.includes('ro') };
}

/** `.` and `..` are worked out; a relative path becomes relative to the repository's root. */
function normalisedPath(path: string, folder: string): string {
  if (/^(?:\\\\|\/\/\.|[a-zA-Z]:)/.test(path)) return path;
  if (/^[~$]/.test(path)) return joined(path);
  return path.startsWith('/') ? `/${joined(path, true)}` : joined(`${folder}/${path}`) || '.';
}

/** A path in the container as Compose cleans it: without `.`, `..` and a slash at the end. */
export function cleanTarget(target: string): string {
  return target.startsWith('/') ? `/${joined(target, true)}` : joined(target) || '.';
}

function joined(path: string, absolute = false): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    const previous = parts.at(-1);
    const climbs = part === '..' && previous !== undefined && previous !== '..' && !/^[~$]/.test(previous);
    if (climbs) parts.pop();
    else if (part !== '..' || !absolute) parts.push(part);
  }
  return parts.join('/');
}

function scalarAt(map: ModelMap, path: readonly string[]): ModelScalar | undefined {
  let node: ModelNode | undefined = map;
  for (const key of path) node = node?.kind === 'map' ? node.entries.get(key) : undefined;
  return node?.kind === 'scalar' && node.value !== null ? node : undefined;
}
