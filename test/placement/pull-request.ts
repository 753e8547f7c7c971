import { structuredPatch } from 'diff';
import { hunksOf } from '../../src/changes/hunks.ts';
import { settingsFrom } from '../../src/config/settings.ts';
import { judge } from '../../src/engine.ts';
import { fixToolsFor } from '../../src/fixes/tools.ts';
import { type Fits, type FixTools, type Placed, place, type StandingComment } from '../../src/placement/place.ts';
import { rules as catalogue } from '../../src/rules/index.ts';
import { swallows } from '../../src/rules/swallows.ts';
import type { ChangedFile, Finding, Judged, Settings } from '../../src/types.ts';
import { auditFiles } from '../rules/audit-files.ts';

/** A repository's files by their paths. */
export type Texts = Readonly<Record<string, string>>;

/** What a change does, judged: everything that placing asks for. */
export interface PullRequest {
  readonly findings: readonly Judged[];
  /** Every finding of the head, those included that another one says already. */
  readonly unswallowed: readonly Finding[];
  readonly changes: readonly ChangedFile[];
  /** The patches as GitHub gives them, by the head's path. */
  readonly patches: ReadonlyMap<string, string>;
  readonly tools: FixTools;
}

/** Hardening never gets a comment, and nearly every service lacks it: what is not about it is easier to read without. */
const withoutHardening: Settings['rules'] = Object.fromEntries(
  catalogue.filter(({ meta }) => meta.default === 'group').map(({ meta }) => [meta.id, 'off']),
);

/** Audits both sides of a change and compares them, its patches made as git makes them. */
export async function pullRequest(before: Texts, after: Texts, more: Settings['rules'] = {}): Promise<PullRequest> {
  const rules = { ...withoutHardening, ...more };
  const [base, head] = await Promise.all([
    auditFiles(new Map(Object.entries(before)), rules),
    auditFiles(new Map(Object.entries(after)), rules),
  ]);
  const { findings } = judge(head.tree, base.tree, swallows);
  const changed = Object.keys(after).filter((path) => before[path] !== after[path]);
  const patches = new Map(changed.map((path) => [path, patchOf(before[path] ?? '', after[path] ?? '')]));
  const changes = changed.map((path): ChangedFile => {
    const status = before[path] === undefined ? 'added' : 'modified';
    return { path, status, hunks: hunksOf(patches.get(path) ?? '').hunks };
  });
  return {
    findings,
    unswallowed: head.tree.snapshot.findings,
    changes,
    patches,
    tools: fixToolsFor(head.tree, findings),
  };
}

function patchOf(before: string, after: string): string {
  return structuredPatch('', '', before, after, undefined, undefined, { context: 3 })
    .hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) =>
      [
        `@@ -${oldLines === 0 ? oldStart - 1 : oldStart},${oldLines} +${newLines === 0 ? newStart - 1 : newStart},${newLines} @@`,
        ...lines,
      ].join('\n'),
    )
    .join('\n');
}

export interface Placing {
  readonly standing?: readonly StandingComment[];
  readonly settings?: Partial<Pick<Settings, 'commentOn' | 'maxComments' | 'rules'>>;
  readonly fits?: Fits;
  readonly listed?: (finding: Judged) => boolean;
  /** Which of the change's findings; all where it is left out. */
  readonly only?: (finding: Judged) => boolean;
}

export function placed({ findings, changes, tools }: PullRequest, placing: Placing = {}): Placed {
  const { standing = [], settings, fits = () => true, listed = () => false, only = () => true } = placing;
  const all = { ...settingsFrom({}, {}), ...settings };
  return place(findings.filter(only), standing, changes, all, tools, fits, listed);
}

/** What a reader sees, in the order of posting: the comment's lines, its findings, and what its button would put there. */
export function comments({ comments: planned }: Pick<Placed, 'comments'>): readonly string[] {
  return planned.map(({ anchor: { path, lines }, findings, suggestion }) =>
    [
      `${path}:${lines.first}${lines.last === lines.first ? '' : `-${lines.last}`} ${findings.map(named).join(', ')}`,
      ...(suggestion?.replacement ?? []),
    ].join('\n'),
  );
}

/** Where each finding asks for attention, by its rule and service, sorted. */
export function places({ findings }: PullRequest, { placements }: Pick<Placed, 'placements'>): readonly string[] {
  return findings
    .flatMap((finding) => {
      const placement = placements.get(finding.fingerprint);
      if (placement === undefined) return [];
      const { kind } = placement;
      const why = kind === 'body' || kind === 'summary' ? `, ${placement.reason}` : '';
      return `${named(finding)}: ${kind}${why}`;
    })
    .toSorted();
}

export function named({ rule, service = '-' }: Judged): string {
  return `${rule.id} ${service}`;
}
