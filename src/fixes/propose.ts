import { prose } from '../prose.ts';
import type { Fix, Hit } from '../types.ts';
import type { Edits } from './edits.ts';

/** A hit's fix from its edits; where there are none, the reason that the reader is given. */
export function propose(edits: Edits, fix: Omit<Fix, 'edits'>): Pick<Hit, 'fix' | 'noFixReason'> {
  if (edits === undefined) return { noFixReason: prose`This form of the entry can't be edited with certainty.` };
  return { fix: { ...fix, edits } };
}
