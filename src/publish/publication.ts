import { type FixTools, type Placed, place, placeAsAnnotations } from '../placement/place.ts';
import type { Judgement } from '../engine.ts';
import { prose } from '../prose.ts';
import type { Links } from '../report/links.ts';
import type { ChangedFile, CodeHost, Judged, Placement, Prose, PullRequestTarget, Report, Settings } from '../types.ts';
import { placesInThreads, type Standing } from './standing.ts';

/** What is to be said, and what with. */
export interface Publication<T> {
  readonly host: CodeHost;
  readonly target: T;
  readonly files: readonly ChangedFile[];
  readonly judgement: Judgement;
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
  const { judgement, files, settings, tools, report } = publication;
  const { threads, listed } = standing;
  const inThreads = placesInThreads(threads);
  const rest = judgement.findings.filter(({ fingerprint }) => !inThreads.has(fingerprint));
  const suggesting = [...threads.kept, ...threads.answered].flatMap(({ thread: { path, lines }, findings }) =>
    lines === undefined ? [] : [{ anchor: { path, lines }, findings }],
  );
  const placed = place(rest, suggesting, files, settings, tools, listed);
  const placements = new Map([...placed.placements, ...inThreads]);
  return report({ comments: placed.comments, placements }, [
    ...notes,
    ...notesOnPatches(judgement.findings, placements, files),
  ]);
}

/** The report of a run that may not review: what stands nowhere yet is an annotation. */
export function annotating<T>(
  { judgement, report }: Publication<T>,
  standing: Standing | undefined,
  notes: readonly Prose[],
): Report {
  const places = new Map(standing && placesInThreads(standing.threads));
  for (const finding of judgement.findings) {
    const isListed = standing?.listed(finding) === true && !places.has(finding.fingerprint);
    if (isListed) places.set(finding.fingerprint, { kind: 'body', reason: 'uncommented' });
  }
  return report(placeAsAnnotations(judgement.findings, places), notes);
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
  return files.flatMap(({ path, patchMissing }) =>
    patchMissing !== undefined && offDiff.has(path)
      ? [prose`Comments can't stand on every line of ${path}: ${[patchMissing]}.`]
      : [],
  );
}
