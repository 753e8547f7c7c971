import type { Judged, Prose, Settings, Skipped, Suppressed, Verdict } from '../types.ts';
import type { SecretLines } from './secret-lines.ts';

/** What the reports that stand on no pull request are written from: text, JSON, SARIF, workflow commands, Markdown. */
export interface Results {
  /** Those to show, after swallowing, most severe first. */
  readonly findings: readonly Judged[];
  /** Those that an ignore leaves out, most severe first. */
  readonly suppressed: readonly Suppressed[];
  readonly verdict: Verdict;
  readonly skipped: readonly Skipped[];
  readonly notes: readonly Prose[];
  /** How many files the audited projects are made of. */
  readonly files: number;
  /** Lowest severity that blocks. */
  readonly failOn: string;
  /** Which rules the configuration or the options name: their findings are never folded. */
  readonly rules: Settings['rules'];
  readonly secrets: SecretLines;
}
