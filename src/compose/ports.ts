import type { ModelMap, ModelNode, ModelScalar, PortMapping, PortRange, Span, Substitution } from '../types.ts';
import { hostIpOf } from './host-address.ts';
import { placeOf } from './place.ts';
import { writtenText } from './written-text.ts';
import type { WrittenText } from './written-text.ts';

/** Reads a service's `ports`, short and long syntax. What is neither is left out; Compose refuses it. */
export function portMappings(node: ModelNode | undefined): readonly PortMapping[] {
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item) => {
    if (item.kind === 'scalar') return shortPort(item);
    return item.kind === 'map' ? longPort(item) : [];
  });
}

/**
 * `[HOST:]CONTAINER[/PROTOCOL]`, HOST being `[IP:](port|range)`, split from the right as Docker does.
 * Source: `splitParts` in https://github.com/docker/go-connections/blob/main/nat/nat.go
 */
export function shortPort(scalar: ModelScalar): PortMapping {
  const written = writtenText(scalar);
  const { text } = written;
  const slash = text.indexOf('/');
  const end = slash === -1 ? text.length : slash;
  const protocol = slash === -1 ? '' : text.slice(slash + 1).toLowerCase();
  const targetStart = text.lastIndexOf(':', end) + 1;
  const target: Span = { start: targetStart, end };
  const publishedEnd = targetStart - 1;
  const publishedStart = publishedEnd > 0 ? text.lastIndexOf(':', publishedEnd - 1) + 1 : 0;
  const published = targetStart === 0 ? undefined : { start: publishedStart, end: publishedEnd };
  const hostIp = published && publishedStart > 0 ? { start: 0, end: publishedStart - 1 } : undefined;
  return {
    syntax: 'short',
    node: scalar,
    hostIp: hostIp
      ? hostIpOf(text.slice(hostIp.start, hostIp.end), written.variables(hostIp.start, hostIp.end))
      : hiddenHostIp(written, target),
    published: published ? publishedIn(written, published) : hides(written, target) ? 'unknown' : 'none',
    target: rangeIn(written, target) ?? 'unknown',
    protocol: protocol === '' ? 'tcp' : protocol,
    parts: {
      ...(hostIp && { hostIp: written.rawSpan(hostIp.start, hostIp.end) }),
      ...(published && { published: written.rawSpan(published.start, published.end) }),
      target: written.rawSpan(target.start, target.end),
    },
    ...placeOf(scalar),
  };
}

/** Where one variable without value stands for the whole port, it may hold a host IP too. */
function hiddenHostIp(written: WrittenText, whole: Span): PortMapping['hostIp'] {
  const hidden = written.text === '' ? valueless(written.variables(whole.start, whole.end)) : undefined;
  return hidden ? { kind: 'unknown', variable: hidden.variable } : { kind: 'absent' };
}

function publishedIn(written: WrittenText, span: Span): PortMapping['published'] {
  if (hides(written, span)) return 'unknown';
  return span.start === span.end ? 'none' : (rangeIn(written, span) ?? 'unknown');
}

function hides(written: WrittenText, span: Span): boolean {
  return valueless(written.variables(span.start, span.end)) !== undefined;
}

function valueless(variables: readonly Substitution[]): Substitution | undefined {
  return variables.find(({ source }) => source === 'unset' || source === 'required');
}

function rangeIn(written: WrittenText, span: Span): PortRange | undefined {
  return hides(written, span) ? undefined : portRange(written.text.slice(span.start, span.end));
}

/** `80` or `8000-8010`; `undefined` for what is no port. */
function portRange(text: string): PortRange | undefined {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text.trim());
  if (!match) return undefined;
  const first = Number(match[1]);
  const last = match[2] === undefined ? first : Number(match[2]);
  return first <= last && last <= 65_535 ? { first, last } : undefined;
}

function longPort(map: ModelMap): PortMapping {
  const scalar = (key: string): ModelScalar | undefined => {
    const node = map.entries.get(key);
    return node?.kind === 'scalar' && node.value !== null ? node : undefined;
  };
  const [hostIp, published, target] = [scalar('host_ip'), scalar('published'), scalar('target')];
  return {
    syntax: 'long',
    node: map,
    hostIp: hostIp ? hostIpOf(hostIp.text, hostIp.substitutions) : { kind: 'absent' },
    published: published ? longRange(published, 'none') : 'none',
    target: target ? (longRange(target, undefined) ?? 'unknown') : 'unknown',
    protocol: scalar('protocol')?.text.toLowerCase() || 'tcp',
    ...placeOf(map),
  };
}

function longRange<T>(scalar: ModelScalar, empty: T): PortRange | 'unknown' | T {
  if (!scalar.known) return 'unknown';
  if (scalar.text === '') return empty;
  return portRange(scalar.text) ?? 'unknown';
}
