/** The day in UTC, as `YYYY-MM-DD`. The core has no clock: the edges hand the day in. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
