import { verdictOf } from './audit/verdict.ts';
import { mayMatter } from './changes/compose-names.ts';
import { defaultLimits } from './compose/limits.ts';
import type { Inputs } from './config/inputs.ts';
import { settingsFrom } from './config/settings.ts';
import { auditTree, judge } from './engine.ts';
import { compareExposure } from './exposure/compare.ts';
import { exposureOf } from './exposure/exposure.ts';
import { fixToolsFor } from './fixes/tools.ts';
import { conclude, type Outcome } from './outcome.ts';
import { publish } from './publish.ts';
import type { Links } from './report/links.ts';
import { readRevisions } from './revisions.ts';
import { rules } from './rules/index.ts';
import { swallows } from './rules/swallows.ts';
import type { CodeHost, Report, Target } from './types.ts';

/**
 * The action's table of contents: lists what the pull request changes, audits its head and what it started from, proves
 * the fixes, says what is new on the pull request, and sets the check.
 */
export async function auditPullRequest(
  target: Target & { readonly kind: 'pull-request' },
  inputs: Inputs,
  host: CodeHost,
  links: Links,
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
  const audited = { settings, rules, limits: defaultLimits };
  const [head, base] = await Promise.all([
    auditTree({ ...sides.head, ...audited }),
    auditTree({ ...sides.base, ...audited }),
  ]);
  const judgement = judge(head, base, swallows);

  const published = await publish({
    host,
    target,
    changes,
    judgement,
    settings,
    links,
    tools: fixToolsFor(head, judgement.findings),
    report: (placed, further): Report => ({
      ...placed,
      verdict: verdictOf(judgement.findings, judgement.fixed.length, settings),
      headSha: links.headSha,
      findings: judgement.findings,
      exposure: compareExposure(exposureOf(head.snapshot.projects), exposureOf(base.snapshot.projects)),
      skipped: head.skipped,
      notes: [...notes, ...further],
    }),
  });
  return conclude(host, settings, links, published);
}

function nothingFound({ headSha }: Links): Report {
  const verdict = verdictOf([], 0, { failOn: 'never', gate: 'introduced' });
  const exposure = compareExposure(exposureOf([]), undefined);
  return { verdict, headSha, findings: [], comments: [], placements: new Map(), exposure, skipped: [], notes: [] };
}
