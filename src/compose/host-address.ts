import type { HostIp, Substitution } from '../types.ts';

type Reach = Extract<HostIp, { kind: 'address' }>['reach'];

/**
 * Reads what stands in a host-IP slot.
 *
 * @param text after interpolation, with or without the brackets of an IPv6 address
 * @param variables the variables that stand in the slot
 */
export function hostIpOf(text: string, variables: readonly Substitution[]): HostIp {
  const required = variables.find(({ source }) => source === 'required');
  if (required) return { kind: 'unknown', variable: required.variable };
  // Where it is not set nothing stands there, and that is every interface.
  const perhaps = variables.find(({ form, source }) => form === 'replacement' && source === 'unset');
  if (perhaps) return { kind: 'empty', variable: perhaps.variable };
  if (text === '') {
    const variable = variables[0]?.variable;
    return { kind: 'empty', ...(variable !== undefined && { variable }) };
  }
  const address = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
  const fromDefault = variables.find(({ source }) => source === 'literal-default');
  return {
    kind: 'address',
    address,
    reach: reachOf(address),
    ...(fromDefault && { defaultOf: fromDefault.variable }),
  };
}

/** All of 127.0.0.0/8 and `::1` are loopback; IPv4 addresses mapped into IPv6 reach what the IPv4 ones do. */
function reachOf(address: string): Reach {
  const v4 = ipv4(address);
  if (v4) return reachOfV4(v4);
  const groups = ipv6(address);
  if (!groups) return 'specific';
  const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  const [high = 0, low = 0] = groups.slice(6);
  if (mapped) return reachOfV4([high >> 8, high & 255, low >> 8, low & 255]);
  if (groups.every((group) => group === 0)) return 'wildcard';
  return groups.slice(0, 7).every((group) => group === 0) && low === 1 ? 'loopback' : 'specific';
}

function reachOfV4(bytes: readonly number[]): Reach {
  if (bytes[0] === 127) return 'loopback';
  return bytes.every((byte) => byte === 0) ? 'wildcard' : 'specific';
}

function ipv4(text: string): readonly number[] | undefined {
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return undefined;
  const bytes = text.split('.').map(Number);
  return bytes.every((byte) => byte < 256) ? bytes : undefined;
}

/** Eight 16-bit groups. A zone (`%eth0`) does not change what an address reaches. */
function ipv6(text: string): readonly number[] | undefined {
  const address = text.replace(/%.*$/s, '');
  if (!address.includes(':') || address.length > 45) return undefined;
  const halves = address.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map(groupsOf);
  if (!head || (halves.length === 2 && !tail)) return undefined;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail === undefined) return missing === 0 ? head : undefined;
  return missing < 1 ? undefined : [...head, ...Array.from({ length: missing }, () => 0), ...tail];
}

function groupsOf(text: string): readonly number[] | undefined {
  if (text === '') return [];
  const groups: number[] = [];
  for (const part of text.split(':')) {
    const v4 = ipv4(part);
    if (v4) {
      const [a = 0, b = 0, c = 0, d = 0] = v4;
      groups.push((a << 8) | b, (c << 8) | d);
    } else if (/^[0-9a-fA-F]{1,4}$/.test(part)) groups.push(Number.parseInt(part, 16));
    else return undefined;
  }
  return groups;
}
