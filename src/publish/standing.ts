import { type OwnThread, planThreads, type RetiredThread, type ThreadPlan } from '../conversation/threads.ts';
import { fixedEntries, listedAsFixed } from '../report/fixed-list.ts';
import { readMarker } from '../report/marker.ts';
import type { ChangedFile, Conversation, Judged, Placement, StandingReview } from '../types.ts';

/** What of ours stands on the pull request, seen with this run's findings. */
export interface Standing {
  readonly conversation: Conversation;
  readonly threads: ThreadPlan;
  /** The body of our first review, which every run keeps true. */
  readonly summary: StandingReview | undefined;
  /** Whether the summary lists a finding already, as one that asks for attention. */
  readonly listed: (finding: Judged) => boolean;
  /** The summary's entries for what is fixed, those of this run included. */
  readonly fixed: readonly string[];
}

export function readStanding(
  findings: readonly Judged[],
  files: readonly ChangedFile[],
  conversation: Conversation,
): Standing {
  const touched = new Set(files.flatMap(({ path, previousPath = path }) => [path, previousPath]));
  const threads = planThreads(findings, conversation, ({ body }) => readMarker(body), touched);
  const summary = conversation.reviews.find((review) => !review.pending && markedSummary(review) !== undefined);
  const fingerprints = new Set(summary && markedSummary(summary));
  return {
    conversation,
    threads,
    summary,
    listed: ({ members }) => members.some((member) => fingerprints.has(member)),
    fixed: [
      ...(summary === undefined ? [] : listedAsFixed(summary.body)),
      ...threads.retired.flatMap((thread) => entriesOf(thread, conversation.headSha)),
    ],
  };
}

/** The fingerprints that a summary of ours lists; `undefined` for any other review. */
function markedSummary({ ours, body }: StandingReview): readonly string[] | undefined {
  const marker = ours ? readMarker(body) : undefined;
  return marker?.kind === 'summary' ? marker.fingerprints : undefined;
}

/** Resolved and folded threads speak for themselves; only what is deleted has to be listed. */
function entriesOf({ how, because, comment, thread }: RetiredThread, sha: string): readonly string[] {
  return how === 'delete' && because === 'fixed' ? fixedEntries(comment.body, thread.path, sha) : [];
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
