import { getOctokit } from '@actions/github';
import type { Clock } from './clock.ts';
import type { Deadline } from './deadline.ts';
import { field } from './field.ts';
import { Waiting } from './waiting.ts';

export interface ClientOptions {
  readonly token: string;
  /** `GITHUB_API_URL`: never from anything that a pull request can set. */
  readonly apiUrl: string;
  /** `GITHUB_GRAPHQL_URL` */
  readonly graphqlUrl: string;
  readonly repository: { readonly owner: string; readonly repo: string };
  /** Bounds the waiting for rate limits, between attempts and for answers. */
  readonly deadline: Deadline;
  readonly clock: Clock;
  readonly log: (message: string) => void;
}

type Octokit = ReturnType<typeof getOctokit>;

export interface Client {
  readonly rest: Octokit['rest'];
  /** @param retries repeats after a server error; 0 where the caller looks at what stands first */
  readonly graphql: (query: string, variables: Readonly<Record<string, unknown>>, retries?: 0) => Promise<unknown>;
  readonly repository: ClientOptions['repository'];
  /** Waits before another attempt, as long as there is time. */
  readonly pause: (seconds: number) => Promise<unknown>;
}

/** Octokit as GitHub's own toolkit for actions builds it; every request goes through `Waiting`. */
export function createClient({ token, apiUrl, graphqlUrl, repository, deadline, clock, log }: ClientOptions): Client {
  const waiting = new Waiting({ deadline, log, clock });
  const octokit = getOctokit(token, { baseUrl: apiUrl });
  octokit.hook.wrap('request', (request, options) =>
    waiting.send(
      async () => {
        // Inner hooks are bound to these very options, so a copy with a signal would not reach them.
        Object.assign(options.request ?? {}, { signal: untilOver(deadline) });
        return request(options);
      },
      {
        isWrite: options.method !== 'GET' && !String(field(options, 'query')).startsWith('query'),
        repeats: field(options.request, 'retries') === 0 ? 0 : undefined,
      },
    ),
  );
  // Octokit's GraphQL adds the last part of the path itself.
  const graphqlBase = graphqlUrl.replace(/\/graphql\/?$/, '');
  return {
    rest: octokit.rest,
    graphql: (query, variables, retries) =>
      octokit.graphql(query, {
        ...variables,
        baseUrl: graphqlBase,
        ...(retries === 0 && { request: { retries } }),
      }),
    repository,
    pause: (seconds) => waiting.pause(seconds),
  };
}

/** Without it a connection that is never answered would hold a job for hours. */
function untilOver({ left }: Deadline): AbortSignal {
  return AbortSignal.timeout(Math.ceil(left * 1000));
}
