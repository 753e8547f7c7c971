import type { Conversation, Judged, StandingComment, StandingThread } from '../types.ts';

/** What a believed marker at the end of one of our comments says. */
export interface ThreadMarker {
  readonly fingerprints: readonly string[];
}

/** One of our threads, and which of the head's findings it still speaks of. */
export interface OwnThread {
  readonly thread: StandingThread;
  /** The thread's first comment, which is ours. */
  readonly comment: StandingComment;
  readonly findings: readonly Judged[];
}

/** A thread of ours that has nothing left to say. */
export interface RetiredThread extends OwnThread {
  /**
   * `outdated`: its finding is still there and is said anew where it now stands. `repeated`: another thread or a bigger
   * finding says it.
   */
  readonly because: 'outdated' | Absence;
  /**
   * Resolving needs `contents: write`, which is never asked for. Without it a comment that nobody answered is deleted;
   * one with answers keeps them, so ours is edited and minimized.
   */
  readonly how: 'resolve' | 'delete' | 'minimize';
}

/** Why a finding that is still there asks for no attention: ignored with a reason, said by another, or its rule is off. */
export type Unsaid = 'ignored' | 'repeated' | 'switched-off';

/**
 * Why a finding of an earlier run is not among those that this change introduces. `not-introduced`: it is no part of this
 * change any more, fixed or not. `unread`: its file is there, and was not audited.
 */
export type Absence = 'fixed' | 'not-introduced' | 'unread' | Unsaid;

/** What tells why a finding is not among the head's. */
export interface Whereabouts {
  /** Of what is still there all the same: nobody may claim that it is fixed. */
  readonly unsaid: (fingerprint: string) => Unsaid | undefined;
  /** The paths that the change touches: what is gone elsewhere was not fixed by it. */
  readonly touched: ReadonlySet<string>;
  /** Whether a file is there, but no part of the audit. */
  readonly isUnread: (path: string) => boolean;
}

export interface ThreadPlan {
  /** Introduced findings that no thread of ours speaks of: they need a place. */
  readonly fresh: readonly Judged[];
  /** Current threads that stay; their comment is written anew and edited only where its text differs. */
  readonly kept: readonly OwnThread[];
  readonly retired: readonly RetiredThread[];
  /** Still there, but a human answered: neither touched nor said again. */
  readonly answered: readonly OwnThread[];
  /** Still there, but a human resolved the thread: neither touched nor said again. */
  readonly dismissed: readonly OwnThread[];
}

/**
 * Decides what becomes of each thread that we opened on earlier runs. Findings are told apart by fingerprint, never by
 * line, so a force-push, a rebase or a re-indent leaves every finding at most one current thread.
 *
 * @param all the head's findings; threads speak of those that the change introduces
 * @param readMarker what one of our comments says about itself; `undefined` where it isn't to be believed
 */
export function planThreads(
  all: readonly Judged[],
  conversation: Conversation,
  readMarker: (comment: StandingComment) => ThreadMarker | undefined,
  whereabouts: Whereabouts,
): ThreadPlan {
  const findings = all.filter(({ introduced }) => introduced);
  const byMember = new Map(all.flatMap((finding) => finding.members.map((member) => [member, finding] as const)));
  const spoken = new Set<string>();
  const kept: OwnThread[] = [];
  const retired: RetiredThread[] = [];
  const answered: OwnThread[] = [];
  const dismissed: OwnThread[] = [];

  for (const { own, marked } of ownThreads(conversation, readMarker).sort(settledFirst)) {
    const { thread, comment } = own;
    const present = [...new Set(marked.flatMap((fingerprint) => byMember.get(fingerprint) ?? []))];
    const unspoken = present.filter(({ introduced, fingerprint }) => introduced && !spoken.has(fingerprint));
    const standing = { ...own, findings: unspoken };
    if (thread.resolved) {
      // A thread that we resolved ourselves is retired: what comes back is said anew.
      if (thread.resolvedBy === comment.author || unspoken.length === 0) continue;
      dismissed.push(standing);
    } else if (unspoken.length === 0) {
      const because = whyNothingIsLeft(present) ?? whyAbsent(marked, thread.path, whereabouts);
      retired.push({ ...standing, because, how: retirement(own) });
      continue;
    } else if (hasAnswer(own)) {
      answered.push(standing);
    } else if (thread.outdated) {
      retired.push({ ...standing, because: 'outdated', how: retirement(own) });
      continue;
    } else {
      kept.push(standing);
    }
    for (const finding of unspoken) spoken.add(finding.fingerprint);
  }
  const fresh = findings.filter((finding) => !spoken.has(finding.fingerprint));
  return { fresh, kept, retired, answered, dismissed };
}

function whyNothingIsLeft(present: readonly Judged[]): 'repeated' | 'not-introduced' | undefined {
  if (present.length === 0) return undefined;
  return present.some(({ introduced }) => introduced) ? 'repeated' : 'not-introduced';
}

/**
 * Why none of these fingerprints is among the head's.
 *
 * @param path the file that they were said of
 */
export function whyAbsent(
  fingerprints: readonly string[],
  path: string,
  { unsaid, touched, isUnread }: Whereabouts,
): Absence {
  const [why] = fingerprints.flatMap((fingerprint) => unsaid(fingerprint) ?? []);
  if (why !== undefined) return why;
  if (!touched.has(path)) return 'not-introduced';
  return isUnread(path) ? 'unread' : 'fixed';
}

interface Marked {
  readonly own: OwnThread;
  readonly marked: readonly string[];
}

function ownThreads(
  conversation: Conversation,
  readMarker: (comment: StandingComment) => ThreadMarker | undefined,
): Marked[] {
  return conversation.threads.flatMap((thread) => {
    const comment = thread.comments[0];
    const marker = comment?.ours === true ? readMarker(comment) : undefined;
    if (comment === undefined || marker === undefined) return [];
    return [{ own: { thread, comment, findings: [] }, marked: marker.fingerprints }];
  });
}

/** What a human settled speaks first, then what stands on current lines: a second thread of a finding is the spare one. */
function settledFirst(a: Marked, b: Marked): number {
  return rank(a.own) - rank(b.own);
}

function rank(own: OwnThread): number {
  if (own.thread.resolved) return 0;
  if (hasAnswer(own)) return 1;
  return own.thread.outdated ? 3 : 2;
}

/** Of a human: other programs reply to anything. */
function hasAnswer({ thread, comment }: OwnThread): boolean {
  return thread.comments.some((other) => other.author !== comment.author && !other.byBot);
}

function retirement(own: OwnThread): RetiredThread['how'] {
  if (own.thread.canResolve) return 'resolve';
  return hasAnswer(own) ? 'minimize' : 'delete';
}
