import { shortHash } from '../hash.ts';
import type { Finding, Hit, Project, ProjectRule, Rule, RuleMeta, Settings, Severity } from '../types.ts';

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
 * @param hash `shortHash`, or one that remembers its answers
 * @param checkTime asked before each project; what it throws ends the audit
 * @returns one finding for each hit, before any of them swallows another: proofs compare at this level
 * @throws {RuleError} where a rule throws
 */
export function audit(
  projects: readonly Project[],
  rules: readonly Rule[],
  settings: Pick<Settings, 'rules'>,
  hash: (text: string) => string = shortHash,
  checkTime?: () => void,
): readonly Finding[] {
  const findings: Finding[] = [];
  const found = finder(hash);
  const running = rules.filter(isProjectRule).flatMap((rule) => {
    const severity = severityIn(rule.meta, settings);
    return severity === 'off' ? [] : [{ rule, severity }];
  });
  for (const project of projects) {
    checkTime?.();
    for (const { rule, severity } of running) {
      for (const hit of check(rule, project)) findings.push(found(rule.meta, project.path, hit, severity));
    }
  }
  return findings;
}

function isProjectRule(rule: Rule): rule is ProjectRule {
  return 'check' in rule;
}

/** The severity that the settings give a rule; `undefined` leaves it to the rule and its hits. */
export function severityIn(rule: RuleMeta, settings: Pick<Settings, 'rules'>): Severity | 'off' | undefined {
  const setting = settings.rules[rule.id] ?? rule.default;
  return setting === 'on' || setting === 'group' ? undefined : setting;
}

function check(rule: ProjectRule, project: Project): readonly Hit[] {
  try {
    return [...rule.check(project)];
  } catch (error) {
    throw new RuleError(rule.meta, project, error);
  }
}

type Finder = (rule: RuleMeta, project: string, hit: Hit, severity: Severity | undefined) => Finding;

/** Makes findings of hits, and tells identical ones apart. */
export function finder(hash: (text: string) => string = shortHash): Finder {
  const seen = new Map<string, number>();
  return (rule, project, hit, severity) => {
    const { fix, ...rest } = hit;
    const identity = hash(JSON.stringify([rule.id, project, hit.service ?? '', hit.path, hit.subject]));
    const times = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, times);
    // Two identical entries of one list are two findings: the second has an ordinal, whatever line it stands on.
    const fingerprint = times === 1 ? identity : `${identity}.${times}`;
    return {
      ...rest,
      rule,
      severity: severity ?? hit.severity ?? rule.severity,
      confidence: hit.confidence ?? 'high',
      project,
      users: hit.service === undefined ? [] : [hit.service],
      members: [fingerprint],
      related: hit.related ?? [],
      fingerprint,
      ...(fix && { proposal: fix }),
    };
  };
}
