import { prose } from '../prose.ts';
import type { Fix, Hit, ModelPath, ModelScalar, Place, Prose } from '../types.ts';
import { type Edits, remove, rewrite, siblings } from './edits.ts';

type Offer = Pick<Hit, 'fix' | 'noFixReason'>;

/** What a fix says of itself. With a caveat it changes behaviour; without one it is safe. */
export interface FixWords {
  readonly title: Prose;
  readonly caveat?: Prose;
  readonly leaves?: readonly string[];
}

/** A hit's fix from its edits; where there are none, the reason that the reader is given. */
export function propose(edits: Edits, fix: Omit<Fix, 'edits'>): Offer {
  if (edits === undefined) return { noFixReason: prose`This form of the entry can't be edited with certainty.` };
  return { fix: { ...fix, edits } };
}

/** Offers to remove an entry or item; the list or mapping around it goes too where it would be left empty. */
export function proposeRemoval(place: Place, path: ModelPath, words: FixWords): Offer {
  const changes: ModelPath[] = [path];
  let slot = place.slot;
  while (slot !== undefined && siblings(slot) === 1) {
    const above = changes.at(-1)?.slice(0, -1) ?? [];
    // A service that is left with nothing is not what anybody meant.
    if (above.length <= 2) return propose(undefined, offered(place, words, changes));
    changes.push(above);
    slot = slot.parent;
  }
  return propose(remove(place), offered(place, words, changes));
}

/** Offers another text for a scalar. `raw` is the text before interpolation. */
export function proposeRewrite(scalar: ModelScalar, path: ModelPath, raw: string, words: FixWords): Offer {
  return propose(rewrite(scalar, raw), offered(scalar, words, [path]));
}

function offered(place: Place, words: FixWords, changes: readonly ModelPath[]): Omit<Fix, 'edits'> {
  const safety = words.caveat === undefined ? 'safe' : 'changes-behaviour';
  return { ...words, safety, document: place.document, changes };
}
