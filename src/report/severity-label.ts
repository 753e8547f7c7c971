import type { Severity } from '../types.ts';

/** A word for each severity, and a sign that reads in light and dark themes and in mail. */
const labels: Readonly<Record<Severity, string>> = {
  critical: '🟥 Critical',
  high: '🟧 High',
  medium: '🟨 Medium',
  low: '🟦 Low',
  info: '⬜ Info',
};

export function severityLabel(severity: Severity): string {
  return labels[severity];
}
