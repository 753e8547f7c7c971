import type { ModelMap, ModelNode, ModelScalar, PortMapping } from '../types.ts';
import { number, objectOf, plain, present, text } from './config-values.ts';
import type { Json, JsonObject } from './json.ts';
import { withoutEmpty } from './json.ts';
import { shortPort } from './ports.ts';
import { longPortKey } from './unique.ts';

/** More ports than this in one short range are printed as the range that they are. */
const longestRange = 65_536;

/** `ports` in long syntax, a short range as one entry for each port, as Compose expands it. */
export function portsJson(node: ModelNode): readonly Json[] {
  const items = node.kind === 'list' ? node.items : [];
  const ports = new Map<string, Json>();
  for (const item of items) {
    if (item.kind === 'map') ports.set(longPortKey(item), longPort(item));
    if (item.kind !== 'scalar') continue;
    for (const port of shortPorts(shortPort(asRead(item)))) ports.set(shortKey(port), port);
  }
  return [...ports.values()];
}

/** What Compose reads once variables are filled in, an unset one being empty. */
function asRead(scalar: ModelScalar): ModelScalar {
  return { ...scalar, raw: scalar.text, substitutions: [], known: true };
}

/** The key by which `unique.ts` knows the same port in long syntax. */
function shortKey({ host_ip: address = '0.0.0.0', published = '', target = '', protocol = '' }: JsonObject): string {
  return JSON.stringify([address, published, target, protocol]);
}

function longPort(node: ModelMap): JsonObject {
  const fields = objectOf({
    target: number,
    published: text,
    protocol: text,
    mode: text,
    host_ip: text,
    name: text,
    app_protocol: text,
  });
  return withoutEmpty(Object.entries({ mode: 'ingress', protocol: 'tcp', ...fields(node) }));
}

function shortPorts(mapping: PortMapping): readonly JsonObject[] {
  const { hostIp, published, target, protocol, node } = mapping;
  if (target === 'unknown' || published === 'unknown') return [{ unknown: plain(node) ?? null }];
  const address = hostIp.kind === 'address' ? hostIp.address : undefined;
  const count = Math.min(target.last - target.first + 1, longestRange);
  const range = published === 'none' ? undefined : published;
  const wide = range !== undefined && range.last - range.first + 1 > count;
  return Array.from({ length: count }, (_, offset) =>
    withoutEmpty([
      ['mode', 'ingress'],
      ['host_ip', address],
      ['target', target.first + offset],
      ['published', range && (wide ? `${range.first}-${range.last}` : String(range.first + offset))],
      ['protocol', protocol],
    ]),
  );
}

/** `devices`: `HOST[:CONTAINER[:PERMISSIONS]]` in long syntax. */
export function deviceJson(node: ModelNode): Json | undefined {
  if (node.kind === 'map') return deviceMap(node);
  return present(node) ? shortDevice(node) : undefined;
}

function deviceMap(node: ModelMap): JsonObject {
  const fields = objectOf({})(node) ?? {};
  return { ...fields, permissions: fields['permissions'] ?? 'rwm' };
}

function shortDevice({ text: written }: ModelScalar): JsonObject {
  const [source = '', target, permissions = 'rwm'] = written.split(':');
  return { source, target: target ?? source, permissions };
}
