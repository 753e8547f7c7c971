import type { RuleMeta, Settings } from './types.ts';

/**
 * Whether a rule's findings are hardening that nearly every file lacks: said in one entry for each service, never one by
 * one. A rule that the configuration or an option names is one that somebody asked for, like any other.
 */
export function isHardening({ id, default: byDefault }: RuleMeta, configured: Settings['rules']): boolean {
  return byDefault === 'group' && configured[id] === undefined;
}
