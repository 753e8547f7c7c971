import type { Edited, ReviewAnswer, ReviewDraft, Written } from '../types.ts';
import type { Client } from './client.ts';
import { hostError, isForbidden, isGone, refusals, statusOf } from './errors.ts';

/** What a token needs to write reviews and comments. */
const permission = 'pull-requests: write';

/** Posts one review, once: all comments or none. */
export async function postReview(
  { rest, repository }: Client,
  pullRequest: number,
  { headSha, body, comments }: ReviewDraft,
): Promise<ReviewAnswer> {
  try {
    const { data } = await rest.pulls.createReview({
      ...repository,
      pull_number: pullRequest,
      commit_id: headSha,
      event: 'COMMENT',
      body,
      comments: comments.map(({ anchor: { path, lines }, body: text }) => ({
        path,
        body: text,
        line: lines.last,
        side: 'RIGHT',
        // Equal lines are refused: a comment on one line leaves the start out.
        ...(lines.first < lines.last && { start_line: lines.first, start_side: 'RIGHT' }),
      })),
      request: { retries: 0 },
    });
    return { kind: 'done', value: { url: data.html_url } };
  } catch (error) {
    if (isForbidden(error)) return forbidden(error);
    const status = statusOf(error);
    if (status === 422) return { kind: 'refused', messages: refusals(error) };
    if (status !== undefined && status >= 500) return { kind: 'unclear', message: refusals(error).join('; ') };
    throw hostError('The review could not be posted', error);
  }
}

/**
 * A mutation of one review, comment or thread by its node id. Repeated after a server error: doing one twice leaves what
 * doing it once does.
 */
async function mutate(
  client: Client,
  undone: string,
  mutation: string,
  variables: Readonly<Record<string, string>>,
  retries?: 0,
): Promise<Edited> {
  try {
    await client.graphql(mutation, variables, retries);
    return { kind: 'done', value: undefined };
  } catch (error) {
    if (isForbidden(error)) return forbidden(error);
    if (isGone(error)) return { kind: 'gone' };
    throw hostError(undone, error);
  }
}

function forbidden(error: unknown): Written<never> {
  return { kind: 'forbidden', permission, message: refusals(error)[0] ?? 'the token may not write' };
}

/** Exported for the test that validates them against GitHub's schema. */
const mutations = {
  editReview: `mutation EditReview($id: ID!, $body: String!) {
  updatePullRequestReview(input: { pullRequestReviewId: $id, body: $body }) { clientMutationId }
}`,
  submitReview: `mutation SubmitReview($id: ID!) {
  submitPullRequestReview(input: { pullRequestReviewId: $id, event: COMMENT }) { clientMutationId }
}`,
  deleteReview: `mutation DeleteReview($id: ID!) {
  deletePullRequestReview(input: { pullRequestReviewId: $id }) { clientMutationId }
}`,
  editComment: `mutation EditComment($id: ID!, $body: String!) {
  updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $id, body: $body }) { clientMutationId }
}`,
  deleteComment: `mutation DeleteComment($id: ID!) {
  deletePullRequestReviewComment(input: { id: $id }) { clientMutationId }
}`,
  minimizeComment: `mutation MinimizeComment($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { clientMutationId }
}`,
  resolveThread: `mutation ResolveThread($id: ID!) {
  resolveReviewThread(input: { threadId: $id }) { clientMutationId }
}`,
} as const;

/** Submits a pending review of ours. Not repeated: the caller looks at what stands. */
export function submitReview(client: Client, id: string): Promise<Edited> {
  return mutate(client, 'A review that was left pending could not be submitted', mutations.submitReview, { id }, 0);
}

/** GitHub deletes pending reviews only. */
export function deletePendingReview(client: Client, id: string): Promise<Edited> {
  return mutate(client, 'A review that was left pending could not be deleted', mutations.deleteReview, { id });
}

export function editReview(client: Client, id: string, body: string): Promise<Edited> {
  return mutate(client, 'The summary of the first review could not be updated', mutations.editReview, { id, body });
}

export function editComment(client: Client, id: string, body: string): Promise<Edited> {
  return mutate(client, 'A review comment could not be updated', mutations.editComment, { id, body });
}

export function deleteComment(client: Client, id: string): Promise<Edited> {
  return mutate(client, 'A review comment whose finding is fixed could not be deleted', mutations.deleteComment, {
    id,
  });
}

export function minimizeComment(client: Client, id: string): Promise<Edited> {
  return mutate(client, 'A review comment whose finding is fixed could not be folded', mutations.minimizeComment, {
    id,
  });
}

export function resolveThread(client: Client, id: string): Promise<Edited> {
  return mutate(client, 'A review thread whose finding is fixed could not be resolved', mutations.resolveThread, {
    id,
  });
}
