import {
  type OwnThread,
  planThreads,
  type RetiredThread,
  type ThreadPlan,
  type Unsaid,
} from '../conversation/threads.ts';
import type { Judgement } from '../engine.ts';
import { fixedEntries, listedAsFixed } from '../report/fixed-list.ts';
import { isFull, type Marker, readMarker } from '../report/marker.ts';
import type { ChangedFile, Conversation, Judged, Placement, StandingReview } from '../types.ts';

/** What of ours stands on the pull request, seen with this run's findings. */
export interface Standing {
  readonly conversation: Conversation;
  readonly threads: ThreadPlan;
  /** The body of our first review, which every run keeps true. */
  readonly summary: StandingReview | undefined;
  /** Whether the summary lists a finding already, as one that asks for attention. */
  readonly listed: (finding: Judged) => boolean;
  /** Whether it lists it among those that don't. */
  readonly listedAsMinor: (finding: Judged) => boolean;
  /** The summary's entries for what is fixed, those of this run included. */
  readonly fixed: readonly string[];
}

export function readStanding(
  judgement: Judgement,
  files: readonly ChangedFile[],
  conversation: Conversation,
): Standing {
  const touched = new Set(files.flatMap(({ path, previousPath = path }) => [path, previousPath]));
  const { findings } = judgement;
  const threads = planThreads(findings, conversation, ({ body }) => readMarker(body), touched, unsaidBy(judgement));
  const summary = conversation.reviews.find((review) => !review.pending && summaryMarker(review) !== undefined);
  const marker = summary && summaryMarker(summary);
  return {
    conversation,
    threads,
    summary,
    listed: namedIn(marker, marker?.fingerprints),
    listedAsMinor: namedIn(marker, marker?.minor),
    fixed: [
      ...(summary === undefined ? [] : listedAsFixed(summary.body)),
      ...threads.retired.flatMap((thread) => entriesOf(thread, conversation.headSha)),
    ],
  };
}

/** What our summary says about itself; `undefined` for any other review. */
function summaryMarker({ ours, body }: StandingReview): Marker | undefined {
  const marker = ours ? readMarker(body) : undefined;
  return marker?.kind === 'summary' ? marker : undefined;
}

/** What a full marker had no room for counts as named: with so many findings the same news on every push helps nobody. */
function namedIn(marker: Marker | undefined, fingerprints: readonly string[] | undefined): Standing['listed'] {
  const named = new Set(fingerprints);
  const all = marker !== undefined && isFull(marker);
  return ({ members }) => all || members.some((member) => named.has(member));
}

function unsaidBy({ suppressed, swallowed }: Judgement): ReadonlyMap<string, Unsaid> {
  return new Map([
    ...[...swallowed].map((fingerprint) => [fingerprint, 'repeated'] as const),
    ...suppressed.flatMap(({ members }) => members.map((member) => [member, 'ignored'] as const)),
  ]);
}

/** Resolved and folded threads speak for themselves; only what is deleted has to be listed. */
function entriesOf({ how, because, comment, thread }: RetiredThread, sha: string): readonly string[] {
  return how === 'delete' && because === 'fixed' ? fixedEntries(comment.body, thread.path, sha) : [];
}

/** The places of the findings whose lines have changed since our thread was opened on them. */
export function placesInOutdated({ retired }: ThreadPlan): ReadonlyMap<string, Placement> {
  const outdated = retired.filter(({ because }) => because === 'outdated').flatMap(({ findings }) => findings);
  return new Map(outdated.map(({ fingerprint }) => [fingerprint, { kind: 'thread', state: 'current' }] as const));
}

/** The places of the findings that our threads speak of. */
export function placesInThreads({ kept, answered, dismissed }: ThreadPlan): ReadonlyMap<string, Placement> {
  const states: readonly (readonly ['current' | 'answered' | 'dismissed', readonly OwnThread[]])[] = [
    ['current', kept],
    ['answered', answered],
    ['dismissed', dismissed],
  ];
  return new Map(
    states.flatMap(([state, own]) =>
      own.flatMap(({ findings }) =>
        findings.map(({ fingerprint }) => [fingerprint, { kind: 'thread', state }] as const),
      ),
    ),
  );
}
