import type { Judged, Proof, ProvenFix, Reaudit, Suggestion } from '../types.ts';
import { holdTogether, proveTogether } from './prove.ts';
import { lineReplacements } from './suggestion-lines.ts';

/** What placing needs from fixing, bound to one audited tree. */
export interface BoundFixTools {
  readonly lineReplacements: typeof lineReplacements;
  readonly proveTogether: (fixes: readonly ProvenFix[], findings: readonly Judged[]) => Proof;
  readonly holdTogether: <T extends Pick<Suggestion, 'fix' | 'covers'>>(suggestions: readonly T[]) => readonly T[];
  /** The findings whose text holds a secret. */
  readonly secrets: readonly Judged[];
}

export function fixToolsFor({ reaudit }: { readonly reaudit: Reaudit }, findings: readonly Judged[]): BoundFixTools {
  return {
    lineReplacements,
    proveTogether: (fixes, covered) => proveTogether(fixes, covered, reaudit),
    holdTogether: (suggestions) => holdTogether(suggestions, reaudit),
    secrets: findings.filter(({ secrets }) => secrets !== undefined && secrets.length > 0),
  };
}
