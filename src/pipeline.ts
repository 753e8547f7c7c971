import { unreportedIn } from './audit/unreported.ts';
import { verdictOf } from './audit/verdict.ts';
import type { Change } from './comparison.ts';
import { defaultLimits } from './compose/limits.ts';
import type { Inputs } from './config/inputs.ts';
import { auditTree, judge, needsTrust } from './engine.ts';
import { compareExposure } from './exposure/compare.ts';
import { exposureOf } from './exposure/exposure.ts';
import { fixToolsFor } from './fixes/tools.ts';
import { conclude, type Outcome } from './outcome.ts';
import { publish } from './publish/publish.ts';
import type { Links } from './report/links.ts';
import { readRevisions } from './revisions.ts';
import { inDetail, runLimits } from './run-limits.ts';
import { rules } from './rules/index.ts';
import { authenticationState } from './rules/knowledge/authentication.ts';
import { swallows } from './rules/swallows.ts';
import { trustIn } from './trust.ts';
import type { CodeHost, Report, Target, Trust } from './types.ts';

/**
 * The action's table of contents: reads what changed, audits the head and what it started from, proves the fixes, says
 * what is new on the pull request, and sets the check.
 *
 * @param today `YYYY-MM-DD`
 * @param checkTime throws once the run has taken too long
 */
export async function auditTarget(
  target: Target,
  change: Change,
  inputs: Inputs,
  host: CodeHost,
  links: Links,
  today: string,
  checkTime: () => void,
): Promise<Outcome> {
  const ruleIds = rules.map(({ meta }) => meta.id);
  const { settings, notes, ...sides } = await readRevisions(host, target, change, inputs, ruleIds, runLimits);

  const audited = { settings, rules, limits: defaultLimits, today, checkTime };
  const headAudit = auditTree({ ...sides.head, ...audited });
  const baseAudit = sides.base === sides.head ? headAudit : auditTree({ ...sides.base, ...audited });
  const [head, base] = await Promise.all([headAudit, baseAudit]);
  // Whoever may push, or put a change in a merge queue, may ignore as well.
  const trust: Trust =
    target.kind === 'pull-request' && needsTrust(head, base, swallows)
      ? await trustIn(host, target, settings)
      : { kind: 'trusted' };
  const judgement = judge(head, base, swallows, trust, runLimits.proofWork);
  const listed = inDetail(judgement.findings, runLimits.findings);

  const published = await publish({
    host,
    target,
    files: change.changes?.files ?? [],
    judgement,
    unreported: unreportedIn(head.snapshot, sides.head.tree.paths, audited),
    settings,
    links,
    tools: fixToolsFor(head, [...judgement.findings, ...judgement.suppressed]),
    report: (placed, further): Report => ({
      ...placed,
      verdict: verdictOf(judgement.findings, judgement.fixed.length, settings),
      compared: change.changes !== undefined,
      gate: settings.gate,
      headSha: target.headSha,
      findings: listed.findings,
      suppressed: judgement.suppressed,
      exposure: compareExposure(
        exposureOf(head.snapshot.projects, authenticationState),
        exposureOf(base.snapshot.projects, authenticationState),
      ),
      skipped: head.skipped,
      notes: [...notes(), ...listed.notes, ...('note' in trust ? [trust.note] : []), ...further],
    }),
  });
  return conclude(host, target, settings, links, published, head.snapshot);
}
