import { afterEach, describe, expect, test } from 'vitest';
import { FakeGitHub } from '../github/fake.ts';
import { type Run, runAction } from '../github/run-action.ts';
import { allThatStands, expectEachInOnePlace, placesOf } from './places.ts';
import { manyPrivileged, plain, privileged } from './texts.ts';

let fake: FakeGitHub;
afterEach(() => fake.stop());

async function run(inputs: Readonly<Record<string, string>>, action = 'opened'): Promise<Run> {
  fake.requests.length = 0;
  const done = await runAction(fake, { action, inputs });
  expectEachInOnePlace(fake, done);
  return done;
}

describe('what blocks', () => {
  test('nothing with fail-on: never; the review is the same', async () => {
    fake = await FakeGitHub.with({ 'compose.yaml': plain }, { 'compose.yaml': privileged });
    expect((await run({ 'fail-on': 'never' })).outputs).toMatchObject({ conclusion: 'success', comments: '1' });
  });

  test('only what the change introduces, unless gate: all; then it heads the summary and gets no comment', async () => {
    const head = privileged.replace('1.4.2', '1.4.3');
    fake = await FakeGitHub.with({ 'compose.yaml': privileged }, { 'compose.yaml': head });
    expect((await run({})).outputs['conclusion']).toBe('success');
    const { outputs } = await run({ gate: 'all' });
    expect(outputs).toMatchObject({ conclusion: 'failure', introduced: '0', blocking: '1' });
    expect(fake.reviews).toEqual([]);
    expect(fake.state.checks.at(-1)?.summary).toContain('Remove the line');
  });

  test('the configuration of the base counts, never that of the head; an input wins over it', async () => {
    const config = '.github/docker-auditor.yml';
    fake = await FakeGitHub.with(
      { 'compose.yaml': plain, [config]: 'fail-on: never\n' },
      { 'compose.yaml': privileged, [config]: 'rules: {privileged: off}\n' },
    );
    expect((await run({})).outputs).toMatchObject({ conclusion: 'success', comments: '1' });
    expect((await run({ 'fail-on': 'critical' }, 'edited')).outputs['conclusion']).toBe('failure');
  });
});

describe('what is commented on', () => {
  test('from comment-on up; what is below stands folded in the body', async () => {
    const text = 'services:\n  web:\n    image: acme/web\n    privileged: true\n';
    fake = await FakeGitHub.with({ 'a.txt': '1' }, { 'compose.yaml': text });
    await run({ 'comment-on': 'critical' });
    const strict = placesOf(fake, await run({ 'comment-on': 'critical' }, 'edited'));
    expect(strict).toMatchObject({ comments: 1, annotations: 0 });
    const lenient = placesOf(fake, await run({ 'comment-on': 'low' }, 'edited'));
    expect(lenient.comments).toBeGreaterThan(strict.comments);
  });

  test('at most 25, the rest in the body; a second run says nothing more', async () => {
    fake = await FakeGitHub.with({ 'a.txt': '1' }, { 'compose.yaml': manyPrivileged(30) });
    expect((await run({})).outputs['comments']).toBe('25');
    expect(fake.reviews[0]?.body).toContain('5 findings without a comment of their own');
    const again = await run({}, 'synchronize');
    expect(again.outputs['comments']).toBe('0');
    expect(fake.reviews).toHaveLength(1);
  });

  test('of 200 findings: 25 comments, the rest in a body that GitHub takes, and a second run says nothing more', async () => {
    const many = Array.from({ length: 20 }, (_, index) => [`shop${index}/compose.yaml`, manyPrivileged(10)] as const);
    fake = await FakeGitHub.with({ 'a.txt': '1' }, Object.fromEntries(many));
    const { outputs } = await run({});
    expect(outputs).toMatchObject({ comments: '25', introduced: '200', blocking: '200' });
    expect(fake.reviews).toHaveLength(1);
    expect(fake.reviews[0]?.body).toContain('175 findings without a comment of their own');
    expect(fake.reviews[0]?.body).toMatch(
      /… and \d+ more entries: the check's summary and the job's summary list them/,
    );
    const stands = allThatStands(fake);
    expect((await run({}, 'synchronize')).outputs['comments']).toBe('0');
    expect(allThatStands(fake)).toBe(stands);
  });

  test('of 200 findings on one line: as many in its comment as GitHub takes, the rest in the body', async () => {
    const mounts = Array.from({ length: 200 }, (_, index) => `"/home/user${index}/.ssh:/keys/${index}:ro"`).join(', ');
    fake = await FakeGitHub.with({ 'a.txt': '1' }, { 'compose.yaml': `${plain}    volumes: [${mounts}]\n` });
    const done = await run({});
    expect(done.outputs['comments']).toBe('1');
    expect(placesOf(fake, done).body).toBeGreaterThan(0);
  });

  test('nothing with review: off: the check carries annotations, more than fifty in batches', async () => {
    fake = await FakeGitHub.with({ 'a.txt': '1' }, { 'compose.yaml': manyPrivileged(60) });
    const { outputs } = await run({ review: 'off' });
    expect(fake.reviews).toEqual([]);
    expect(fake.state.checks).toHaveLength(1);
    expect(fake.state.checks[0]?.annotations).toHaveLength(Number(outputs['introduced']));
    expect(Number(outputs['introduced'])).toBeGreaterThanOrEqual(60);
  });

  test('a batch of annotations that GitHub does not take leaves a completed check that says so', async () => {
    fake = await FakeGitHub.with({ 'a.txt': '1' }, { 'compose.yaml': manyPrivileged(60) });
    fake.fault({
      method: 'PATCH',
      path: /check-runs/,
      what: { kind: 'answer', status: 422, message: 'Invalid request.' },
    });
    const { log, exitCode } = await runAction(fake, { action: 'opened', inputs: { review: 'off' } });
    expect(exitCode).toBe(1);
    expect(fake.state.checks).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(log).toMatch(/GitHub did not take \d+ annotations; the check's summary lists every finding/);
  });

  test('a batch that landed though its answer got lost is not sent twice', async () => {
    fake = await FakeGitHub.with({ 'a.txt': '1' }, { 'compose.yaml': manyPrivileged(60) });
    fake.fault({ method: 'PATCH', path: /check-runs/, what: { kind: 'landed-502' } });
    const { outputs } = await run({ review: 'off' });
    expect(fake.state.checks[0]?.annotations).toHaveLength(Number(outputs['introduced']));
  });
});

describe('the check', () => {
  test('has the name that it is given, or is left out: the job says the same', async () => {
    fake = await FakeGitHub.with({ 'compose.yaml': plain }, { 'compose.yaml': privileged });
    await run({ 'check-name': 'Compose audit' });
    expect(fake.state.checks.map(({ name }) => name)).toEqual(['Compose audit']);
    fake.state.checks.length = 0;
    expect((await run({ status: 'none' }, 'edited')).exitCode).toBe(1);
    expect(fake.state.checks).toEqual([]);
  });

  test('without check and review: workflow annotations, as many as GitHub shows, and the rest counted', async () => {
    fake = await FakeGitHub.with({ 'a.txt': '1' }, { 'compose.yaml': manyPrivileged(15) });
    const { log, outputs } = await runAction(fake, { action: 'opened', inputs: { status: 'none', review: 'off' } });
    const shown = [...log.matchAll(/^::(?:error|warning|notice) [^\n]*file=/gm)].length;
    expect(log.match(/^::error /gm)).toHaveLength(9);
    expect(log).toContain(
      `::notice::${Number(outputs['introduced']) - shown} more findings stand in the job's summary only`,
    );
  });
});
