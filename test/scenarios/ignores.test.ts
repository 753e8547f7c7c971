import { afterEach, describe, expect, test } from 'vitest';
import { FakeGitHub } from '../github/fake.ts';
import { type Run, runAction } from '../github/run-action.ts';
import type { Role } from '../github/state.ts';
import { expectEachInOnePlace } from './places.ts';
import { plain } from './texts.ts';

const hostProcesses = `${plain}    pid: host # docker-auditor: ignore pid-host -- a probe\n`;

let fake: FakeGitHub;
afterEach(() => fake.stop());

async function start(people: Readonly<Record<string, Role>>, base: string, head: string): Promise<void> {
  fake = await FakeGitHub.with({ 'compose.yaml': base }, { 'compose.yaml': head });
  for (const [login, role] of Object.entries(people)) fake.state.collaborators.set(login, role);
}

async function run(action: string): Promise<Run> {
  fake.requests.length = 0;
  const done = await runAction(fake, { action });
  expectEachInOnePlace(fake, done);
  return done;
}

async function byHand(inputs: Readonly<Record<string, string>>): Promise<Run> {
  const payload = { repository: { default_branch: 'main' }, sender: { login: 'maria' } };
  const done = await runAction(fake, { event: 'workflow_dispatch', payload, inputs });
  expectEachInOnePlace(fake, done);
  return done;
}

function asked(): readonly string[] {
  return fake.requests.flatMap(({ what }) => /collaborators\/([^/]+)\/permission$/.exec(what)?.[1] ?? []);
}

describe('an ignore that the pull request adds', () => {
  test.each<Role>(['write', 'maintain', 'admin'])(
    'by somebody with the role %s: honoured, and listed',
    async (role) => {
      await start({ ann: role }, plain, hostProcesses);
      expect((await run('opened')).outputs['conclusion']).toBe('success');
      expect(fake.state.checks[0]?.summary).toContain('1 finding ignored with a reason');
      expect(fake.state.checks[0]?.summary).toContain('`a probe`');
      expect(asked()).toEqual(['ann']);
    },
  );

  test.each<Role>(['none', 'read', 'triage'])('by somebody with the role %s: said, and not honoured', async (role) => {
    await start({ ann: role }, plain, hostProcesses);
    expect((await run('opened')).outputs['conclusion']).toBe('failure');
    expect(fake.threads.map(({ lines }) => lines)).toEqual([{ first: 3, last: 4 }]);
    expect(fake.state.checks[0]?.summary).toContain('`ann` has no write access to this repository');
  });

  test('pushed by an outsider to a pull request of somebody who may write: not honoured', async () => {
    await start({ ann: 'write' }, plain, hostProcesses);
    fake.state.sender = 'oscar';
    expect((await run('synchronize')).outputs['conclusion']).toBe('failure');
    expect(asked()).toEqual(['ann', 'oscar']);
  });

  test('by an outsider, over a service that the change puts under an ignore of the base: not honoured for that one', async () => {
    const shared = (...services: readonly string[]): string =>
      `x-probe: &probe\n  pid: host # docker-auditor: ignore pid-host -- a probe\nservices:\n${services
        .map((name) => `  ${name}:\n    <<: *probe\n    image: acme/${name}:1.0.0\n`)
        .join('')}`;
    await start({}, shared('probe'), shared('probe', 'miner'));
    expect((await run('opened')).outputs['conclusion']).toBe('failure');
    expect(fake.threads.map(({ comments }) => comments[0]?.body)).toEqual([expect.stringContaining('`miner`')]);
  });

  test('where the token may not ask: not honoured', async () => {
    await start({ ann: 'write' }, plain, hostProcesses);
    fake.fault({
      method: 'GET',
      path: /\/permission$/,
      what: { kind: 'answer', status: 403, message: 'Resource not accessible by integration' },
    });
    expect((await run('opened')).outputs['conclusion']).toBe('failure');
    expect(fake.state.checks[0]?.summary).toContain('the token may not ask who has write access');
  });
});

test('an ignore that was there before costs no question, whoever changes something else', async () => {
  await start({}, hostProcesses, hostProcesses.replace('1.4.2', '1.4.3'));
  expect((await run('opened')).outputs['conclusion']).toBe('success');
  expect(asked()).toEqual([]);
});

test("a maintainer accepts an outsider's ignore for one commit, and the next push needs it again", async () => {
  await start({ maria: 'maintain' }, plain, hostProcesses);
  expect((await run('opened')).outputs['conclusion']).toBe('failure');
  expect(fake.threads).toHaveLength(1);

  const accepted = await byHand({ 'pull-request': '7', 'accept-suppressions': fake.state.headSha });
  expect(accepted.outputs).toMatchObject({ conclusion: 'success', introduced: '0' });
  expect(fake.state.checks.at(-1)).toMatchObject({ headSha: fake.state.headSha, conclusion: 'success' });
  expect(fake.state.checks.at(-1)?.summary).toContain(
    `\`maria\` accepted the ignores of \`${fake.state.headSha.slice(0, 7)}\`.`,
  );
  expect(fake.threads).toEqual([]);
  expect(fake.reviews).toHaveLength(1);
  expect(fake.reviews[0]?.body).toContain('`maria` accepted the ignores');
  expect(fake.reviews[0]?.body).not.toContain('all fixed');

  const old = fake.state.headSha;
  fake.pushFiles({ 'compose.yaml': hostProcesses.replace('1.4.2', '1.4.3') });
  expect((await run('synchronize')).outputs['conclusion']).toBe('failure');
  expect(fake.threads).toHaveLength(1);

  const stale = await runAction(fake, {
    event: 'workflow_dispatch',
    payload: { repository: { default_branch: 'main' }, sender: { login: 'maria' } },
    inputs: { 'pull-request': '7', 'accept-suppressions': old },
  });
  expect(stale.exitCode).toBe(1);
  expect(stale.log).toContain(`but the head of pull request #7 is ${fake.state.headSha}`);

  const again = await byHand({ 'pull-request': '7', 'accept-suppressions': fake.state.headSha });
  expect(again.outputs['conclusion']).toBe('success');
});
