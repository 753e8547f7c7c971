import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FakeGitHub } from '../github/fake.ts';
import { type Fault, secondaryLimit } from '../github/faults.ts';
import { type Run, runAction, type RunOptions } from '../github/run-action.ts';
import { bot } from '../github/state.ts';
import { expectEachInOnePlace, placesOf } from './places.ts';
import { manyPrivileged, plain } from './texts.ts';

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await FakeGitHub.with({ 'README.md': 'shop\n' }, { 'README.md': 'shop\n', 'compose.yaml': manyPrivileged(2) });
});
afterEach(() => fake.stop());

const reviews = { method: 'POST', path: /\/reviews$/ };
const checks = { method: 'POST', path: /\/check-runs$/ };
const lineRefused: Fault['what'] = { kind: 'answer', status: 422, message: 'Line could not be resolved' };

async function run(options: RunOptions = {}): Promise<Run> {
  const done = await runAction(fake, { action: 'opened', ...options });
  expectEachInOnePlace(fake, done);
  return done;
}

function requests(what: RegExp, method = 'POST'): number {
  return fake.requests.filter((request) => request.method === method && what.test(request.what)).length;
}

describe('a review whose answer gets lost', () => {
  test.each<[string, Fault['what'], number]>([
    ['a 502 that landed', { kind: 'landed-502' }, 1],
    ['a 502 that did not land', { kind: 'answer', status: 502, message: 'Server Error' }, 2],
    ['a connection cut after it landed', { kind: 'drop', after: true }, 1],
    ['a connection cut before it landed', { kind: 'drop', after: false }, 2],
  ])('%s: what stands is looked at first, and one review stands', async (_, what, posts) => {
    fake.fault({ ...reviews, what });
    const { outputs } = await run();
    expect(outputs).toMatchObject({ conclusion: 'failure', comments: '2' });
    expect(outputs['review-url']).toMatch(/#pullrequestreview-\d+$/);
    expect(fake.reviews).toHaveLength(1);
    expect(fake.threads).toHaveLength(2);
    expect(requests(/\/reviews$/)).toBe(posts);
  });

  test('stays down: the job is red, names what was not done, and leaves no check that says otherwise', async () => {
    for (let time = 0; time < 9; time += 1) {
      fake.fault({ ...reviews, what: { kind: 'answer', status: 502, message: 'Server Error' } });
    }
    const { exitCode, log, outputs } = await runAction(fake, { action: 'opened' });
    expect(exitCode).toBe(1);
    expect(log).toContain('::error::The review could not be posted: Server Error. Run the job again.');
    expect(outputs).toEqual({ conclusion: 'failure' });
    expect(fake.state.checks).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  }, 60_000);
});

describe('a refused review', () => {
  test('is posted again with the anchors that a fresh list of changes has', async () => {
    fake.fault({ ...reviews, what: lineRefused });
    const { outputs } = await run();
    expect(outputs['comments']).toBe('2');
    expect(requests(/\/files$/, 'GET')).toBe(2);
  });

  test('and refused again: everything stands in its body, and nothing is said twice later', async () => {
    fake.fault({ ...reviews, what: lineRefused });
    fake.fault({ ...reviews, what: lineRefused });
    const { outputs } = await run();
    expect(outputs['comments']).toBe('0');
    expect(fake.threads).toEqual([]);
    expect(placesOf(fake, await run({ attempt: 2 }))).toMatchObject({ comments: 0, annotations: 0 });
    expect(fake.reviews).toHaveLength(1);
  });

  test('of which GitHub kept the body alone: the comments follow, and the summary stays true', async () => {
    fake.fault({ ...reviews, what: { kind: 'body-only' } });
    const { outputs } = await run();
    expect(outputs['comments']).toBe('2');
    expect(fake.threads).toHaveLength(2);
    expect(fake.reviews.map(({ body }) => body.slice(0, 3))).toEqual(['###', '2 n']);
  });
});

describe('a pull request that moves on', () => {
  test('before the look: the audited commit has its verdict, the review is left to the next run', async () => {
    const audited = fake.state.headSha;
    fake.fault({
      method: 'POST',
      path: /^Conversation$/,
      what: { kind: 'before', act: () => fake.pushFiles({ 'compose.yaml': plain }) },
    });
    const { outputs, log } = await runAction(fake, { action: 'opened' });
    expect(outputs['conclusion']).toBe('failure');
    expect(fake.state.checks).toMatchObject([{ headSha: audited, conclusion: 'failure', status: 'completed' }]);
    expect(fake.state.checks[0]?.annotations.length).toBe(Number(outputs['introduced']));
    expect(fake.reviews).toEqual([]);
    expect(log).toContain('::notice::The pull request moved on to');
  });

  test('after the look, by a force-push: GitHub refuses the stale commit, and nothing is posted', async () => {
    fake.fault({ ...reviews, what: { kind: 'before', act: () => fake.forcePush({ 'compose.yaml': plain }) } });
    const { outputs } = await runAction(fake, { action: 'opened' });
    expect(outputs['conclusion']).toBe('failure');
    expect(fake.reviews).toEqual([]);
  });
});

describe('a review that was left pending', () => {
  async function leftPending(): Promise<void> {
    await run();
    for (const review of fake.state.reviews) review.state = 'PENDING';
  }

  test('with our marker for this head is submitted', async () => {
    await leftPending();
    await run({ attempt: 2 });
    expect(fake.reviews).toMatchObject([{ state: 'COMMENTED' }]);
    expect(fake.threads).toHaveLength(2);
  });

  test('with our marker for an older head is deleted', async () => {
    await leftPending();
    fake.state.threads.length = 0;
    fake.pushFiles({ 'README.md': 'shop\n', 'compose.yaml': manyPrivileged(1) });
    const { outputs } = await run({ attempt: 2 });
    expect(outputs['comments']).toBe('1');
    expect(fake.reviews).toMatchObject([{ state: 'COMMENTED', commit: fake.state.headSha }]);
  });

  test("of another workflow is named and left alone; the findings are the check's annotations", async () => {
    fake.review(bot.rest, 'Half a review', 'PENDING');
    const { outputs, log } = await run();
    expect(outputs).toMatchObject({ conclusion: 'failure', comments: '0' });
    expect(log).toContain('::notice::A review of another workflow was left pending');
    expect(fake.reviews).toMatchObject([{ state: 'PENDING', body: 'Half a review' }]);
    expect(fake.state.checks.at(-1)?.annotations.length).toBe(Number(outputs['introduced']));
  });
});

describe('a check whose answer gets lost', () => {
  test.each<[string, Fault['what']]>([
    ['a 502 that landed', { kind: 'landed-502' }],
    ['a 502 that did not land', { kind: 'answer', status: 502, message: 'Server Error' }],
    ['a connection cut after it landed', { kind: 'drop', after: true }],
  ])('%s: one check stands', async (_, what) => {
    fake.fault({ ...checks, what });
    await run();
    expect(fake.state.checks).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  });

  test('stays refused: the job is red and names it', async () => {
    for (let time = 0; time < 9; time += 1) {
      fake.fault({ ...checks, what: { kind: 'answer', status: 500, message: 'Server Error' } });
    }
    const { exitCode, log } = await runAction(fake, { action: 'opened' });
    expect(exitCode).toBe(1);
    expect(log).toContain('The check "Docker Auditor" could not be set: GitHub answered 500');
  });
});

describe('rate limits', () => {
  test.each<[string, Fault['what']]>([
    ['a secondary limit with retry-after', secondaryLimit(1)],
    [
      'a 429 with retry-after',
      { kind: 'answer', status: 429, message: 'Too Many Requests', headers: { 'retry-after': '1' } },
    ],
    [
      'a primary limit with the time of its reset',
      {
        kind: 'answer',
        status: 403,
        message: 'API rate limit exceeded',
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' },
      },
    ],
  ])('%s is waited for, on reading and on writing', async (_, what) => {
    fake.fault({ method: 'GET', path: /\/files$/, what });
    fake.fault({ ...reviews, what });
    fake.fault({ ...checks, what });
    const { log, outputs } = await run();
    expect(outputs['comments']).toBe('2');
    expect(log.match(/rate limit asks for \d+ s of waiting/g)).toHaveLength(3);
    expect(fake.reviews).toHaveLength(1);
    expect(fake.state.checks).toHaveLength(1);
  });

  test('longer than a run may wait: a clear failure at once', async () => {
    fake.fault({ method: 'GET', path: /\/files$/, what: secondaryLimit(3600) });
    const { exitCode, log } = await runAction(fake, { action: 'opened' });
    expect(exitCode).toBe(1);
    expect(log).toContain("GitHub's rate limit asks for 3600 s of waiting.");
    expect(log).toContain('The files that pull request #7 changes could not be listed: GitHub answered 403');
    expect(log).toContain('The rate limit is used up: run the job again later.');
  });
});

describe('a token that may not write', () => {
  test('the same verdict, with workflow annotations, the summary, the missing permissions and the enforcing workflow', async () => {
    fake.state.permissions = { contents: 'read', pullRequests: 'read', checks: 'read' };
    fake.state.fromFork = true;
    const { exitCode, log, summary, outputs } = await run({ event: 'pull_request' });
    expect(exitCode).toBe(1);
    expect(outputs['conclusion']).toBe('failure');
    expect(fake.reviews).toEqual([]);
    expect(fake.state.checks).toEqual([]);
    expect(log).toMatch(/^::error title=Privileged container \(privileged\),file=compose\.yaml,line=4,endLine=4::/m);
    expect(log).toContain('it lacks `pull-requests: write`');
    expect(log).toContain('lacks `checks: write`');
    expect(log).toContain('pull_request_target');
    expect(summary).toContain('2 findings block this change');
  });

  test('nothing is lost where an earlier run with another token has reviewed', async () => {
    await run();
    fake.state.permissions = { contents: 'read', pullRequests: 'read', checks: 'read' };
    fake.pushFiles({ 'README.md': 'shop\n', 'compose.yaml': manyPrivileged(3) });
    fake.state.checks.length = 0;
    const again = await run({ event: 'pull_request', action: 'synchronize' });
    expect(placesOf(fake, again)).toEqual({ comments: 2, body: 0, annotations: 1 });
  });

  test('minor findings that the summary lists are said once', async () => {
    const unpinned = (tag: string): string => `services:\n  web:\n    image: acme/web${tag}\n    privileged: true\n`;
    fake.pushFiles({ 'README.md': 'shop\n', 'compose.yaml': unpinned('') });
    await run();
    const listed = placesOf(fake, await run({ action: 'synchronize' }));
    expect(fake.reviews[0]?.body).toContain('[image-mutable-tag]');
    expect(fake.reviews[0]?.body).toContain('1 added service lacks hardening');
    fake.state.permissions = { contents: 'read', pullRequests: 'read', checks: 'read' };
    fake.state.checks.length = 0;
    expect(placesOf(fake, await run({ event: 'pull_request', action: 'synchronize' }))).toEqual(listed);
  });

  test('a minor finding that is new is an annotation', async () => {
    await run();
    fake.state.permissions = { contents: 'read', pullRequests: 'read', checks: 'read' };
    fake.state.checks.length = 0;
    const text = manyPrivileged(2).replace('acme/web:1.4.2', 'acme/web');
    fake.pushFiles({ 'README.md': 'shop\n', 'compose.yaml': text });
    const { log } = await run({ event: 'pull_request', action: 'synchronize' });
    expect(log.match(/^::(?:notice|warning|error) [^\n]*file=/gm)).toHaveLength(1);
    expect(log).toContain('(image-mutable-tag),file=compose.yaml,line=3');
  });

  test('the enforcing workflow reviews the same fork', async () => {
    fake.state.fromFork = true;
    const { outputs } = await run({ event: 'pull_request_target' });
    expect(outputs['comments']).toBe('2');
    expect(fake.state.checks).toMatchObject([{ conclusion: 'failure', headSha: fake.state.headSha }]);
  });
});
