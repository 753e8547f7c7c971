import type { Conversation, StandingReview, StandingThread } from '../types.ts';
import type { Client } from './client.ts';
import { hostError } from './errors.ts';

/** Exported for the test that validates it against GitHub's schema. */
const conversationQuery: string = `query Conversation($owner: String!, $repo: String!, $number: Int!, $threads: String, $reviews: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      reviews(first: 100, after: $reviews) {
        pageInfo { hasNextPage endCursor }
        nodes { id body state url viewerDidAuthor author { login } }
      }
      reviewThreads(first: 100, after: $threads) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id path line startLine isOutdated isResolved viewerCanResolve
          resolvedBy { login }
          comments(first: 50) { nodes { id body viewerDidAuthor author { login kind: __typename } } }
        }
      }
    }
  }
}`;

interface Page<T> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly T[];
}
interface Author {
  readonly login: string;
  readonly kind?: string;
}
interface ReviewNode {
  readonly id: string;
  readonly body: string;
  readonly state: string;
  readonly url: string;
  readonly viewerDidAuthor: boolean;
  readonly author: Author | null;
}
interface ThreadNode {
  readonly id: string;
  readonly path: string;
  readonly line: number | null;
  readonly startLine: number | null;
  readonly isOutdated: boolean;
  readonly isResolved: boolean;
  readonly viewerCanResolve: boolean;
  readonly resolvedBy: Author | null;
  readonly comments: {
    readonly nodes: readonly {
      readonly id: string;
      readonly body: string;
      readonly viewerDidAuthor: boolean;
      readonly author: Author | null;
    }[];
  };
}
interface Answer {
  readonly repository: {
    readonly pullRequest: {
      readonly headRefOid: string;
      readonly reviews: Page<ReviewNode>;
      readonly reviewThreads: Page<ThreadNode>;
    } | null;
  } | null;
}

/** What stands on a pull request, and its head now: one request unless there are more than a hundred reviews or threads. */
export async function readConversation(client: Client, number: number): Promise<Conversation> {
  const reviews: StandingReview[] = [];
  const threads: StandingThread[] = [];
  let cursors: { readonly reviews: string | null; readonly threads: string | null } = { reviews: null, threads: null };
  for (;;) {
    const pullRequest = await page(client, number, cursors);
    reviews.push(...pullRequest.reviews.nodes.map(review));
    threads.push(...pullRequest.reviewThreads.nodes.map(thread));
    const more = [pullRequest.reviews.pageInfo, pullRequest.reviewThreads.pageInfo].some(
      ({ hasNextPage }) => hasNextPage,
    );
    // A list that has ended is asked for from its end on, where nothing follows.
    cursors = {
      reviews: pullRequest.reviews.pageInfo.endCursor ?? cursors.reviews,
      threads: pullRequest.reviewThreads.pageInfo.endCursor ?? cursors.threads,
    };
    if (!more) return { headSha: pullRequest.headRefOid, reviews, threads };
  }
}

type PullRequestNode = NonNullable<NonNullable<Answer['repository']>['pullRequest']>;

async function page(
  client: Client,
  number: number,
  cursors: { readonly reviews: string | null; readonly threads: string | null },
): Promise<PullRequestNode> {
  try {
    const answer = await client.graphql(conversationQuery, { ...client.repository, number, ...cursors });
    const pullRequest = isAnswer(answer) ? answer.repository?.pullRequest : undefined;
    if (pullRequest === undefined || pullRequest === null) throw new Error('there is no such pull request');
    return pullRequest;
  } catch (error) {
    throw hostError(`The reviews of pull request #${number} could not be read`, error);
  }
}

/** GitHub validates its answers against the schema that the query was validated against; only absence is left to check. */
function isAnswer(answer: unknown): answer is Answer {
  return typeof answer === 'object' && answer !== null && 'repository' in answer;
}

function review({ id, body, state, url, viewerDidAuthor }: ReviewNode): StandingReview {
  return { id, body, url, ours: viewerDidAuthor, pending: state === 'PENDING' };
}

function thread(node: ThreadNode): StandingThread {
  const { id, path, line, startLine, isOutdated, isResolved, viewerCanResolve, resolvedBy, comments } = node;
  return {
    id,
    path,
    lines: line === null ? undefined : { first: startLine ?? line, last: line },
    outdated: isOutdated,
    resolved: isResolved,
    resolvedBy: resolvedBy?.login,
    canResolve: viewerCanResolve,
    comments: comments.nodes.map((comment) => ({
      id: comment.id,
      body: comment.body,
      ours: comment.viewerDidAuthor,
      author: comment.author?.login ?? 'ghost',
      byBot: comment.author?.kind === 'Bot',
    })),
  };
}
