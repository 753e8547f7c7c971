import { schema as sources } from '@octokit/graphql-schema';
import {
  buildSchema,
  executeSync,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  GraphQLError,
  parse,
  validate,
} from 'graphql';
import { reviewUrl } from './rest.ts';
import { bot, type Comment, Refusal, requireAccess, type Review, type State, type Thread } from './state.ts';

let built: GraphQLSchema | undefined;

/** GitHub's own schema: a query with a mistake is refused as GitHub would. */
function schema(): GraphQLSchema {
  built ??= buildSchema(sources.idl, { assumeValid: true });
  return built;
}

export interface GraphQLRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Executes a document; errors are in the answer, which has status 200 as GitHub's. */
export function executeGraphQL(state: State, { query, variables = {} }: GraphQLRequest): unknown {
  const document = parse(query);
  const mistakes = validate(schema(), document);
  if (mistakes.length > 0) return { errors: mistakes.map(({ message }) => ({ message })) };
  const { data, errors } = executeSync({
    schema: schema(),
    document,
    rootValue: root(state),
    variableValues: variables,
    fieldResolver: strict,
  });
  return errors === undefined ? { data } : { data, errors: errors.map(asGitHub) };
}

/** GitHub puts `type` beside the message, where the specification has only `extensions`. */
function asGitHub({ message, path, extensions }: GraphQLError): unknown {
  return { ...(typeof extensions['type'] === 'string' && { type: extensions['type'] }), path, message };
}

/** A field that the fake does not know is a mistake of the test's, never a silent null. */
const strict: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
  const object = source as Record<string, unknown>;
  if (!(info.fieldName in object)) throw new Error(`The fake knows no ${info.parentType.name}.${info.fieldName}.`);
  const value = object[info.fieldName];
  return typeof value === 'function' ? (value as (...args: unknown[]) => unknown)(args, context, info) : value;
};

function root(state: State): unknown {
  return {
    repository: ({ owner, name }: { owner: string; name: string }) =>
      owner === state.owner && name === state.repo ? repository(state) : null,
    updatePullRequestReview: write(state, 'pullRequests', ({ pullRequestReviewId, body = '' }) => {
      const review = state.reviews.find(({ nodeId }) => nodeId === pullRequestReviewId);
      if (review === undefined) throw notFound(pullRequestReviewId);
      review.body = body;
    }),
    submitPullRequestReview: write(state, 'pullRequests', ({ pullRequestReviewId }) => {
      const review = state.reviews.find(({ nodeId }) => nodeId === pullRequestReviewId);
      if (review === undefined) throw notFound(pullRequestReviewId);
      if (review.state !== 'PENDING') throw typed('Could not submit a review that is not pending.', 'UNPROCESSABLE');
      review.state = 'COMMENTED';
    }),
    deletePullRequestReview: write(state, 'pullRequests', ({ pullRequestReviewId }) => {
      const index = state.reviews.findIndex(({ nodeId }) => nodeId === pullRequestReviewId);
      if (index === -1) throw notFound(pullRequestReviewId);
      if (state.reviews[index]?.state !== 'PENDING')
        throw typed('Can not delete a non-pending pull request review', 'UNPROCESSABLE');
      state.reviews.splice(index, 1);
    }),
    updatePullRequestReviewComment: write(state, 'pullRequests', ({ pullRequestReviewCommentId = '', body = '' }) => {
      comment(state, pullRequestReviewCommentId).body = body;
    }),
    deletePullRequestReviewComment: write(state, 'pullRequests', ({ id = '' }) => {
      comment(state, id);
      state.deleteComment(id);
    }),
    minimizeComment: write(state, 'pullRequests', ({ subjectId = '' }) => {
      comment(state, subjectId).minimized = true;
    }),
    resolveReviewThread: write(state, 'contents', ({ threadId = '' }) => {
      const thread = state.thread(threadId);
      if (thread === undefined) throw notFound(threadId);
      thread.resolvedBy = bot.graphql;
    }),
  };
}

type Input = Readonly<Record<string, string | undefined>>;

function write(state: State, access: 'contents' | 'pullRequests', effect: (input: Input) => void) {
  return ({ input }: { input: Input }): unknown => {
    try {
      requireAccess(state, access);
      effect(input);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw typed(error.message, error.status === 403 ? 'FORBIDDEN' : 'NOT_FOUND');
    }
    return { clientMutationId: null };
  };
}

function typed(message: string, type: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

function notFound(id: string | undefined): GraphQLError {
  return typed(`Could not resolve to a node with the global id of '${id ?? ''}'`, 'NOT_FOUND');
}

function comment(state: State, id: string): Comment {
  const found = state.comment(id);
  if (found === undefined) throw notFound(id);
  if (found.author !== bot.rest) throw typed('Resource not accessible by integration', 'FORBIDDEN');
  return found;
}

function repository(state: State): unknown {
  return {
    object: ({ expression }: { expression: string }) => gitObject(state, expression),
    pullRequest: ({ number }: { number: number }) =>
      number === state.number
        ? {
            headRefOid: state.headSha,
            reviews: (page: PageArguments) =>
              connection(
                // A pending review is its author's alone.
                state.reviews
                  .filter((review) => review.state !== 'PENDING' || review.author === bot.rest)
                  .map((review) => reviewNode(state, review)),
                page,
              ),
            reviewThreads: (page: PageArguments) =>
              connection(
                state.threads.map((thread) => threadNode(state, thread)),
                page,
              ),
          }
        : null,
  };
}

/** GitHub answers text without byte-order mark and with replacement characters, and cuts it at 512,000 bytes. */
function gitObject(state: State, expression: string): unknown {
  const object = state.git.object(expression);
  if (object === undefined) return null;
  if (object.type === 'tree') return { __typename: 'Tree', oid: object.sha };
  if (object.type === 'commit') return { __typename: 'Commit', oid: object.sha };
  const content = state.git.blob(object.sha);
  const isBinary = content.subarray(0, 8000).includes(0);
  const isTruncated = content.length > 512_000;
  const text = isBinary ? null : new TextDecoder().decode(content.subarray(0, 512_000));
  return { __typename: 'Blob', oid: object.sha, byteSize: content.length, isBinary, isTruncated, text };
}

function reviewNode(state: State, review: Review): unknown {
  return {
    id: review.nodeId,
    body: review.body,
    state: review.state,
    url: reviewUrl(state, review),
    ...authored(review.author),
  };
}

function threadNode(state: State, thread: Thread): unknown {
  const lines = state.linesOf(thread);
  return {
    id: thread.nodeId,
    path: thread.path,
    line: lines?.last ?? null,
    startLine: lines === undefined || lines.first === lines.last ? null : lines.first,
    isOutdated: lines === undefined,
    isResolved: thread.resolvedBy !== undefined,
    resolvedBy: thread.resolvedBy === undefined ? null : { login: thread.resolvedBy },
    viewerCanResolve: state.permissions.contents === 'write',
    comments: (page: PageArguments) =>
      connection(
        thread.comments.map(({ nodeId, body, author }) => ({ id: nodeId, body, ...authored(author) })),
        page,
      ),
  };
}

function authored(author: string): Readonly<Record<string, unknown>> {
  const isBot = author.endsWith('[bot]');
  return {
    viewerDidAuthor: author === bot.rest,
    author: { __typename: isBot ? 'Bot' : 'User', login: author.replace(/\[bot\]$/, '') },
  };
}

interface PageArguments {
  readonly first?: number;
  readonly after?: string | null;
}

function connection(nodes: readonly unknown[], { first = 100, after }: PageArguments): unknown {
  if (first > 100)
    throw typed('Requesting more than 100 records on a connection is not allowed.', 'EXCESSIVE_PAGINATION');
  const start = after === undefined || after === null ? 0 : Number(after);
  const end = Math.min(start + first, nodes.length);
  return {
    nodes: nodes.slice(start, end),
    pageInfo: { hasNextPage: end < nodes.length, endCursor: end > start ? String(end) : null },
  };
}
