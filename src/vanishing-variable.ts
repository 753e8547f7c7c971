import type { ModelScalar, Substitution } from './types.ts';

/**
 * Whether a variable without value leaves another path behind, which is the one to fear: `/${NOPE}` and `${NOPE}/` are the
 * host's root, `/var/run/docker${NOPE}.sock` is its socket. One that is a part of its own, as in `${DATA}/app`, is what
 * people set, and nobody knows to what.
 */
export function vanishes({ raw }: Pick<ModelScalar, 'raw'>, { form, source, at }: Substitution): boolean {
  if (source !== 'unset' || form === 'replacement') return false;
  const [before, after] = [raw.slice(0, at.start), raw.slice(at.end)];
  const isGlued = /[^:/]$/.test(before) || (before.endsWith('/') && /^[^:/]/.test(after));
  return isGlued || isRoot(before, after);
}

/** Nothing but slashes stands around it. */
function isRoot(before: string, after: string): boolean {
  return /(?:^|:)\/$/.test(before) ? /^\/?(?::|$)/.test(after) : /(?:^|:)$/.test(before) && /^\/(?::|$)/.test(after);
}
