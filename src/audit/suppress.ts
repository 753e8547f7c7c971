import type { Finding, Ignore, Trust } from '../types.ts';

type Ignored = Finding & { readonly ignoredBy: Ignore };

export interface Suppression {
  readonly shown: readonly Finding[];
  readonly silenced: readonly Ignored[];
  /** The ignores that would leave out more, were they trusted. */
  readonly distrusted: readonly Ignore[];
}

/**
 * Leaves out what is ignored.
 *
 * @param findings after swallowing: what an ignored finding says already stays unsaid
 * @param ignoredBefore fingerprints of those that were ignored in the base: for them nobody's trust is needed
 */
export function suppress(findings: readonly Finding[], ignoredBefore: ReadonlySet<string>, trust: Trust): Suppression {
  const added = trust.kind === 'trusted' ? [] : newlyIgnored(findings, ignoredBefore);
  const distrusted = new Set<Finding>(added);
  return {
    shown: findings.filter((finding) => !isIgnored(finding) || distrusted.has(finding)),
    silenced: findings.filter(isIgnored).filter((finding) => !distrusted.has(finding)),
    distrusted: [...new Set(added.map(({ ignoredBy }) => ignoredBy))],
  };
}

/**
 * The findings that the change itself newly ignores, by a comment that it adds or by one that now covers more. The
 * configuration is the base's own and needs no trust.
 */
export function newlyIgnored(findings: readonly Finding[], ignoredBefore: ReadonlySet<string>): readonly Ignored[] {
  return findings
    .filter(isIgnored)
    .filter(({ ignoredBy, fingerprint }) => ignoredBy.source === 'comment' && !ignoredBefore.has(fingerprint));
}

/** Whether anything would leave it out. */
export function isIgnored(finding: Finding): finding is Ignored {
  return finding.ignoredBy !== undefined;
}
