import type { Judged, Settings, Verdict } from '../types.ts';
import { atLeast } from '../severity.ts';

/** Whether a finding blocks: severe enough, certain enough, and introduced unless the gate looks at everything. */
function blocks(finding: Judged, settings: Pick<Settings, 'failOn' | 'gate'>): boolean {
  if (settings.failOn === 'never' || finding.confidence === 'low') return false;
  return atLeast(finding.severity, settings.failOn) && (finding.introduced || settings.gate === 'all');
}

/**
 * @param findings after swallowing and joining
 * @param fixed how many of the base's findings are gone
 */
export function verdictOf(
  findings: readonly Judged[],
  fixed: number,
  settings: Pick<Settings, 'failOn' | 'gate'>,
): Verdict {
  const blocking = findings.filter((finding) => blocks(finding, settings)).length;
  return {
    conclusion: blocking > 0 ? 'failure' : 'success',
    counts: {
      findings: findings.length,
      introduced: findings.filter(({ introduced }) => introduced).length,
      blocking,
      fixed,
    },
  };
}
