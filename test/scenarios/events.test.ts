import { afterEach, describe, expect, test } from 'vitest';
import { FakeGitHub } from '../github/fake.ts';
import { type Run, runAction, type RunOptions } from '../github/run-action.ts';
import { allThatStands, expectEachInOnePlace } from './places.ts';
import { plain, privileged, privilegedAndHost } from './texts.ts';

let fake: FakeGitHub;
afterEach(() => fake.stop());

async function start(base: string, head: string): Promise<void> {
  fake = await FakeGitHub.with({ 'compose.yaml': base }, { 'compose.yaml': head });
}

async function run(options: RunOptions): Promise<Run> {
  fake.requests.length = 0;
  const done = await runAction(fake, options);
  expectEachInOnePlace(fake, done);
  return done;
}

const repository = { default_branch: 'main' };
const sender = { login: 'ann' };

function push(before: string): RunOptions {
  return {
    event: 'push',
    payload: { ref: 'refs/heads/change', before, after: fake.state.headSha, repository, sender },
  };
}

describe('pull requests', () => {
  test('a typical one costs at most 8 requests, a second run on the same head at most 6 and posts nothing', async () => {
    await start(plain, privileged);
    await run({ action: 'opened' });
    expect(fake.requests.length).toBeLessThanOrEqual(8);
    const stands = allThatStands(fake);
    await run({ action: 'edited' });
    expect(fake.requests.length).toBeLessThanOrEqual(6);
    expect(allThatStands(fake)).toBe(stands);
  });

  test('without compose files: green, two requests at first, three later', async () => {
    fake = await FakeGitHub.with({ 'a.txt': '1' }, { 'a.txt': '2' });
    expect((await run({ action: 'opened' })).outputs['conclusion']).toBe('success');
    expect(fake.requests).toHaveLength(2);
    await run({});
    expect(fake.requests).toHaveLength(3);
  });

  test('with other YAML only, which reaches no project: at most 6', async () => {
    fake = await FakeGitHub.with({ 'ci.yml': 'a: 1\n' }, { 'ci.yml': 'a: 2\n' });
    await run({});
    expect(fake.requests.length).toBeLessThanOrEqual(6);
  });

  test('without any change: green', async () => {
    await start(plain, plain);
    expect((await run({ action: 'opened' })).outputs).toMatchObject({ conclusion: 'success', findings: '0' });
  });

  test('closed: nothing is written', async () => {
    await start(plain, privileged);
    fake.state.closed = true;
    const { exitCode, log } = await runAction(fake, { action: 'edited' });
    expect(exitCode).toBe(0);
    expect(log).toContain('::notice::Pull request #7 is closed, so there is nothing to audit.');
    expect(fake.requests).toEqual([]);
  });

  test('a draft has its check and its annotations; the review comes when it is ready', async () => {
    await start(plain, privileged);
    fake.state.draft = true;
    const { outputs } = await run({ action: 'opened' });
    expect(outputs['conclusion']).toBe('failure');
    expect(fake.reviews).toEqual([]);
    expect(fake.state.checks[0]?.annotations).toHaveLength(Number(outputs['introduced']));
    fake.state.draft = false;
    expect((await run({ action: 'ready_for_review' })).outputs['comments']).toBe('1');
  });

  test('a draft that was reviewed before: what stands stays true, what is new is an annotation', async () => {
    await start(plain, privileged);
    await run({ action: 'opened' });
    fake.state.draft = true;
    fake.pushFiles({ 'compose.yaml': privilegedAndHost });
    await run({ action: 'synchronize' });
    expect(fake.threads).toHaveLength(1);
    expect(fake.reviews).toHaveLength(1);
    expect(fake.state.checks.at(-1)?.annotations).toHaveLength(1);
    fake.pushFiles({ 'compose.yaml': privileged.replaceAll('  ', '    ') });
    await run({ action: 'synchronize' });
    expect(fake.threads).toMatchObject([{ lines: undefined }]);
    expect(fake.state.checks.at(-1)?.annotations).toEqual([]);
    fake.pushFiles({ 'compose.yaml': plain });
    await run({ action: 'synchronize' });
    expect(fake.threads).toEqual([]);
    expect(fake.reviews[0]?.body).toContain('all fixed in');
  });

  test('a changed base counts at once', async () => {
    await start(plain, privileged);
    await run({ action: 'opened' });
    fake.state.baseSha = fake.state.git.commitFiles({ 'compose.yaml': privileged }, fake.state.baseSha);
    fake.state.headSha = fake.state.git.commitFiles(
      { 'compose.yaml': `${privileged}    labels: {a: b}\n` },
      fake.state.headSha,
      fake.state.baseSha,
    );
    expect((await run({ action: 'edited' })).outputs).toMatchObject({ conclusion: 'success', introduced: '0' });
  });
});

describe('merge_group', () => {
  const payload = (action: string): unknown => ({
    action,
    merge_group: { head_sha: fake.state.headSha, base_sha: fake.state.baseSha },
    repository,
    sender,
  });

  test('audits what the queue would merge: a check on its head, no review', async () => {
    await start(plain, privileged);
    const { outputs, exitCode } = await run({ event: 'merge_group', payload: payload('checks_requested') });
    expect(exitCode).toBe(1);
    expect(fake.state.checks).toMatchObject([{ headSha: fake.state.headSha, conclusion: 'failure' }]);
    expect(fake.state.checks[0]?.annotations).toHaveLength(Number(outputs['introduced']));
    expect(fake.reviews).toEqual([]);
  });

  test('that is gone: nothing', async () => {
    await start(plain, privileged);
    expect((await runAction(fake, { event: 'merge_group', payload: payload('destroyed') })).exitCode).toBe(0);
    expect(fake.requests).toEqual([]);
  });
});

describe('push', () => {
  test('audits what it brought', async () => {
    await start(plain, privileged);
    const { outputs } = await run(push(fake.state.baseSha));
    expect(outputs).toMatchObject({ conclusion: 'failure', fixed: '0' });
    expect(fake.state.checks).toMatchObject([{ headSha: fake.state.headSha }]);
    expect(fake.requests.length).toBeLessThanOrEqual(8);
  });

  test('of a new branch: compared with where it left the default branch', async () => {
    await start(plain, privileged);
    fake.state.baseSha = fake.state.git.commitFiles({ 'compose.yaml': plain, 'other.txt': '1' }, fake.state.baseSha);
    expect((await run(push('0'.repeat(40)))).outputs['conclusion']).toBe('failure');
  });

  test('that was forced: compared with what stood there before, or where that is gone with the default branch', async () => {
    await start(plain, privileged);
    const before = fake.state.headSha;
    fake.forcePush({ 'compose.yaml': `${privileged}    labels: {a: b}\n` });
    expect((await run(push(before))).outputs).toMatchObject({ conclusion: 'success', introduced: '0' });
    expect((await run(push('1'.repeat(40)))).outputs['conclusion']).toBe('failure');
  });

  test('of more files than a comparison lists: none goes unseen', async () => {
    const many = Object.fromEntries(Array.from({ length: 320 }, (_, index) => [`a/${index}.txt`, String(index)]));
    fake = await FakeGitHub.with({ 'README.md': '1' }, { ...many, 'z/compose.yaml': privileged });
    expect((await run(push(fake.state.baseSha))).outputs['conclusion']).toBe('failure');
  });

  test('that deletes a branch: nothing', async () => {
    await start(plain, privileged);
    const payload = { deleted: true, before: fake.state.headSha, after: '0'.repeat(40), repository, sender };
    expect((await runAction(fake, { event: 'push', payload })).log).toContain('The branch was deleted');
  });
});

describe('workflow_dispatch and schedule', () => {
  test.each(['workflow_dispatch', 'schedule'])(
    '%s audits every compose file; nothing counts as introduced',
    async (event) => {
      fake = await FakeGitHub.with(
        { 'a/compose.yaml': privileged },
        { 'a/compose.yaml': privileged, 'b/compose.yml': plain },
      );
      const { outputs, summary, sarif } = await run({
        event,
        payload: { repository, sender },
        inputs: { 'sarif-file': 'out/audit.sarif' },
      });
      expect(outputs).toMatchObject({ conclusion: 'success', introduced: '0', 'sarif-file': 'out/audit.sarif' });
      expect(Number(outputs['findings'])).toBeGreaterThan(0);
      expect(summary).toContain('There is nothing to compare with');
      expect(summary).toContain('is root on the host');
      expect(sarif).toContain('"version": "2.1.0"');
      expect(sarif).toContain('"ruleId": "privileged"');
      expect(fake.state.checks).toEqual([]);
      expect(fake.reviews).toEqual([]);
    },
  );

  test('with gate: all what is there blocks', async () => {
    await start(privileged, privileged);
    const { outputs, log } = await run({ event: 'schedule', payload: { repository }, inputs: { gate: 'all' } });
    expect(outputs).toMatchObject({ conclusion: 'failure', blocking: '1', introduced: '0' });
    expect(log).toContain('::error::Docker Auditor: 1 finding blocks.');
  });

  test('with pull-request: the full job for it', async () => {
    await start(plain, privileged);
    const { outputs } = await run({
      event: 'workflow_dispatch',
      payload: { repository, sender },
      inputs: { 'pull-request': '7' },
    });
    expect(outputs['comments']).toBe('1');
    expect(fake.state.checks).toMatchObject([{ headSha: fake.state.headSha }]);
  });

  test('with a pull request that is not there, closed, or moved on from what is accepted: a clear answer', async () => {
    await start(plain, privileged);
    const dispatch = (inputs: Readonly<Record<string, string>>): Promise<Run> =>
      runAction(fake, { event: 'workflow_dispatch', payload: { repository, sender }, inputs });
    expect((await dispatch({ 'pull-request': '8' })).log).toContain('Pull request #8 could not be read');
    expect((await dispatch({ 'pull-request': 'x' })).log).toContain('takes the number of a pull request, not "x"');
    expect((await dispatch({ 'accept-suppressions': 'a'.repeat(40) })).log).toContain(
      '"accept-suppressions" needs "pull-request"',
    );
    const stale = await dispatch({ 'pull-request': '7', 'accept-suppressions': fake.state.baseSha });
    expect(stale.log).toContain('Look at what changed, then accept that commit.');
    const accepted = await dispatch({ 'pull-request': '7', 'accept-suppressions': fake.state.headSha });
    expect(accepted.outputs['comments']).toBe('1');
    fake.state.closed = true;
    expect((await dispatch({ 'pull-request': '7' })).log).toContain('is closed');
  });
});

test('another event: an error that names the supported ones', async () => {
  await start(plain, privileged);
  const { exitCode, log } = await runAction(fake, { event: 'issue_comment' });
  expect(exitCode).toBe(1);
  expect(log).toContain(
    'can\'t audit the event "issue_comment". It runs on pull_request, pull_request_target, merge_group, push, workflow_dispatch and schedule',
  );
});

test('GitHub Enterprise Server: its URLs come from the environment, and links lead there', async () => {
  await start(plain, privileged);
  await run({
    action: 'opened',
    env: {
      GITHUB_API_URL: `${fake.url}/api/v3`,
      GITHUB_GRAPHQL_URL: `${fake.url}/api/graphql`,
      GITHUB_SERVER_URL: 'https://git.acme.example',
    },
  });
  expect(fake.requests.filter(({ url }) => !/^\/api\/(?:v3\/repos\/|graphql$)/.test(url))).toEqual([]);
  expect(fake.reviews).toHaveLength(1);
  expect(fake.state.checks[0]?.summary).toContain('https://git.acme.example/octo-org/shop/blob/');
});
