import { shortHash } from '../hash.ts';
import type { Finding, Hit, Project, Rule, RuleMeta, Settings, Severity } from '../types.ts';

/** A rule failed where it must not: our mistake, never the file's. */
class RuleError extends Error {
  constructor(rule: RuleMeta, project: Project, cause: unknown) {
    super(`The rule ${rule.id} failed on ${JSON.stringify(project.path)}. Please report this.`, { cause });
    this.name = 'RuleError';
  }
}

/**
 * Runs every rule that is on over every project.
 *
 * @returns one finding for each hit, before any of them swallows another: proofs compare at this level
 * @throws {RuleError} where a rule throws
 */
export function audit(
  projects: readonly Project[],
  rules: readonly Rule[],
  settings: Pick<Settings, 'rules'>,
): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  for (const project of projects) {
    for (const rule of rules) {
      const setting = settings.rules[rule.meta.id] ?? rule.meta.default;
      if (setting === 'off') continue;
      const severity = setting === 'on' || setting === 'group' ? undefined : setting;
      for (const hit of check(rule, project)) findings.push(found(rule.meta, project, hit, severity, seen));
    }
  }
  return findings;
}

function check(rule: Rule, project: Project): readonly Hit[] {
  try {
    return [...rule.check(project)];
  } catch (error) {
    throw new RuleError(rule.meta, project, error);
  }
}

function found(
  rule: RuleMeta,
  project: Project,
  hit: Hit,
  severity: Severity | undefined,
  seen: Map<string, number>,
): Finding {
  const { fix, ...rest } = hit;
  const identity = shortHash(JSON.stringify([rule.id, project.path, hit.service ?? '', hit.path, hit.subject]));
  const times = (seen.get(identity) ?? 0) + 1;
  seen.set(identity, times);
  // Two identical entries of one list are two findings: the second has an ordinal, whatever line it stands on.
  const fingerprint = times === 1 ? identity : `${identity}.${times}`;
  return {
    ...rest,
    rule,
    severity: severity ?? hit.severity ?? rule.severity,
    confidence: hit.confidence ?? 'high',
    project: project.path,
    users: hit.service === undefined ? [] : [hit.service],
    members: [fingerprint],
    related: hit.related ?? [],
    fingerprint,
    ...(fix && { proposal: fix }),
  };
}
