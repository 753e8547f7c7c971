import type { Finding, Swallow } from '../types.ts';

/**
 * One problem, one finding: leaves out what another finding on the same service or entry already says.
 * A finding that is itself swallowed still swallows, so the order of the table does not matter.
 */
export function swallow(findings: readonly Finding[], table: readonly Swallow[]): readonly Finding[] {
  const silenced = new Set<string>();
  const bySwallower = Map.groupBy(table, ({ finding }) => finding);
  for (const finding of findings) {
    for (const { swallows, where } of bySwallower.get(finding.rule.id) ?? []) {
      for (const id of swallows) silenced.add(key(id, finding, where));
    }
  }
  return findings.filter(
    (finding) =>
      !silenced.has(key(finding.rule.id, finding, 'service')) && !silenced.has(key(finding.rule.id, finding, 'entry')),
  );
}

function key(rule: string, { project, service, path }: Finding, where: Swallow['where']): string {
  return JSON.stringify(where === 'service' ? [rule, project, service ?? ''] : [rule, project, path]);
}
