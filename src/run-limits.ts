import { prose } from './prose.ts';
import type { Judged, Prose } from './types.ts';

/**
 * The bounds of one run of the action, which anybody can start with a pull request. The command line, which somebody
 * starts on files of their own, has none of them. What one file and one project may be is bounded in both.
 */
export interface RunLimits {
  /** Compose files that a change may touch and have audited. */
  readonly composeFiles: number;
  /** Bytes that are read of each side of the change. */
  readonly bytes: number;
  /** Findings that the reports list; the rest counts in the totals and in the verdict. */
  readonly findings: number;
  /** UTF-16 code units that are read again to prove fixes; a finding behind that is shown without one. */
  readonly proofWork: number;
  /** Working and waiting together. It is looked at before each request, and before each project in an audit or a proof. */
  readonly minutes: number;
}

export const runLimits: RunLimits = {
  composeFiles: 500,
  bytes: 20 * 1_048_576,
  findings: 2_000,
  proofWork: 20_000_000,
  minutes: 10,
};

/**
 * The findings that a run lists: what the change introduces before what was there, in their order.
 *
 * @param findings most severe first
 */
export function inDetail(
  findings: readonly Judged[],
  most: number,
): { readonly findings: readonly Judged[]; readonly notes: readonly Prose[] } {
  if (findings.length <= most) return { findings, notes: [] };
  const listed = new Set(
    [...findings.filter(({ introduced }) => introduced), ...findings.filter(({ introduced }) => !introduced)].slice(
      0,
      most,
    ),
  );
  const left = findings.length - most;
  return {
    findings: findings.filter((finding) => listed.has(finding)),
    notes: [
      prose`One run lists ${[String(most)]} findings. ${[String(left)]} more count in the totals and in the verdict, and are listed nowhere. Correct these and run it again, or start the command line on the files.`,
    ],
  };
}
