import {
  type OwnThread,
  planThreads,
  type ThreadPlan,
  type Unsaid,
  type Whereabouts,
} from '../conversation/threads.ts';
import { isFull, type Marker, readMarker } from '../report/marker.ts';
import type { Settled } from '../report/settled-list.ts';
import type { Conversation, Judged, Placement, StandingReview, Target } from '../types.ts';
import type { Publication } from './publication.ts';
import { settledOf } from './settled.ts';

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
  /** What the summary lists as settled, with what this run adds. */
  readonly settled: Settled;
}

export function readStanding(
  publication: Pick<Publication<Target>, 'judgement' | 'unreported' | 'files'>,
  conversation: Conversation,
): Standing {
  const { findings } = publication.judgement;
  const { switchedOff } = publication.unreported;
  const whereabouts = whereaboutsIn(publication);
  const threads = planThreads(findings, conversation, marksIn, whereabouts);
  const [summary] = conversation.reviews.flatMap((review) => {
    const marker = review.pending ? undefined : summaryMarker(review);
    return marker === undefined ? [] : [{ review, body: review.body, marker }];
  });
  const [asking, minor] = summary?.marker.lists ?? [];
  return {
    conversation,
    threads,
    summary: summary?.review,
    listed: namedIn(summary?.marker, asking),
    listedAsMinor: namedIn(summary?.marker, minor),
    settled: settledOf({
      findings,
      whereabouts,
      switchedOff,
      retired: threads.retired,
      summary,
      sha: conversation.headSha,
    }),
  };
}

function marksIn({ body }: { readonly body: string }): { readonly fingerprints: readonly string[] } | undefined {
  const marker = readMarker(body);
  return marker && { fingerprints: marker.lists.flat() };
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

function whereaboutsIn({
  judgement: { suppressed, swallowed },
  unreported: { switchedOff, isUnread },
  files,
}: Pick<Publication<Target>, 'judgement' | 'unreported' | 'files'>): Whereabouts {
  const ignored = new Set(suppressed.flatMap(({ members }) => members));
  return {
    unsaid: (fingerprint): Unsaid | undefined => {
      if (ignored.has(fingerprint)) return 'ignored';
      if (swallowed.has(fingerprint)) return 'repeated';
      return switchedOff().has(fingerprint) ? 'switched-off' : undefined;
    },
    touched: new Set(files.flatMap(({ path, previousPath = path }) => [path, previousPath])),
    isUnread,
  };
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
