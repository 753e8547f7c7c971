import type { Finding, Swallow } from '../types.ts';

/**
 * One problem, one finding: leaves out what another finding on the same service or entry already says.
 * A finding that is itself swallowed still swallows, so the order of the table does not matter.
 *
 * @param isNew whether the change introduces a finding: what it adds elsewhere in a service is not said by what was wrong
 *   with the service before
 */
export function swallow(
  findings: readonly Finding[],
  table: readonly Swallow[],
  isNew: (finding: Finding) => boolean = () => false,
): readonly Finding[] {
  const silenced = new Set<string>();
  const silencedIfOld = new Set<string>();
  const bySwallower = Map.groupBy(table, ({ finding }) => finding);
  for (const finding of findings) {
    for (const { swallows, where } of bySwallower.get(finding.rule.id) ?? []) {
      const reach = where === 'entry' || isNew(finding) ? silenced : silencedIfOld;
      for (const id of swallows) reach.add(key(id, finding, where));
    }
  }
  return findings.filter((finding) => {
    const keys = [key(finding.rule.id, finding, 'service'), key(finding.rule.id, finding, 'entry')];
    return !keys.some((each) => silenced.has(each) || (silencedIfOld.has(each) && !isNew(finding)));
  });
}

function key(rule: string, { project, service, path }: Finding, where: Swallow['where']): string {
  return JSON.stringify(where === 'service' ? [rule, project, service ?? ''] : [rule, project, path]);
}
