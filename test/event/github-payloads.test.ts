import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { readTarget } from '../../src/event/target.ts';

interface PullRequestPayload {
  readonly pull_request: {
    readonly number: number;
    readonly state: string;
    readonly head: { readonly sha: string };
    readonly base: { readonly sha: string };
  };
}

const require = createRequire(import.meta.url);
const events = JSON.parse(readFileSync(require.resolve('@octokit/webhooks-examples'), 'utf8')) as readonly {
  readonly name: string;
  readonly examples: readonly PullRequestPayload[];
}[];
const payloads = events.find(({ name }) => name === 'pull_request')?.examples ?? [];

describe('payloads as GitHub sent them', () => {
  test('there are some', () => {
    expect(payloads.length).toBeGreaterThan(20);
  });

  test.each(payloads.map((payload, index) => [index, payload] as const))('number %i is read', (_, payload) => {
    const target = readTarget({ name: 'pull_request', payload, sha: '', attempt: 1 }, {});
    const { pull_request: pullRequest } = payload;
    if (pullRequest.state === 'closed') expect(target.kind).toBe('nothing');
    else {
      expect(target).toMatchObject({
        kind: 'pull-request',
        number: pullRequest.number,
        headSha: pullRequest.head.sha,
        baseSha: pullRequest.base.sha,
      });
    }
  });
});
