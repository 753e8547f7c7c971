import type { Unreported } from '../audit/unreported.ts';
import type { Judgement } from '../engine.ts';
import { type FixTools, type Placed, place, placeAsAnnotations } from '../placement/place.ts';
import { prose } from '../prose.ts';
import { isPostable } from '../report/comment.ts';
import { count } from '../report/count.ts';
import type { Links } from '../report/links.ts';
import type {
  BodyReason,
  ChangedFile,
  CodeHost,
  Judged,
  Placement,
  Prose,
  PullRequestTarget,
  Report,
  Settings,
  Target,
} from '../types.ts';
import { placesInOutdated, placesInThreads, type Standing } from './standing.ts';

/** What is to be said, and what with. */
export interface Publication<T> {
  readonly host: CodeHost;
  readonly target: T;
  readonly files: readonly ChangedFile[];
  readonly judgement: Judgement;
  readonly unreported: Unreported;
  readonly settings: Settings;
  readonly tools: FixTools;
  readonly links: Links;
  readonly report: (placed: Placed, notes: readonly Prose[]) => Report;
}

export type OnPullRequest = Publication<PullRequestTarget>;

/** What became of the review. */
export interface Published {
  readonly report: Report;
  readonly review:
    | { readonly kind: 'posted'; readonly url: string }
    | { readonly kind: 'unchanged'; readonly url?: string }
    | { readonly kind: 'none' };
}

/** The report of a run that may review. Findings that stand already keep their place. */
export function reviewing(publication: OnPullRequest, standing: Standing, notes: readonly Prose[]): Report {
  const { judgement, files, report } = publication;
  const placed = placeBeside(standing, publication);
  return report(placed, [...notes, ...notesOnPatches(judgement.findings, placed.placements, files)]);
}

/** The report of a run that may not review: what stands nowhere yet is an annotation. */
export function annotating(
  publication: Publication<Target>,
  standing: Standing | undefined,
  notes: readonly Prose[],
): Report {
  const { judgement, report } = publication;
  const places = standing === undefined ? new Map<string, Placement>() : standingPlaces(standing, publication);
  return report(placeAsAnnotations(judgement.findings, places), notes);
}

function placeBeside(
  { threads, listed }: Standing,
  { judgement, files, settings, tools, links }: Publication<Target>,
): Placed {
  const inThreads = placesInThreads(threads);
  const rest = judgement.findings.filter(({ fingerprint }) => !inThreads.has(fingerprint));
  const suggesting = [...threads.kept, ...threads.answered].flatMap(({ thread: { path, lines }, findings }) =>
    lines === undefined ? [] : [{ anchor: { path, lines }, findings }],
  );
  const { comments, placements } = place(
    rest,
    suggesting,
    files,
    settings,
    tools,
    (comment) => isPostable(comment, links),
    listed,
  );
  return { comments, placements: new Map([...placements, ...inThreads]) };
}

/**
 * The findings of which a thread speaks already, or which the summary lists where a review would list them. An outdated
 * thread still speaks of its finding as long as nothing says it anew.
 */
function standingPlaces(standing: Standing, publication: Publication<Target>): ReadonlyMap<string, Placement> {
  const { placements } = placeBeside(standing, publication);
  const places = new Map(placesInOutdated(standing.threads));
  for (const finding of publication.judgement.findings) {
    const placement = placements.get(finding.fingerprint);
    if (placement !== undefined && stands(finding, placement, standing)) places.set(finding.fingerprint, placement);
  }
  return places;
}

function stands(finding: Judged, placement: Placement, { listed, listedAsMinor }: Standing): boolean {
  if (placement.kind === 'thread') return true;
  if (placement.kind !== 'body') return false;
  return listed(finding) || (isQuiet(placement.reason) && listedAsMinor(finding));
}

/** Whether what stands in the body for this reason asks for no attention. */
export function isQuiet(reason: BodyReason): boolean {
  return reason === 'below-comment-on' || reason === 'hardening';
}

/** Whoever wonders why a finding does not stand on its line learns it. */
function notesOnPatches(
  findings: readonly Judged[],
  placements: ReadonlyMap<string, Placement>,
  files: readonly ChangedFile[],
): readonly Prose[] {
  const offDiff = new Set(
    findings.flatMap(({ fingerprint, at }) => {
      const placement = placements.get(fingerprint);
      return placement?.kind === 'body' && placement.reason === 'off-diff' ? [at.document.path] : [];
    }),
  );
  const without = files.filter(({ path, patchMissing }) => patchMissing !== undefined && offDiff.has(path));
  return [...Map.groupBy(without, ({ patchMissing = '' }) => patchMissing)].map(([why, [first, ...more]]) => {
    const others = more.length === 0 ? '' : ` and ${count(more.length, 'more file')}`;
    return prose`Comments can't stand on every line of ${first?.path ?? ''}${[others]}: ${[why]}.`;
  });
}
