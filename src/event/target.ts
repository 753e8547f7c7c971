import type { Target } from '../types.ts';

/** The event can't be audited, or its payload is not what GitHub documents. The message says what to do. */
export class EventError extends Error {
  override readonly name = 'EventError';
}

const supported = ['pull_request', 'pull_request_target'] as const;

/**
 * Reads from an event what to compare.
 *
 * @param name the event's name, `GITHUB_EVENT_NAME`
 * @param payload the event's payload as parsed JSON
 * @throws {EventError} for other events, naming the supported ones, and for a payload without what is needed
 */
export function readTarget(name: string, payload: unknown): Target {
  if (!supported.some((event) => event === name)) {
    throw new EventError(
      `Docker Auditor can't audit the event "${name}". Run it on ${supported.join(' or ')}: add one of them under "on:" in the workflow.`,
    );
  }
  const pullRequest = object(payload, 'pull_request');
  const number = pullRequest['number'];
  if (typeof number !== 'number') throw missing('pull_request.number');
  if (text(pullRequest, 'state') === 'closed') {
    return { kind: 'nothing', notice: `Pull request #${number} is closed, so there is nothing to audit.` };
  }
  const base = object(pullRequest, 'base');
  return {
    kind: 'pull-request',
    number,
    headSha: sha(object(pullRequest, 'head'), 'pull_request.head.sha'),
    baseSha: sha(base, 'pull_request.base.sha'),
    baseRef: text(base, 'ref'),
    draft: pullRequest['draft'] === true,
    author: text(object(pullRequest, 'user'), 'login'),
    sender: text(object(payload, 'sender'), 'login'),
  };
}

function object(value: unknown, key: string): Record<string, unknown> {
  const found = isObject(value) ? value[key] : undefined;
  if (!isObject(found)) throw missing(key);
  return found;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function text(value: Record<string, unknown>, key: string): string {
  const found = value[key];
  if (typeof found !== 'string') throw missing(key);
  return found;
}

function sha(value: Record<string, unknown>, name: string): string {
  const found = text(value, 'sha');
  if (!/^[0-9a-f]{40}$/.test(found)) throw missing(name);
  return found;
}

function missing(name: string): EventError {
  return new EventError(
    `The event's payload has no usable "${name}". Docker Auditor runs in GitHub Actions, on GitHub's own events.`,
  );
}
