import { RequestError } from '@octokit/request-error';
import { field } from './field.ts';

/** GitHub could not be asked or told something. The message says what was not done, why, and what helps. */
export class HostError extends Error {
  override readonly name: string = 'HostError';
}

/** The run has taken all the time that it may take. */
export class OutOfTime extends HostError {
  override readonly name = 'OutOfTime';
  readonly minutes: number;

  /** @param undone a sentence without its full stop */
  constructor(undone: string, minutes: number) {
    super(
      `${undone}: the ${minutes} minutes that a run may take are over. Split the change, or leave out with "exclude" what is no concern of it. If GitHub was slow, run the job again.`,
    );
    this.minutes = minutes;
  }
}

export type Headers = Readonly<Record<string, string | undefined>>;

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

/** A limit comes as 403 or 429; a 403 without its signs is a missing permission. */
export function isRateLimit(error: unknown): boolean {
  const status = statusOf(error);
  if (status === 429) return true;
  if (status !== 403 || !(error instanceof Error)) return false;
  const headers = headersOf(field(error, 'response'));
  const signs = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
  return signs || /rate limit/i.test(error.message);
}

/** An answer's headers that hold something. */
export function headersOf(response: unknown): Headers {
  const headers = field(response, 'headers');
  if (typeof headers !== 'object' || headers === null) return {};
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

/** What should be edited is not there any more. */
export function isGone(error: unknown): boolean {
  return graphqlTypes(error).includes('NOT_FOUND');
}

function graphqlTypes(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null || !('errors' in error) || !Array.isArray(error.errors)) return [];
  const errors: readonly unknown[] = error.errors;
  return errors.flatMap((one) => (typeof one === 'object' && one !== null && 'type' in one ? [String(one.type)] : []));
}

/** Wraps a failure for the reader of a job's log. */
export function hostError(undone: string, error: unknown): HostError {
  if (error instanceof OutOfTime) return new OutOfTime(undone, error.minutes);
  if (error instanceof HostError) return error;
  const status = statusOf(error);
  const reason = error instanceof Error ? error.message : String(error);
  return new HostError(
    `${undone}: ${status === undefined ? '' : `GitHub answered ${status}, `}${reason}. ${remedy(status, isRateLimit(error))}`,
    { cause: error },
  );
}

function remedy(status: number | undefined, limited: boolean): string {
  if (status === 401) return 'The token is not valid: leave the input "github-token" out to use the job\'s own.';
  if (limited) return 'The rate limit is used up: run the job again later.';
  if (status === 403 || status === 404) {
    return 'Give the job the permissions "contents: read", "pull-requests: write" and "checks: write".';
  }
  return 'If it goes on, look at https://www.githubstatus.com and run the job again.';
}
