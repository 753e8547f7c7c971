import { verdictOf } from './audit/verdict.ts';
import { mayMatter } from './changes/compose-names.ts';
import { defaultLimits } from './compose/limits.ts';
import type { Inputs } from './config/inputs.ts';
import { settingsFrom } from './config/settings.ts';
import { auditTree, judge, needsTrust } from './engine.ts';
import { fixToolsFor } from './fixes/tools.ts';
import { conclude, type Outcome } from './outcome.ts';
import { publish } from './publish.ts';
import type { Links } from './report/links.ts';
import { readRevisions } from './revisions.ts';
import { rules } from './rules/index.ts';
import { swallows } from './rules/swallows.ts';
import { trustIn } from './trust.ts';
import type { CodeHost, Report, Target, Trust } from './types.ts';

/**
 * The action's table of contents: lists what the pull request changes, audits its head and what it started from, proves
 * the fixes, says what is new on the pull request, and sets the check.
 *
 * @param today `YYYY-MM-DD`
 */
export async function auditPullRequest(
  target: Target & { readonly kind: 'pull-request' },
  inputs: Inputs,
  host: CodeHost,
  links: Links,
  today: string,
): Promise<Outcome> {
  const changes = await host.changes(target);
  if (
    changes.complete &&
    !changes.files.some(({ path, previousPath = path }) => mayMatter(path) || mayMatter(previousPath))
  ) {
    return conclude(host, settingsFrom(inputs.overrides, {}), links, {
      report: nothingFound(links),
      review: { kind: 'none' },
    });
  }

  const ruleIds = rules.map(({ meta }) => meta.id);
  const { settings, notes, ...sides } = await readRevisions(host, target, changes, inputs, ruleIds);
  const audited = { settings, rules, limits: defaultLimits, today };
  const [head, base] = await Promise.all([
    auditTree({ ...sides.head, ...audited }),
    auditTree({ ...sides.base, ...audited }),
  ]);
  const trust: Trust = needsTrust(head, base, swallows) ? await trustIn(host, target, settings) : { kind: 'trusted' };
  const judgement = judge(head, base, swallows, trust);

  const published = await publish({
    host,
    target,
    changes,
    judgement,
    settings,
    links,
    tools: fixToolsFor(head, [...judgement.findings, ...judgement.suppressed]),
    report: (placed, further): Report => ({
      ...placed,
      verdict: verdictOf(judgement.findings, judgement.fixed.length, settings),
      headSha: links.headSha,
      findings: judgement.findings,
      suppressed: judgement.suppressed,
      skipped: head.skipped,
      notes: [...notes, ...('note' in trust ? [trust.note] : []), ...further],
    }),
  });
  return conclude(host, settings, links, published);
}

function nothingFound({ headSha }: Links): Report {
  const verdict = verdictOf([], 0, { failOn: 'never', gate: 'introduced' });
  return {
    verdict,
    headSha,
    findings: [],
    suppressed: [],
    comments: [],
    placements: new Map(),
    skipped: [],
    notes: [],
  };
}
