import { planThreads, type RetiredThread } from './conversation/threads.ts';
import type { Judgement } from './engine.ts';
import { HostError } from './github/errors.ts';
import {
  asksForAttention,
  type FixTools,
  type Placed,
  place,
  placeAsAnnotations,
  standingComment,
} from './placement/place.ts';
import { prose } from './prose.ts';
import { commentBody } from './report/comment.ts';
import type { Links } from './report/links.ts';
import { readMarker, saysTheSame } from './report/marker.ts';
import { laterBody, summaryBody } from './report/review.ts';
import type {
  ChangeList,
  CodeHost,
  Conversation,
  Judged,
  PlannedComment,
  Prose,
  Report,
  ReviewDraft,
  Settings,
  StandingReview,
  Target,
} from './types.ts';

/** What became of the review. */
export interface Published {
  readonly report: Report;
  readonly review:
    | { readonly kind: 'posted'; readonly url: string }
    | { readonly kind: 'unchanged'; readonly url?: string }
    | { readonly kind: 'none' };
}

export interface Publication {
  readonly host: CodeHost;
  readonly target: Target & { readonly kind: 'pull-request' };
  readonly changes: ChangeList;
  readonly judgement: Judgement;
  readonly settings: Settings;
  readonly tools: FixTools;
  readonly links: Links;
  readonly report: (placed: Placed, notes: readonly Prose[]) => Report;
}

/**
 * Says on the pull request what is new, once: keeps the comments that still hold, retires those that don't, posts at most
 * one review, and keeps the first review's body true. Where that is not possible, annotations take its place.
 */
export async function publish(publication: Publication): Promise<Published> {
  const { host, target, settings, judgement } = publication;
  if (settings.review === 'off' || target.draft) return annotated(publication, []);
  const conversation = await host.conversation(target.number);
  if (conversation.headSha !== target.headSha) {
    const moved = prose`The pull request moved on to ${conversation.headSha.slice(0, 7)} during this run, which reviews it next. Nothing was posted for ${target.headSha.slice(0, 7)}.`;
    return annotated(publication, [moved]);
  }
  const attention = judgement.findings.filter((finding) => finding.introduced && asksForAttention(finding, settings));
  const threads = planThreads(attention, conversation, ({ body }) => readMarker(body));
  const placed = placeFindings(publication, threads);
  const report = publication.report(placed, []);

  const posted = await postNews(publication, conversation, report);
  if (posted.kind === 'forbidden') {
    const note = prose`This run's token may not write to the pull request (it lacks \`${posted.permission}\`), so the findings stand here and as annotations. The workflow on \`pull_request_target\` in the README can write for forks too.`;
    return annotated(publication, [note]);
  }
  if (posted.kind === 'refused') return inBodyOnly(publication, posted.messages);
  for (const { comment, thread, findings } of threads.kept) {
    const planned = standingComment(
      { anchor: { path: thread.path, lines: thread.lines ?? { first: 1, last: 1 } }, findings },
      publication.tools,
    );
    const body = commentBody(planned, publication.links);
    if (!saysTheSame(comment.body, body)) await host.editComment(comment.id, body);
  }
  for (const thread of threads.retired) await retire(host, thread, target.headSha);
  return { report, review: posted };
}

type Threads = ReturnType<typeof planThreads>;

function placeFindings({ judgement, changes, settings, tools }: Publication, threads: Threads): Placed {
  const standing = threads.kept.flatMap(({ thread: { path, lines }, findings }) =>
    lines === undefined ? [] : [{ anchor: { path, lines }, findings }],
  );
  const states = [
    ['current', threads.kept],
    ['answered', threads.answered],
    ['dismissed', threads.dismissed],
  ] as const;
  const inThreads = new Map(
    states.flatMap(([state, own]) =>
      own.flatMap(({ findings }) =>
        findings.map(({ fingerprint }) => [fingerprint, { kind: 'thread', state }] as const),
      ),
    ),
  );
  const rest = judgement.findings.filter(({ fingerprint }) => !inThreads.has(fingerprint));
  const placed = place(rest, standing, changes.files, settings, tools);
  return { comments: placed.comments, placements: new Map([...placed.placements, ...inThreads]) };
}

type Posted =
  | { readonly kind: 'posted'; readonly url: string }
  | { readonly kind: 'unchanged'; readonly url?: string }
  | { readonly kind: 'forbidden'; readonly permission: string }
  | { readonly kind: 'refused'; readonly messages: readonly string[] };

/** The first review carries the summary; later ones only what is new, while the summary is edited in its place. */
async function postNews(publication: Publication, conversation: Conversation, report: Report): Promise<Posted> {
  const { host, links } = publication;
  const summary = conversation.reviews.find((review) => markedSummary(review) !== undefined);
  const body = summaryBody(report, links);
  if (summary === undefined) {
    const news = newFindings(report, []);
    if (news.length === 0) return { kind: 'unchanged' };
    return post(publication, report.comments, body);
  }
  if (!saysTheSame(summary.body, body)) {
    const edited = await host.editReview(summary.id, body);
    if (edited.kind === 'forbidden') return edited;
  }
  const news = newFindings(report, markedSummary(summary) ?? []);
  if (news.length === 0) return { kind: 'unchanged', url: summary.url };
  return post(publication, report.comments, laterBody(report, news, summary.url, links));
}

/** The fingerprints that a summary of ours lists in its body; `undefined` for any other review. */
function markedSummary({ ours, body }: StandingReview): readonly string[] | undefined {
  const marker = ours ? readMarker(body) : undefined;
  return marker?.kind === 'summary' ? marker.fingerprints : undefined;
}

/** What has to be said: comments to post, and findings for the body that it does not list yet. */
function newFindings({ comments, findings, placements }: Report, listed: readonly string[]): readonly Judged[] {
  const commented = new Set(comments.flatMap((comment) => comment.findings));
  return findings.filter((finding) => {
    const placement = placements.get(finding.fingerprint);
    const inBody = placement?.kind === 'body' && placement.reason !== 'below-comment-on';
    return commented.has(finding) || (inBody && !listed.includes(finding.fingerprint));
  });
}

/** Posts one review. An unclear answer may have landed, so what stands is looked at before a second attempt. */
async function post(
  { host, target, links }: Publication,
  comments: readonly PlannedComment[],
  body: string,
): Promise<Posted> {
  const draft: ReviewDraft = {
    headSha: target.headSha,
    body,
    comments: comments.map((comment) => ({ anchor: comment.anchor, body: commentBody(comment, links) })),
  };
  for (let attempt = 1; ; attempt += 1) {
    const answer = await host.postReview(target.number, draft);
    if (answer.kind === 'done') return { kind: 'posted', url: answer.value.url };
    if (answer.kind !== 'unclear') return answer;
    const { reviews } = await host.conversation(target.number);
    const landed = reviews.find((review) => review.ours && saysTheSame(review.body, body));
    if (landed !== undefined) return { kind: 'posted', url: landed.url };
    if (attempt === 2) throw new HostError(`The review could not be posted: ${answer.message}. Run the job again.`);
  }
}

/** GitHub refused the anchors that its own patch gave: everything then stands in the body, so that nothing is lost. */
async function inBodyOnly(publication: Publication, messages: readonly string[]): Promise<Published> {
  const why = prose`GitHub refused the review's comments (${messages.join('; ')}), so the findings stand here.`;
  const { files } = publication.changes;
  const changes = { ...publication.changes, files: files.map((file) => ({ ...file, hunks: [] })) };
  const { judgement, settings, tools, links } = publication;
  const report = publication.report(place(judgement.findings, [], changes.files, settings, tools), [why]);
  const posted = await post(publication, [], summaryBody(report, links));
  if (posted.kind === 'posted') return { report, review: posted };
  return annotated(publication, [why]);
}

async function retire(host: CodeHost, { thread, comment, how, because }: RetiredThread, sha: string): Promise<void> {
  const note = because === 'fixed' ? `Fixed in ${sha.slice(0, 7)}.` : `Said again on the lines where it now stands.`;
  if (how === 'delete') {
    await host.deleteComment(comment.id);
    return;
  }
  await host.editComment(comment.id, `${note}\n\n${withoutMarker(comment.body)}`);
  await (how === 'resolve' ? host.resolveThread(thread.id) : host.minimizeComment(comment.id));
}

function withoutMarker(body: string): string {
  return body.replace(/\n\n<!-- docker-auditor [^\n]*$/, '');
}

function annotated({ judgement, report }: Publication, notes: readonly Prose[]): Published {
  return { report: report(placeAsAnnotations(judgement.findings), notes), review: { kind: 'none' } };
}
