import { type CheckRequest, createCheck, updateCheck } from './checks.ts';
import type { ChangedRow } from './repository.ts';
import { createReview, type ReviewRequest } from './reviews.ts';
import { bot, type Check, Refusal, type Review, type State } from './state.ts';

export interface RestRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface RestAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Route {
  readonly method: string;
  /** As the OpenAPI description names it. */
  readonly template: string;
  readonly answer: (state: State, match: readonly string[], request: RestRequest) => RestAnswer;
}

const repo = '/repos/{owner}/{repo}';

/** The operations that the action may use; any other one answers 404, as GitHub does for what is not there. */
const routes: readonly Route[] = [
  {
    method: 'get',
    template: `${repo}/pulls/{pull_number}/files`,
    answer: (state, _, { query }) => {
      const [size, page] = [Math.min(100, Number(query.get('per_page') ?? 30)), Number(query.get('page') ?? 1)];
      const rows = state.changes().slice(0, 3000);
      return { status: 200, body: rows.slice((page - 1) * size, page * size).map(withUrls) };
    },
  },
  {
    method: 'get',
    template: `${repo}/pulls/{pull_number}`,
    answer: (state, [number = '']) => {
      if (Number(number) !== state.number) throw new Refusal(404, 'Not Found');
      return { status: 200, body: state.pullRequest() };
    },
  },
  {
    method: 'get',
    template: `${repo}/compare/{basehead}`,
    answer: (state, [basehead = ''], { query }) => {
      const [base = '', head = ''] = decodeURIComponent(basehead)
        .split('...')
        .map((name) => state.commitOf(name));
      if (!state.git.exists(base) || !state.git.exists(head)) throw new Refusal(404, 'Not Found');
      const sha = state.git.mergeBase(base, head);
      const files =
        query.get('page') === null || query.get('page') === '1' ? state.git.changes(sha, head).slice(0, 300) : [];
      return {
        status: 200,
        body: { merge_base_commit: { sha }, base_commit: { sha: base }, commits: [], files: files.map(withUrls) },
      };
    },
  },
  {
    method: 'get',
    template: `${repo}/git/trees/{tree_sha}`,
    answer: (state, [sha = '']) => {
      if (state.git.object(`${sha}^{tree}`) === undefined) throw new Refusal(404, 'Not Found');
      const entries = state.git.tree(sha);
      return {
        status: 200,
        body: { sha, url: '', truncated: entries.length > 100_000, tree: entries.slice(0, 100_000) },
      };
    },
  },
  {
    method: 'get',
    template: `${repo}/git/blobs/{file_sha}`,
    answer: (state, [sha = '']) => {
      if (state.git.object(sha)?.type !== 'blob') throw new Refusal(404, 'Not Found');
      const content = state.git.blob(sha);
      return {
        status: 200,
        body: {
          sha,
          node_id: '',
          url: '',
          size: content.length,
          encoding: 'base64',
          content: content.toString('base64'),
        },
      };
    },
  },
  {
    method: 'get',
    template: `${repo}/collaborators/{username}/permission`,
    answer: (state, [username = '']) => {
      const role = state.collaborators.get(decodeURIComponent(username)) ?? 'none';
      // GitHub maps the newer roles to the four that there were before.
      const permission = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role;
      return { status: 200, body: { permission, role_name: role, user: { login: username } } };
    },
  },
  {
    method: 'get',
    template: `${repo}/pulls/{pull_number}/reviews`,
    answer: (state) => ({ status: 200, body: state.reviews.map((review) => reviewBody(state, review)) }),
  },
  {
    method: 'post',
    template: `${repo}/pulls/{pull_number}/reviews`,
    answer: (state, _, { body }) => ({
      status: 200,
      body: reviewBody(state, createReview(state, trusted<ReviewRequest>(body))),
    }),
  },
  {
    method: 'post',
    template: `${repo}/check-runs`,
    answer: (state, _, { body }) => {
      const check = createCheck(state, trusted<CheckRequest>(body));
      return { status: 201, body: checkBody(check) };
    },
  },
  {
    method: 'get',
    template: `${repo}/commits/{ref}/check-runs`,
    answer: (state, [ref = ''], { query }) => {
      const name = query.get('check_name');
      const runs = state.checks.filter((check) => check.headSha === ref && (name === null || check.name === name));
      return { status: 200, body: { total_count: runs.length, check_runs: runs.map(checkBody) } };
    },
  },
  {
    method: 'patch',
    template: `${repo}/check-runs/{check_run_id}`,
    answer: (state, [id = ''], { body }) => ({
      status: 200,
      body: checkBody(updateCheck(state, Number(id), trusted<CheckRequest>(body))),
    }),
  },
];

/** Finds the route of a request, with the operation's name for validation and the log. */
export function routeOf(
  method: string,
  path: string,
): { readonly route: Route; readonly match: readonly string[] } | undefined {
  for (const route of routes) {
    if (route.method !== method.toLowerCase()) continue;
    const pattern = new RegExp(`^${route.template.replaceAll(/\{\w+\}/g, '([^/]+)')}$`);
    const match = pattern.exec(path);
    // The owner and the repository are the same everywhere here.
    if (match !== null) return { route, match: match.slice(3) };
  }
  return undefined;
}

function checkBody(check: Check): Readonly<Record<string, unknown>> {
  const { id, name, headSha, externalId, status, conclusion, title, summary, annotations } = check;
  return {
    id,
    name,
    head_sha: headSha,
    external_id: externalId,
    status,
    conclusion,
    html_url: `https://github.example/octo-org/shop/runs/${id}`,
    output: { title, summary, annotations_count: annotations.length },
  };
}

function withUrls(row: ChangedRow): Readonly<Record<string, unknown>> {
  return { ...row, blob_url: '', raw_url: '', contents_url: '' };
}

function reviewBody(state: State, review: Review): Readonly<Record<string, unknown>> {
  return {
    id: review.id,
    node_id: review.nodeId,
    user: { login: bot.rest, id: 41_898_282 },
    body: review.body,
    state: review.state,
    html_url: reviewUrl(state, review),
    commit_id: review.commit,
  };
}

export function reviewUrl({ owner, repo: name, number }: State, { id }: Review): string {
  return `https://github.example/${owner}/${name}/pull/${number}#pullrequestreview-${id}`;
}

/** Bodies are validated against the OpenAPI description before a route sees them. */
function trusted<T>(body: unknown): T {
  return body as T;
}
