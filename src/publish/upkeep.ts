import type { RetiredThread } from '../conversation/threads.ts';
import { standingComment } from '../placement/place.ts';
import { commentBody, isPostable } from '../report/comment.ts';
import { saysTheSame, withoutMarker } from '../report/marker.ts';
import { summaryBody } from '../report/review.ts';
import type { CodeHost, Edited, Report } from '../types.ts';
import type { OnPullRequest } from './publication.ts';
import { whatBecame } from './settled.ts';
import type { Standing } from './standing.ts';

/**
 * Keeps true what stands: the summary, the comments that still hold, the threads that don't. What somebody deleted
 * meanwhile is no trouble.
 *
 * @returns the permission that is missing where the token may not write
 */
export async function keepTrue(
  { host, target, tools, links }: OnPullRequest,
  { summary, threads, settled }: Standing,
  report: Report,
): Promise<string | undefined> {
  const edits: (() => Promise<Edited>)[] = [];
  const wanted = summaryBody(report, links, settled);
  if (summary !== undefined && !saysTheSame(summary.body, wanted)) {
    edits.push(() => host.editReview(summary.id, wanted));
  }
  for (const { comment, thread, findings } of threads.kept) {
    if (thread.lines === undefined) continue;
    const anchor = { path: thread.path, lines: thread.lines };
    const planned = standingComment({ anchor, findings }, tools, (comment) => isPostable(comment, links));
    const body = commentBody(planned, links);
    if (!saysTheSame(comment.body, body)) edits.push(() => host.editComment(comment.id, body));
  }
  for (const thread of threads.retired) {
    // Without a review nothing is said anew, so what is still there keeps its comment.
    const isSaidAnew = thread.because !== 'outdated' || !speaksOn(thread, report);
    if (isSaidAnew) edits.push(() => retire(host, thread, target.headSha));
  }
  for (const edit of edits) {
    const answer = await edit();
    if (answer.kind === 'forbidden') return answer.permission;
  }
  return undefined;
}

function speaksOn({ findings }: RetiredThread, { placements }: Report): boolean {
  return findings.some(({ fingerprint }) => placements.get(fingerprint)?.kind === 'thread');
}

/** The edit takes the marker away, and with it what the next run would recognise: so it comes last. */
async function retire(host: CodeHost, retired: RetiredThread, sha: string): Promise<Edited> {
  const { thread, comment, how, because } = retired;
  if (how === 'delete') return host.deleteComment(comment.id);
  const settled = await (how === 'resolve' ? host.resolveThread(thread.id) : host.minimizeComment(comment.id));
  if (settled.kind === 'forbidden' && how === 'resolve') {
    const answered = thread.comments.some(({ author, byBot }) => author !== comment.author && !byBot);
    return retire(host, { ...retired, how: answered ? 'minimize' : 'delete' }, sha);
  }
  if (settled.kind !== 'done') return settled;
  return host.editComment(comment.id, `${sentence(whatBecame[because](sha))}\n\n${withoutMarker(comment.body)}`);
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
