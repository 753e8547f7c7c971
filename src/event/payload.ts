/** The event can't be audited, or its payload is not what GitHub documents. The message says what to do. */
export class EventError extends Error {
  override readonly name = 'EventError';
}

export function field(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}

export function object(value: unknown, key: string): Readonly<Record<string, unknown>> {
  const found = field(value, key);
  if (!isObject(found)) throw missing(key);
  return found;
}

export function text(value: unknown, key: string): string {
  const found = optionalText(value, key);
  if (found === undefined) throw missing(key);
  return found;
}

export function optionalText(value: unknown, key: string): string | undefined {
  const found = field(value, key);
  return typeof found === 'string' ? found : undefined;
}

export function flag(value: unknown, key: string): boolean {
  return field(value, key) === true;
}

/** A whole hash: what comes from an event goes into URLs. */
export function commit(value: unknown, key: string): string {
  const found = text(value, key);
  if (!/^[0-9a-f]{40}$/.test(found)) throw missing(key);
  return found;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function missing(key: string): EventError {
  return new EventError(
    `The event's payload has no usable "${key}". Docker Auditor runs in GitHub Actions, on GitHub's own events.`,
  );
}
