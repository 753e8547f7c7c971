import type { CommitsTarget, PullRequest, PullRequestTarget, Target } from '../types.ts';
import { commit, EventError, field, flag, object, optionalText, text } from './payload.ts';

/** What a job was started by. */
export interface Event {
  /** `GITHUB_EVENT_NAME` */
  readonly name: string;
  /** The parsed JSON at `GITHUB_EVENT_PATH`. */
  readonly payload: unknown;
  /** `GITHUB_SHA`: the commit of the ref that the job runs for. */
  readonly sha: string;
  /** `GITHUB_RUN_ATTEMPT`: how often this run was started, from 1. */
  readonly attempt: number;
}

/** What whoever started the job by hand asks for. */
export interface Asked {
  readonly pullRequest?: number;
  readonly acceptSuppressions?: string;
}

/** There is nothing to audit. */
export interface Nothing {
  readonly kind: 'nothing';
  readonly notice: string;
}

/** A pull request that has to be asked for first: the event names only its number. */
export interface Named extends Asked {
  readonly kind: 'named';
  readonly pullRequest: number;
  readonly sender: string;
}

const readers: Readonly<Record<string, (event: Event, asked: Asked) => Target | Named | Nothing>> = {
  pull_request: pullRequestEvent,
  pull_request_target: pullRequestEvent,
  merge_group: mergeGroupEvent,
  push: pushEvent,
  workflow_dispatch: dispatchEvent,
  schedule: ({ sha }) => ({ kind: 'tree', headSha: sha }),
};

/**
 * Reads from an event what to compare.
 *
 * @throws {EventError} for other events, naming the supported ones; for a payload without what is needed; and for inputs
 *   that only `workflow_dispatch` can have
 */
export function readTarget(event: Event, asked: Asked): Target | Named | Nothing {
  const read = Object.hasOwn(readers, event.name) ? readers[event.name] : undefined;
  if (read === undefined) {
    throw new EventError(
      `Docker Auditor can't audit the event "${event.name}". It runs on ${listed(Object.keys(readers))}: name one of them under "on:" in the workflow.`,
    );
  }
  if (event.name !== 'workflow_dispatch' && (asked.pullRequest ?? asked.acceptSuppressions) !== undefined) {
    throw new EventError(
      'The inputs "pull-request" and "accept-suppressions" are for the event workflow_dispatch only.',
    );
  }
  return read(event, asked);
}

/** The target of a run that was started by hand, once its pull request has been read. */
export function namedTarget({ sender, acceptSuppressions }: Named, pullRequest: PullRequest): Target | Nothing {
  const { number, closed, headSha, baseSha, baseRef, draft, author } = pullRequest;
  if (closed) return closedNotice(number);
  if (acceptSuppressions !== undefined && acceptSuppressions !== headSha) {
    throw new EventError(
      `"accept-suppressions" names ${acceptSuppressions}, but the head of pull request #${number} is ${headSha}. Look at what changed, then accept that commit.`,
    );
  }
  const accepted = acceptSuppressions === undefined ? {} : { acceptSuppressions };
  return { kind: 'pull-request', number, headSha, baseSha, baseRef, draft, author, sender, first: false, ...accepted };
}

function pullRequestEvent({ payload, attempt }: Event): PullRequestTarget | Nothing {
  const pullRequest = object(payload, 'pull_request');
  const number = pullRequest['number'];
  if (typeof number !== 'number') throw new EventError('The event names no pull request.');
  if (text(pullRequest, 'state') === 'closed') return closedNotice(number);
  const base = object(pullRequest, 'base');
  return {
    kind: 'pull-request',
    number,
    headSha: commit(object(pullRequest, 'head'), 'sha'),
    baseSha: commit(base, 'sha'),
    baseRef: text(base, 'ref'),
    draft: flag(pullRequest, 'draft'),
    author: text(object(pullRequest, 'user'), 'login'),
    sender: text(object(payload, 'sender'), 'login'),
    first: field(payload, 'action') === 'opened' && attempt === 1,
  };
}

function closedNotice(number: number): Nothing {
  return { kind: 'nothing', notice: `Pull request #${number} is closed, so there is nothing to audit.` };
}

/** Source: https://docs.github.com/en/webhooks/webhook-events-and-payloads#merge_group */
function mergeGroupEvent({ payload }: Event): CommitsTarget | Nothing {
  if (field(payload, 'action') === 'destroyed') {
    return { kind: 'nothing', notice: 'The merge group is gone, so there is nothing to audit.' };
  }
  const group = object(payload, 'merge_group');
  return {
    kind: 'commits',
    headSha: commit(group, 'head_sha'),
    baseSha: commit(group, 'base_sha'),
    defaultBranch: defaultBranch(payload),
  };
}

/** Source: https://docs.github.com/en/webhooks/webhook-events-and-payloads#push */
function pushEvent({ payload, sha }: Event): CommitsTarget | Nothing {
  if (flag(payload, 'deleted'))
    return { kind: 'nothing', notice: 'The branch was deleted, so there is nothing to audit.' };
  const before = text(payload, 'before');
  return {
    kind: 'commits',
    // `after` may be the object of an annotated tag; `GITHUB_SHA` is the commit.
    headSha: sha,
    baseSha: /^0+$/.test(before) ? undefined : commit(payload, 'before'),
    defaultBranch: defaultBranch(payload),
  };
}

function dispatchEvent({ payload, sha }: Event, { pullRequest, acceptSuppressions }: Asked): Target | Named {
  if (pullRequest === undefined) {
    if (acceptSuppressions === undefined) return { kind: 'tree', headSha: sha };
    throw new EventError(
      '"accept-suppressions" needs "pull-request": the number of the pull request that it is about.',
    );
  }
  const accepted = acceptSuppressions === undefined ? {} : { acceptSuppressions };
  return { kind: 'named', pullRequest, sender: text(object(payload, 'sender'), 'login'), ...accepted };
}

function defaultBranch(payload: unknown): string {
  return optionalText(object(payload, 'repository'), 'default_branch') ?? 'main';
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
