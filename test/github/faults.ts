/** What goes wrong, once, when a request matches. */
export interface Fault {
  readonly method: string;
  readonly path: RegExp;
  /** Which of the matching requests, counted from 1. */
  readonly nth?: number;
  readonly what: /** An answer instead of the effect. */
    | {
        readonly kind: 'answer';
        readonly status: number;
        readonly message: string;
        readonly headers?: Readonly<Record<string, string>>;
      }
    /** The effect takes place, and the answer is a 502 all the same. */
    | { readonly kind: 'landed-502' }
    /** A review's body is stored and its comments are not, and the answer is 422. */
    | { readonly kind: 'body-only' }
    /** The connection is cut, before or after the effect. */
    | { readonly kind: 'drop'; readonly after: boolean }
    /** Something happens between two requests: a push, a reply. */
    | { readonly kind: 'before'; readonly act: () => void };
}

/** Hands out each fault to the request that it was made for. */
export class Faults {
  readonly #faults: { readonly fault: Fault; seen: number; done: boolean }[] = [];

  add(fault: Fault): void {
    this.#faults.push({ fault, seen: 0, done: false });
  }

  take(method: string, path: string): Fault['what'] | undefined {
    for (const entry of this.#faults) {
      if (entry.done || entry.fault.method !== method || !entry.fault.path.test(path)) continue;
      entry.seen += 1;
      if (entry.seen < (entry.fault.nth ?? 1)) continue;
      entry.done = true;
      return entry.fault.what;
    }
    return undefined;
  }
}

/** GitHub's answer to too many writes in a short time. */
export function secondaryLimit(retryAfter: number): Fault['what'] {
  return {
    kind: 'answer',
    status: 403,
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    headers: { 'retry-after': String(retryAfter) },
  };
}
