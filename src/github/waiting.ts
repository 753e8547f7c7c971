import type { Clock } from './clock.ts';
import type { Deadline } from './deadline.ts';
import { type Headers, headersOf, isRateLimit, statusOf } from './errors.ts';
import { field } from './field.ts';

interface WaitingOptions {
  readonly deadline: Deadline;
  readonly log: (message: string) => void;
  readonly clock: Clock;
}

/** What decides whether and when a request may be sent. */
interface Kind {
  readonly isWrite: boolean;
  /** Repeats after a server error, where the caller sets a bound of its own. */
  readonly repeats: number | undefined;
}

/** Repeats of a request after a server error, where its caller does not forbid them. */
const mostRepeats = 3;

/**
 * GitHub asks for a second between writes. A run makes three or four, which need no pause; only one that has many old
 * comments to retire is slowed down to that pace.
 * Source: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
const writesWithoutPause = 12;

/**
 * Bounded waiting: for rate limits, after server errors, between many writes.
 *
 * Octokit's own plugins for this, throttling and retry, were read first and leave out what a review can't do without. A
 * 429 that has `retry-after`, but neither the words "secondary rate" nor a remaining of 0, is none of throttling's limits,
 * so retry sends it again after 1, 4 and 9 seconds, whatever the header asks. The bound that throttling takes is a yes or
 * no for each request, and retry's waits ask nobody, so nothing bounds a run's waiting in all. And throttling looks into
 * the answer of every failed GraphQL request, which a dropped connection does not have.
 * Sources: https://github.com/octokit/plugin-throttling.js/blob/0029d86f1edb532ab1f3a1bbd0f4b0a42e98a726/src/index.ts
 * https://github.com/octokit/plugin-retry.js/blob/004621df6fa6c53d687b88be294d1eaa7f9dac77/src/error-request.ts
 */
export class Waiting {
  readonly #options: WaitingOptions;
  #writes = 0;

  constructor(options: WaitingOptions) {
    this.#options = options;
  }

  /**
   * Sends a request until it is answered. A rate limit is always waited for, since nothing was done. After a server error
   * or a dropped connection it may have been done all the same: so a write that is not safe to repeat sets `repeats` to
   * 0, and its caller looks at what stands.
   *
   * @throws whatever the last attempt failed with
   * @throws {OutOfTime} once the run may take no longer
   */
  async send<T>(request: () => Promise<T>, { isWrite, repeats = mostRepeats }: Kind): Promise<T> {
    if (isWrite) await this.#pace();
    let [limited, repeated] = [0, 0];
    for (;;) {
      this.#options.deadline.check('GitHub was not asked');
      const answer = await answerTo(request);
      if (isLimited(answer)) {
        if (!(await this.#waitForLimit(answer, limited))) return outcome(answer);
        limited += 1;
      } else if (isServerError(answer) && repeated < repeats && (await this.pause((repeated + 1) ** 2))) {
        repeated += 1;
      } else {
        // A request that had to be cut off failed for want of time, not by GitHub's fault.
        if ('error' in answer) this.#options.deadline.check('GitHub did not answer');
        return outcome(answer);
      }
    }
  }

  /** Waits, if that much time is left. */
  async pause(seconds: number): Promise<boolean> {
    if (seconds > this.#options.deadline.left) return false;
    await this.#options.clock.sleep(seconds);
    return true;
  }

  async #pace(): Promise<void> {
    this.#writes += 1;
    if (this.#writes > writesWithoutPause) await this.pause(1);
  }

  async #waitForLimit(answer: Answer<unknown>, times: number): Promise<boolean> {
    const { log, deadline } = this.#options;
    const seconds = this.#limitSeconds(
      headersOf('error' in answer ? field(answer.error, 'response') : answer.response),
      times,
    );
    log(`GitHub's rate limit asks for ${seconds} s of waiting.`);
    if (await this.pause(seconds)) return true;
    log(`Only ${Math.floor(deadline.left)} s are left for this run, so it gives up.`);
    return false;
  }

  /**
   * `retry-after`; else the time of the reset where nothing remains; else a minute, and twice as long each time.
   * Source: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
   */
  #limitSeconds(headers: Headers, times: number): number {
    const after = Number(headers['retry-after']);
    if (after > 0) return Math.ceil(after);
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] === '0' && reset > 0) {
      return Math.max(1, Math.ceil(reset - this.#options.clock.now()) + 1);
    }
    return 60 * 2 ** times;
  }
}

type Answer<T> = { readonly response: T } | { readonly error: unknown };

async function answerTo<T>(request: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { response: await request() };
  } catch (error) {
    return { error };
  }
}

function outcome<T>(answer: Answer<T>): T {
  if ('error' in answer) throw answer.error;
  return answer.response;
}

/**
 * GraphQL says it with status 200, and not always with the word that is documented.
 * Source: https://github.com/octokit/plugin-throttling.js/pull/848
 */
function isLimited(answer: Answer<unknown>): boolean {
  if ('error' in answer) return isRateLimit(answer.error);
  return graphqlErrors(answer.response).some((error) => /^RATE_LIMIT(?:ED)?$/.test(String(field(error, 'type'))));
}

/** GraphQL has words of its own for a server error, with status 200 too. */
function isServerError(answer: Answer<unknown>): boolean {
  if ('error' in answer) return (statusOf(answer.error) ?? 0) >= 500;
  return graphqlErrors(answer.response).some((error) =>
    String(field(error, 'message')).startsWith('Something went wrong while executing your query'),
  );
}

function graphqlErrors(response: unknown): readonly unknown[] {
  const errors = field(field(response, 'data'), 'errors');
  return Array.isArray(errors) ? errors : [];
}
