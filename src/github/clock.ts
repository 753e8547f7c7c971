/** The time outside, handed in so that a test can make a minute pass at once. */
export interface Clock {
  /** Seconds since 1970. */
  readonly now: () => number;
  readonly sleep: (seconds: number) => Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now() / 1000,
  sleep: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
};
