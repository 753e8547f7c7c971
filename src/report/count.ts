import type { Judged, Severity } from '../types.ts';

/** `1 finding`, `3 findings`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

const order: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info'];

/** `2 critical, 1 high`; empty where there is nothing to count. */
export function bySeverityCount(findings: readonly Judged[]): string {
  return order
    .map((severity) => [findings.filter((finding) => finding.severity === severity).length, severity] as const)
    .filter(([number]) => number > 0)
    .map(([number, severity]) => `${number} ${severity}`)
    .join(', ');
}
