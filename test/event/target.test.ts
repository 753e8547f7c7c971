import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { EventError } from '../../src/event/payload.ts';
import { readTarget } from '../../src/event/target.ts';

interface Examples {
  readonly name: string;
  readonly examples: readonly { readonly action?: string; readonly pull_request?: { readonly state: string } }[];
}

/** Payloads as GitHub really sent them. */
const recorded = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@octokit/webhooks-examples'), 'utf8'),
) as readonly Examples[];

function payloads(name: string): Examples['examples'] {
  return recorded.find((event) => event.name === name)?.examples ?? [];
}

const sha = 'a'.repeat(40);

describe("GitHub's own payloads", () => {
  test.each(payloads('pull_request').map((payload) => [payload.action, payload] as const))(
    'pull_request %s',
    (_, payload) => {
      const target = readTarget({ name: 'pull_request', payload, sha, attempt: 1 }, {});
      const isOpen = payload.pull_request?.state === 'open';
      expect(target.kind).toBe(isOpen ? 'pull-request' : 'nothing');
      if (target.kind === 'pull-request') expect(target.first).toBe(payload.action === 'opened');
    },
  );

  test.each(payloads('merge_group').map((payload) => [payload.action, payload] as const))(
    'merge_group %s',
    (action, payload) => {
      const target = readTarget({ name: 'merge_group', payload, sha, attempt: 1 }, {});
      expect(target.kind).toBe(action === 'destroyed' ? 'nothing' : 'commits');
    },
  );

  test.each(payloads('push').map((payload, index) => [index, payload] as const))('push %i', (_, payload) => {
    expect(['commits', 'nothing']).toContain(readTarget({ name: 'push', payload, sha, attempt: 1 }, {}).kind);
  });

  test.each(payloads('workflow_dispatch').map((payload, index) => [index, payload] as const))(
    'workflow_dispatch %i',
    (_, payload) => {
      const event = { name: 'workflow_dispatch', payload, sha, attempt: 1 };
      expect(readTarget(event, {})).toEqual({ kind: 'tree', headSha: sha });
      expect(readTarget(event, { pullRequest: 3 })).toMatchObject({ kind: 'named', pullRequest: 3 });
    },
  );
});

test('a re-run of the first run is a later one', () => {
  const payload = payloads('pull_request').find(({ action }) => action === 'opened');
  expect(readTarget({ name: 'pull_request', payload, sha, attempt: 2 }, {})).toMatchObject({ first: false });
});

test.each([
  ['an event that nobody audits', 'constructor', {}, {}],
  ['a payload without what is needed', 'pull_request', { pull_request: { number: 1, state: 'open' } }, {}],
  ['a hash that is none', 'merge_group', { merge_group: { head_sha: '../..', base_sha: sha }, repository: {} }, {}],
  ['an input of workflow_dispatch', 'push', {}, { pullRequest: 1 }],
])('%s is refused', (_, name, payload, asked) => {
  expect(() => readTarget({ name, payload, sha, attempt: 1 }, asked)).toThrow(EventError);
});
