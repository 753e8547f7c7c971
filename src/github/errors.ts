import { RequestError } from '@octokit/request-error';

/** GitHub could not be asked or told something. The message says what was not done, why, and what helps. */
export class HostError extends Error {
  override readonly name = 'HostError';
}

/** The status of a failed request; a connection that broke counts as 500, as Octokit has it. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof RequestError ? error.status : undefined;
}

/** GitHub's words for what a refused request did wrong. `errors` holds strings or objects, depending on the route. */
export function refusals(error: unknown): readonly string[] {
  if (!(error instanceof RequestError)) return [];
  const data: unknown = error.response?.data;
  if (typeof data !== 'object' || data === null) return [error.message];
  const message = 'message' in data && typeof data.message === 'string' ? data.message : error.message;
  const errors: readonly unknown[] = 'errors' in data && Array.isArray(data.errors) ? data.errors : [];
  return [message, ...errors.map(refusal)];
}

function refusal(error: unknown): string {
  if (typeof error === 'string') return error;
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return JSON.stringify(error);
}

/** A token that may not write: forks and Dependabot with plain `pull_request`, or a job that leaves a permission out. */
export function isForbidden(error: unknown): boolean {
  if (statusOf(error) === 403)
    return refusals(error).some((text) => /not accessible by (?:integration|personal access token)/i.test(text));
  return graphqlTypes(error).includes('FORBIDDEN');
}

function graphqlTypes(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null || !('errors' in error) || !Array.isArray(error.errors)) return [];
  const errors: readonly unknown[] = error.errors;
  return errors.flatMap((one) => (typeof one === 'object' && one !== null && 'type' in one ? [String(one.type)] : []));
}

/** Wraps a failure for the reader of a job's log. */
export function hostError(undone: string, error: unknown): HostError {
  const status = statusOf(error);
  const reason = error instanceof Error ? error.message : String(error);
  return new HostError(
    `${undone}: ${status === undefined ? '' : `GitHub answered ${status}, `}${reason}. ${remedy(status)}`,
    { cause: error },
  );
}

function remedy(status: number | undefined): string {
  if (status === 401) return 'The token is not valid: leave the input "github-token" out to use the job\'s own.';
  if (status === 403 || status === 404) {
    return 'Give the job the permissions "contents: read", "pull-requests: write" and "checks: write".';
  }
  if (status === 429) return 'The rate limit is used up: run the job again later.';
  return 'If it goes on, look at https://www.githubstatus.com and run the job again.';
}
