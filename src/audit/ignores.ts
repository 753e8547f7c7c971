import { nearest } from '../nearest.ts';
import type {
  Finding,
  IdleRule,
  Ignore,
  IgnoreRule,
  Project,
  Prose,
  ReviewedIgnore,
  Rule,
  Settings,
  SourceDocument,
} from '../types.ts';
import { finder, severityIn } from './audit.ts';
import { type Covering, coveredByComments, coveredByEntries, hasExpired, ignoreComments } from './ignore-scope.ts';

/** What is known of the ignores of one audit besides the audited files. */
export interface IgnoreContext {
  /** The whole catalogue, rules that are off included. */
  readonly rules: readonly Rule[];
  readonly settings: Pick<Settings, 'rules' | 'ignore'>;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/**
 * Says of each finding which ignore would leave it out, and adds what is wrong with the ignores themselves. Nothing is
 * left out here: a finding that is ignored still swallows others, and whether an ignore is trusted is decided later.
 *
 * @param findings those of the projects, before swallowing: an ignore of a swallowed finding is in use
 */
export function withIgnores(
  projects: readonly Project[],
  findings: readonly Finding[],
  context: IgnoreContext,
): readonly Finding[] {
  const comments = ignoreComments(projects);
  const entries = context.settings.ignore;
  if (comments.length + entries.length === 0) return findings;
  const byEntry = coveredByEntries(entries, context.today);
  const byComment = coveredByComments(
    comments.filter(({ reason }) => reason !== ''),
    projects,
  );
  const used = new Map<Ignore, Set<string>>();
  const marked = findings.map((finding) => ignored(finding, [byEntry, byComment], used));
  const reviewed = review(comments, entries, used, projects, context);
  const own = findingsAbout(reviewed, projects, context).map((finding) => ignored(finding, [byEntry], used));
  return [...marked, ...own];
}

/** What there is to say of ignores that are not honoured because the change adds them. */
export function findingsAboutDistrusted(
  ignores: readonly Ignore[],
  because: Prose,
  projects: readonly Project[],
  context: IgnoreContext,
): readonly Finding[] {
  const reviewed = ignores.map((ignore) => ({ ignore, expired: false, idle: [], distrusted: because }));
  return findingsAbout(reviewed, projects, context);
}

function ignored(finding: Finding, coverings: readonly Covering[], used: Map<Ignore, Set<string>>): Finding {
  const covering = coverings.flatMap((covers) => covers(finding));
  for (const ignore of covering) used.set(ignore, (used.get(ignore) ?? new Set()).add(finding.rule.id));
  const [first] = covering;
  return first === undefined ? finding : { ...finding, ignoredBy: first };
}

function review(
  comments: readonly Ignore[],
  entries: readonly Ignore[],
  used: ReadonlyMap<Ignore, ReadonlySet<string>>,
  projects: readonly Project[],
  context: IgnoreContext,
): readonly ReviewedIgnore[] {
  const metas = new Map(context.rules.map(({ meta }) => [meta.id, meta]));
  const wholly = whollyAudited(projects);
  const idle = (ignore: Ignore, rule: string): IdleRule | undefined => {
    const meta = metas.get(rule);
    if (meta === undefined) {
      const near = nearest(rule, [...metas.keys()]);
      return { rule, because: 'unknown-rule', ...(near !== undefined && { nearest: near }) };
    }
    if (meta.group === 'audit') return { rule, because: 'configuration-only' };
    const wasRun = severityIn(meta, context.settings) !== 'off';
    if (!wasRun || used.get(ignore)?.has(rule) === true || !wholly.has(ignore.at.document)) return undefined;
    return { rule, because: 'nothing-found' };
  };
  return [
    ...comments.map((ignore) => ({
      ignore,
      expired: false,
      idle: ignore.rules.flatMap((rule) => idle(ignore, rule) ?? []),
    })),
    // Only some of a repository's projects are audited, so that an entry found nothing here means nothing.
    ...entries.map((ignore) => ({ ignore, expired: hasExpired(ignore, context.today), idle: [] })),
  ];
}

/**
 * The documents of which everything that can be found was found. A file that others extend or include may be used by
 * projects that are not part of this audit, and behind a problem of reading anything may stand.
 */
function whollyAudited(projects: readonly Project[]): ReadonlySet<SourceDocument> {
  const documents = new Set<SourceDocument>();
  const partly = new Set<SourceDocument>();
  for (const project of projects) {
    const broken = project.problems.some(({ rule }) => rule === 'not-audited' || rule === 'invalid-compose-file');
    for (const { document, role } of project.layers) {
      if (broken) partly.add(document);
      else if (document.path === project.path || role === 'override') documents.add(document);
    }
  }
  return new Set([...documents].filter((document) => !partly.has(document)));
}

function findingsAbout(
  reviewed: readonly ReviewedIgnore[],
  projects: readonly Project[],
  { rules, settings }: IgnoreContext,
): readonly Finding[] {
  const projectOf = (ignore: Ignore): string => {
    const { document } = ignore.at;
    const reading = projects.filter(({ documents }) => documents.includes(document));
    return (reading.find(({ path }) => path === document.path) ?? reading[0])?.path ?? document.path;
  };
  const found = finder();
  return rules.filter(isIgnoreRule).flatMap((rule) => {
    const severity = severityIn(rule.meta, settings);
    if (severity === 'off') return [];
    return reviewed.flatMap((outcome) => {
      const hit = rule.review(outcome);
      return hit === undefined ? [] : [found(rule.meta, projectOf(outcome.ignore), hit, severity)];
    });
  });
}

function isIgnoreRule(rule: Rule): rule is IgnoreRule {
  return 'review' in rule;
}
