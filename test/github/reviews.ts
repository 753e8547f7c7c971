import { parsePatch } from 'diff';
import { bot, nodeId, Refusal, type Review, requireAccess, type State, type Thread } from './state.ts';

interface DraftComment {
  readonly path: string;
  readonly body: string;
  readonly line?: number;
  readonly side?: string;
  readonly start_line?: number;
  readonly start_side?: string;
}

interface CommentLines {
  readonly line: number;
  readonly side?: string | undefined;
  readonly startLine?: number | undefined;
  readonly startSide?: string | undefined;
}

export interface ReviewRequest {
  readonly commit_id?: string;
  readonly body?: string;
  readonly event?: string;
  readonly comments?: readonly DraftComment[];
}

const longestBody = 65_536;

/** `POST /repos/{owner}/{repo}/pulls/{number}/reviews`: all comments or none, with GitHub's refusals. */
export function createReview(state: State, request: ReviewRequest): Review {
  requireAccess(state, 'pullRequests');
  const { commit_id: commit = state.headSha, body = '', event, comments = [] } = request;
  if (state.reviews.some((review) => review.state === 'PENDING' && review.author === bot.rest)) {
    throw new Refusal(422, 'Unprocessable Entity', ['User can only have one pending review per pull request']);
  }
  if (body.length > longestBody || comments.some((comment) => comment.body.length > longestBody)) {
    throw new Refusal(422, 'Unprocessable Entity', ['body is too long (maximum is 65536 characters)']);
  }
  if (event === 'COMMENT' && body === '' && comments.length === 0) {
    throw new Refusal(422, 'Unprocessable Entity', ['You need to leave a comment indicating the requested changes.']);
  }
  if (!isPartOf(state, commit))
    throw new Refusal(422, 'Unprocessable Entity', ['end_commit_oid is not part of the pull request']);
  const threads = comments.map((comment) => toThread(state, commit, comment));
  const id = state.nextId();
  const review: Review = {
    id,
    nodeId: nodeId('PRR', id),
    author: bot.rest,
    commit,
    state: event === undefined ? 'PENDING' : 'COMMENTED',
    body,
  };
  state.reviews.push(review);
  state.threads.push(...threads);
  return review;
}

function isPartOf(state: State, commit: string): boolean {
  if (!state.git.exists(commit)) return false;
  return state.git.mergeBase(commit, state.headSha) === commit && state.git.mergeBase(commit, state.baseSha) !== commit;
}

function toThread(state: State, commit: string, comment: DraftComment): Thread {
  const { path, body, line, side, start_line: startLine, start_side: startSide } = comment;
  if (body === '') throw unresolved('Body cannot be blank');
  if (line === undefined) throw unresolved('Line could not be resolved');
  const row = state.changes().find(({ filename }) => filename === path);
  const patch = row?.status === 'removed' ? undefined : row?.patch;
  const refusal = refusedLines(patch, { line, side, startLine, startSide });
  if (refusal !== undefined) throw unresolved(refusal);
  const id = state.nextId();
  return {
    nodeId: nodeId('PRRT', id),
    path,
    commit,
    first: startLine ?? line,
    last: line,
    comments: [state.newComment(bot.rest, body)],
  };
}

/** GitHub's rule of which lines a comment may stand on: why it refuses these, `undefined` where it takes them. */
export function refusedLines(
  patch: string | undefined,
  { line, side = 'RIGHT', startLine, startSide = side }: CommentLines,
): string | undefined {
  if (startLine !== undefined && (startLine >= line || startSide !== side)) {
    return 'Pull request review thread start line must precede the end line.';
  }
  if (patch === undefined) return 'Path could not be resolved, Line could not be resolved';
  const hunks = parsePatch(patch).flatMap((parsed) => parsed.hunks);
  const holding = (number: number): unknown =>
    hunks.find((hunk) => {
      const [start, count] = side === 'LEFT' ? [hunk.oldStart, hunk.oldLines] : [hunk.newStart, hunk.newLines];
      return number >= start && number < start + count;
    });
  if (holding(line) === undefined) {
    return 'Pull request review thread line must be part of the diff, Line could not be resolved';
  }
  if (startLine !== undefined && holding(startLine) !== holding(line)) {
    return 'Pull request review thread start line must be part of the same hunk as the line.';
  }
  return undefined;
}

/** In this route `errors` are strings. */
function unresolved(text: string): Refusal {
  return new Refusal(422, 'Unprocessable Entity', [text]);
}
