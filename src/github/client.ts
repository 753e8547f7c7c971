import { getOctokit } from '@actions/github';
import { field } from './field.ts';
import { Waiting } from './waiting.ts';

export interface ClientOptions {
  readonly token: string;
  /** `GITHUB_API_URL`: never from anything that a pull request can set. */
  readonly apiUrl: string;
  /** `GITHUB_GRAPHQL_URL` */
  readonly graphqlUrl: string;
  readonly repository: { readonly owner: string; readonly repo: string };
  /** Seconds that all waiting for rate limits and between attempts may take together. */
  readonly patience: number;
  readonly log: (message: string) => void;
}

type Octokit = ReturnType<typeof getOctokit>;

export interface Client {
  readonly rest: Octokit['rest'];
  /** @param retries repeats after a server error; 0 where the caller looks at what stands first */
  readonly graphql: (query: string, variables: Readonly<Record<string, unknown>>, retries?: 0) => Promise<unknown>;
  readonly repository: ClientOptions['repository'];
  /** Waits before another attempt, as long as patience lasts. */
  readonly pause: (seconds: number) => Promise<unknown>;
}

/** Octokit as GitHub's own toolkit for actions builds it; every request goes through `Waiting`. */
export function createClient({ token, apiUrl, graphqlUrl, repository, patience, log }: ClientOptions): Client {
  const waiting = new Waiting({
    patience,
    log,
    clock: {
      now: () => Date.now() / 1000,
      sleep: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
    },
  });
  const octokit = getOctokit(token, { baseUrl: apiUrl });
  octokit.hook.wrap('request', (request, options) =>
    waiting.send(async () => request(options), {
      isWrite: options.method !== 'GET' && !String(field(options, 'query')).startsWith('query'),
      repeats: field(options.request, 'retries') === 0 ? 0 : undefined,
    }),
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
