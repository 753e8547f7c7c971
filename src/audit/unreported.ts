import type { Finding, Project, Rule, Settings, Snapshot } from '../types.ts';
import { audit, severityIn } from './audit.ts';
import { withIgnores } from './ignores.ts';

/** What stands in the head though no finding says it: nobody may claim that it is fixed. */
export interface Unreported {
  /** What the rules that are off would find, by fingerprint. Rules are run for it only once it is asked for. */
  readonly switchedOff: () => ReadonlyMap<string, Finding>;
  /** Whether a file is there, but no part of the audit: left out by the configuration, reached by nothing, or broken. */
  readonly isUnread: (path: string) => boolean;
}

/**
 * @param paths every file of the head
 * @param today `YYYY-MM-DD`
 */
export function unreportedIn(
  { projects }: Pick<Snapshot, 'projects'>,
  paths: ReadonlySet<string>,
  { rules, settings, today }: { readonly rules: readonly Rule[]; readonly settings: Settings; readonly today: string },
): Unreported {
  const read = readIn(projects);
  let found: ReadonlyMap<string, Finding> | undefined;
  return {
    switchedOff: () => (found ??= foundByRulesOff(projects, rules, settings, today)),
    isUnread: (path) => paths.has(path) && !read.has(path),
  };
}

function foundByRulesOff(
  projects: readonly Project[],
  rules: readonly Rule[],
  { rules: configured, ignore }: Settings,
  today: string,
): ReadonlyMap<string, Finding> {
  const off = new Set(rules.flatMap(({ meta }) => (severityIn(meta, { rules: configured }) === 'off' ? meta.id : [])));
  const settings = { rules: Object.fromEntries(rules.map(({ meta }) => [meta.id, 'on'] as const)), ignore };
  const all = withIgnores(projects, audit(projects, rules, settings), { rules, settings, today });
  return new Map(all.filter(({ rule }) => off.has(rule.id)).map((finding) => [finding.fingerprint, finding]));
}

/** The files of which all is known that they hold. What makes Compose refuse a file may hide anything in it. */
function readIn(projects: readonly Project[]): ReadonlySet<string> {
  const refused = new Set(
    projects.flatMap(({ problems }) =>
      problems.flatMap(({ rule, document }) => (rule === 'invalid-compose-file' ? document.path : [])),
    ),
  );
  const read = projects.flatMap(({ documents, attached }) => [
    ...documents,
    ...attached.map(({ document }) => document),
  ]);
  return new Set(read.map(({ path }) => path).filter((path) => !refused.has(path)));
}
