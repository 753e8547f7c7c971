import type { Finding, Severity } from './types.ts';

const ranks: Readonly<Record<Severity, number>> = { info: 0, low: 1, medium: 2, high: 3, critical: 4 };

/** Whether a severity is at or above a threshold. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return ranks[severity] >= ranks[threshold];
}

export function moreSevere(severity: Severity, than: Severity): boolean {
  return ranks[severity] > ranks[than];
}

/** For sorting: the more severe first. */
export function severer(one: Severity, other: Severity): number {
  return ranks[other] - ranks[one];
}

/** Most severe first, then by path, place and rule: the order in which findings are read, whatever order they were found in. */
export function bySeverity(a: Finding, b: Finding): number {
  return (
    severer(a.severity, b.severity) ||
    compare(a.at.document.path, b.at.document.path) ||
    a.at.writtenAt.start - b.at.writtenAt.start ||
    compare(a.rule.id, b.rule.id) ||
    compare(a.fingerprint, b.fingerprint)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
