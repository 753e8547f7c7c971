import type { ExposureChange, Reach } from './types.ts';

/** The widest first. */
const order: readonly Reach[] = ['everyone', 'one-address', 'unknown', 'host', 'containers', 'nothing'];

/** For `toSorted`: the widest first. */
export function byReach(one: Reach, other: Reach): number {
  return order.indexOf(one) - order.indexOf(other);
}

/** Whether connections can come from beyond the containers of a project. */
export function isFromOutside(reach: Reach): boolean {
  return reach !== 'containers' && reach !== 'nothing';
}

/**
 * Whether a change lets somebody in from outside who could not come in before: from farther away, or past a firewall that
 * was asked so far.
 */
export function opensUp({ before, after }: ExposureChange): boolean {
  if (after === undefined || !isFromOutside(after.reach)) return false;
  const distance = byReach(after.reach, before?.reach ?? 'nothing');
  return distance < 0 || (distance === 0 && after.firewall === 'bypassed' && before?.firewall === 'asked');
}
