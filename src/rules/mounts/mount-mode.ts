import { type Edits, insertAfter, rewrite } from '../../fixes/edits.ts';
import { itemKey } from '../../fixes/item-key.ts';
import { propose, type FixWords } from '../../fixes/propose.ts';
import type { Hit, Service, VolumeMount } from '../../types.ts';

/** The words behind the last colon of the short form. A variable in the source or the target holds none. */
const mode = /:([a-zA-Z]+(?:,[a-zA-Z]+)*)$/;

/** Offers to make a mount read-only, in the form that it has. */
export function proposeReadOnly(
  service: Service,
  mount: VolumeMount,
  words: FixWords,
): Pick<Hit, 'fix' | 'noFixReason'> {
  return offer(service, mount, readOnlyEdits(mount), words);
}

/** Offers to take words out of a mount's mode: `z`, `rshared`. */
export function proposeWithout(
  service: Service,
  mount: VolumeMount,
  unwanted: ReadonlySet<string>,
  words: FixWords,
): Pick<Hit, 'fix' | 'noFixReason'> {
  const { node } = mount;
  if (node.kind !== 'scalar') return offer(service, mount, undefined, words);
  const kept = modeWords(node.raw).filter((word) => !unwanted.has(word));
  return offer(
    service,
    mount,
    rewrite(node, node.raw.replace(mode, kept.length > 0 ? `:${kept.join(',')}` : '')),
    words,
  );
}

function readOnlyEdits({ node, target }: VolumeMount): Edits {
  if (node.kind === 'map') {
    const flag = node.entries.get('read_only');
    if (flag?.kind === 'scalar') return rewrite(flag, 'true');
    const neighbour = node.entries.get('target');
    return neighbour && insertAfter(neighbour, 'read_only', 'true');
  }
  if (node.kind !== 'scalar' || target === undefined) return undefined;
  // Behind what stands there only if a variable is set, the words would stand alone.
  if (node.substitutions.some(({ form }) => form === 'replacement')) return undefined;
  const words = modeWords(node.raw);
  const kept = [...words.filter((word) => word !== 'rw'), 'ro'];
  return rewrite(node, `${words.length > 0 ? node.raw.replace(mode, '') : node.raw}:${kept.join(',')}`);
}

function modeWords(raw: string): readonly string[] {
  return mode.exec(raw)?.[1]?.split(',') ?? [];
}

function offer(service: Service, mount: VolumeMount, edits: Edits, words: FixWords): Pick<Hit, 'fix' | 'noFixReason'> {
  return propose(edits, {
    ...words,
    safety: words.caveat === undefined ? 'safe' : 'changes-behaviour',
    document: mount.document,
    changes: [[...service.path, 'volumes', itemKey(mount.node)]],
  });
}
