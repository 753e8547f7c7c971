import { type Edits, insertAfter, rewrite } from '../../fixes/edits.ts';
import type { ModelScalar, PortMapping, Span, Substitution } from '../../types.ts';

/** Where a port's host address stands: in the short form's slot, or in `host_ip`. Offsets count into `raw`. */
interface AddressSlot {
  readonly scalar: ModelScalar;
  readonly at: Span;
}

/** Binds a port to `127.0.0.1` in the form that it has; a variable in the address's place keeps its say. */
export function loopbackEdits(port: PortMapping): Edits {
  const { node, hostIp, parts } = port;
  const slot = addressSlot(port);
  if (slot !== undefined) return loopbackIn(slot);
  if (node.kind === 'map') {
    const neighbour = node.entries.get('published') ?? node.entries.get('target');
    return neighbour && insertAfter(neighbour, 'host_ip', '127.0.0.1');
  }
  if (node.kind !== 'scalar' || hostIp.kind !== 'absent') return undefined;
  // `127.0.0.1:80` would make the address the host's port; two colons leave that port to Docker.
  return rewrite(node, `127.0.0.1:${parts?.published === undefined ? ':' : ''}${node.raw}`);
}

/**
 * Whether a variable may bring an address of its own: `${WEB}:80` where it is unset and its name doesn't say that it is
 * a port, and `${WEB:-8080:80}`, which stands for more than a port.
 */
export function mayHoldAddress({ node, hostIp, published }: PortMapping): boolean {
  if (node.kind !== 'scalar' || hostIp.kind !== 'absent') return false;
  if (node.substitutions.some(({ result }) => result.includes(':'))) return true;
  return published === 'unknown' && !node.substitutions.some(({ variable }) => /port/i.test(variable));
}

/** The variable to which `.env` gives the address; a default beside it would change nothing. */
export function givenAddress(port: PortMapping): string | undefined {
  const slot = addressSlot(port);
  return slot && within(slot).find(({ source, result }) => source === 'env-file' && result !== '')?.variable;
}

function addressSlot({ node, parts }: PortMapping): AddressSlot | undefined {
  if (node.kind === 'scalar') {
    if (parts?.hostIp === undefined) return undefined;
    // `${WEB:-0.0.0.0:8080:80}` is address and ports in one.
    const apart = parts.hostIp.end <= (parts.published ?? parts.target).start;
    return apart ? { scalar: node, at: parts.hostIp } : undefined;
  }
  const hostIp = node.kind === 'map' ? node.entries.get('host_ip') : undefined;
  return hostIp?.kind === 'scalar' ? { scalar: hostIp, at: { start: 0, end: hostIp.raw.length } } : undefined;
}

/** A literal address is replaced; of `${A:-${B:-0.0.0.0}}` only the innermost default is. */
function loopbackIn(slot: AddressSlot): Edits {
  const { scalar, at } = slot;
  let text = '127.0.0.1';
  let place = at;
  let inner = at;
  for (const variable of within(slot)) {
    const fills = variable.at.start === inner.start && variable.at.end === inner.end;
    if (!fills || variable.form === 'replacement') return undefined;
    text = `\${${variable.variable}:-127.0.0.1}`;
    place = variable.at;
    inner = variable.operandAt ?? variable.at;
  }
  return rewrite(scalar, scalar.raw.slice(0, place.start) + text + scalar.raw.slice(place.end));
}

function within({ scalar, at }: AddressSlot): readonly Substitution[] {
  return scalar.substitutions.filter((used) => at.start <= used.at.start && used.at.end <= at.end);
}
