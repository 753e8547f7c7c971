import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import Bottleneck from 'bottleneck/light.js';

export interface ClientOptions {
  readonly token: string;
  /** `GITHUB_API_URL`: never from anything that a pull request can set. */
  readonly apiUrl: string;
  /** `GITHUB_GRAPHQL_URL` */
  readonly graphqlUrl: string;
  readonly repository: { readonly owner: string; readonly repo: string };
  /** Seconds that all waiting for rate limits may take together. */
  readonly patience: number;
  readonly log: (message: string) => void;
}

/**
 * GitHub asks for a second between writes. A run makes four or five, which need no pause; only one that has many old
 * comments to retire is slowed down to that pace.
 * Source: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
const writes = new Bottleneck.Group({
  maxConcurrent: 1,
  reservoir: 12,
  reservoirIncreaseAmount: 1,
  reservoirIncreaseInterval: 1000,
  reservoirIncreaseMaximum: 12,
});

type Octokit = ReturnType<typeof getOctokit>;

export interface Client {
  readonly rest: Octokit['rest'];
  readonly paginate: Octokit['paginate'];
  readonly graphql: (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly repository: ClientOptions['repository'];
}

/**
 * Octokit as GitHub's own toolkit for actions builds it, with the plugins that wait for rate limits and try again after
 * server errors. Reads are repeated three times; posting a review switches that off, since a failed answer may have
 * landed.
 */
export function createClient({ token, apiUrl, graphqlUrl, repository, patience, log }: ClientOptions): Client {
  let left = patience;
  const wait = (seconds: number, what: string): boolean => {
    if (seconds > left) {
      log(`GitHub's ${what} asks for ${seconds} s of waiting, and only ${left} s are left for that. Giving up.`);
      return false;
    }
    left -= seconds;
    log(`GitHub's ${what} asks for ${seconds} s of waiting.`);
    return true;
  };
  const octokit = getOctokit(
    token,
    {
      baseUrl: apiUrl,
      throttle: {
        write: writes,
        onRateLimit: (seconds: number) => wait(seconds, 'rate limit'),
        onSecondaryRateLimit: (seconds: number) => wait(seconds, 'secondary rate limit'),
      },
    },
    throttling,
    retry,
  );
  // Octokit's GraphQL adds the last part of the path itself.
  const graphqlBase = graphqlUrl.replace(/\/graphql\/?$/, '');
  return {
    rest: octokit.rest,
    paginate: octokit.paginate,
    graphql: (query, variables) => octokit.graphql(query, { ...variables, baseUrl: graphqlBase }),
    repository,
  };
}
