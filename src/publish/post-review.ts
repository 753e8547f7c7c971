import { HostError } from '../github/errors.ts';
import { prose } from '../prose.ts';
import { commentBody } from '../report/comment.ts';
import { readMarker } from '../report/marker.ts';
import { laterBody, summaryBody } from '../report/review.ts';
import type { Conversation, Judged, Prose, Report, ReviewDraft, StandingReview } from '../types.ts';
import { isQuiet, type OnPullRequest, type Published, reviewing } from './publication.ts';
import { readStanding, type Standing } from './standing.ts';

/** What came of saying the news. */
export type Posting =
  | { readonly kind: 'said'; readonly standing: Standing; readonly published: Published }
  /** Nothing may be written: what stands nowhere becomes an annotation. */
  | { readonly kind: 'silent'; readonly standing: Standing; readonly why: Prose };

const mostLooks = 6;

/**
 * Posts at most one review, and only if there is something new to say. Every attempt starts with a look at what stands,
 * so an answer that got lost, a review that landed in part, or a push meanwhile are met where they show: in the next look.
 *
 * @param first the look that was taken already
 */
export async function postNews(given: OnPullRequest, first: Conversation): Promise<Posting> {
  const { host, target } = given;
  let publication = given;
  let notes: readonly Prose[] = [];
  let refused = 0;
  let attempt: { readonly draft: ReviewDraft; readonly standing: Standing; readonly report: Report } | undefined;
  for (let look = 1, conversation = first; ; look += 1, conversation = await host.conversation(target.number)) {
    const standing = readStanding(given, conversation);
    const landed = attempt && landedReview(attempt.draft, conversation);
    if (attempt !== undefined && landed !== undefined) return said(attempt.standing, attempt.report, landed.url);
    if (conversation.headSha !== target.headSha)
      return { kind: 'silent', standing, why: moved(target.headSha, conversation) };

    const pending = conversation.reviews.find((review) => review.ours && review.pending);
    if (pending !== undefined) {
      const why = look === mostLooks ? inTheWay(pending) : await settlePending(publication, pending);
      if (why !== undefined) return { kind: 'silent', standing, why };
      continue;
    }

    const report = reviewing(publication, standing, notes);
    const news = newFindings(report, standing);
    if (news.length === 0) return said(standing, report, undefined);
    const draft = draftOf(publication, standing, report, news);
    const answer = await host.postReview(target.number, draft);
    attempt = { draft, standing, report };
    if (answer.kind === 'done') return said(standing, report, answer.value.url);
    if (answer.kind === 'forbidden') return { kind: 'silent', standing, why: forbidden(answer.permission) };
    if (look >= mostLooks) throw new HostError(`The review could not be posted: ${reason(answer)}. Run the job again.`);
    if (answer.kind === 'unclear') await host.pause(look);
    else {
      refused += 1;
      notes = [prose`GitHub refused comments on lines that its own list of changes has (${reason(answer)}).`];
      publication = await afterRefusal(given, refused);
    }
  }
}

function said(standing: Standing, report: Report, posted: string | undefined): Posting {
  const url = standing.summary?.url;
  const unchanged = url === undefined ? { kind: 'unchanged' as const } : { kind: 'unchanged' as const, url };
  return {
    kind: 'said',
    standing,
    published: { report, review: posted === undefined ? unchanged : { kind: 'posted', url: posted } },
  };
}

/** First the list of changes is asked for again; if its lines are refused too, everything stands in the body. */
async function afterRefusal(publication: OnPullRequest, refused: number): Promise<OnPullRequest> {
  if (refused > 1) return { ...publication, settings: { ...publication.settings, maxComments: 0 } };
  return { ...publication, files: (await publication.host.changes(publication.target)).files };
}

/** The first review carries the summary; later ones only what is new. */
function draftOf(
  { target, links }: OnPullRequest,
  { summary, settled }: Standing,
  report: Report,
  news: readonly Judged[],
): ReviewDraft {
  return {
    headSha: target.headSha,
    body: summary === undefined ? summaryBody(report, links, settled) : laterBody(report, news, summary.url, links),
    comments: report.comments.map((comment) => ({ anchor: comment.anchor, body: commentBody(comment, links) })),
  };
}

/** What has to be said: comments to post, and findings for the body that it does not list yet. */
function newFindings({ comments, findings, placements }: Report, { listed }: Standing): readonly Judged[] {
  const commented = new Set(comments.flatMap((comment) => comment.findings));
  return findings.filter((finding) => {
    const placement = placements.get(finding.fingerprint);
    const inBody = placement?.kind === 'body' && !isQuiet(placement.reason);
    return commented.has(finding) || (inBody && !listed(finding));
  });
}

/**
 * The review that an unclear answer left behind, if it is whole: GitHub has been seen to keep a review's body and drop its
 * comments. Source: https://github.com/alibaba/open-code-review/issues/250
 */
function landedReview({ body, comments }: ReviewDraft, { reviews, threads }: Conversation): StandingReview | undefined {
  const review = reviews.find((one) => one.ours && !one.pending && isSameText(one.body, body));
  const standing = threads.flatMap((thread) => thread.comments.filter(({ ours }) => ours));
  const whole = comments.every((comment) => standing.some((one) => isSameText(one.body, comment.body)));
  return whole ? review : undefined;
}

function isSameText(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n').trim() === other.trim();
}

/**
 * A review that was left pending makes GitHub refuse every other one. Ours is submitted if it is about this head, else
 * deleted; somebody else's (all workflows share one identity) is theirs to deal with.
 *
 * @returns why nothing can be posted; `undefined` where the way is free
 */
async function settlePending({ host, target }: OnPullRequest, pending: StandingReview): Promise<Prose | undefined> {
  const marker = readMarker(pending.body);
  if (marker === undefined) return inTheWay(pending);
  const isCurrent = marker.sha === target.headSha;
  const answer = await (isCurrent ? host.submitReview(pending.id) : host.deletePendingReview(pending.id));
  return answer.kind === 'forbidden' ? forbidden(answer.permission) : undefined;
}

function inTheWay({ url }: StandingReview): Prose {
  return prose`A review of another workflow was left pending (${url}), and GitHub takes no second one beside it. Submit or delete it; until then the findings stand here.`;
}

function moved(sha: string, { headSha }: Conversation): Prose {
  return prose`The pull request moved on to ${headSha.slice(0, 7)} during this run, which reviews it next. Nothing was posted for ${sha.slice(0, 7)}.`;
}

export function forbidden(permission: string): Prose {
  return prose`This run's token may not write to the pull request (it lacks \`${[permission]}\`), so the findings stand here and as annotations. The workflow on \`pull_request_target\` in the README can write for forks too.`;
}

function reason(answer: { readonly message: string } | { readonly messages: readonly string[] }): string {
  return 'message' in answer ? answer.message : answer.messages.join('; ');
}
