import { afterEach, describe, expect, test } from 'vitest';
import { FakeGitHub } from '../github/fake.ts';
import { runAction } from '../github/run-action.ts';
import { bot } from '../github/state.ts';
import { allThatStands, expectEachInOnePlace } from './places.ts';
import { manyPrivileged, plain, privileged, privilegedAndHost } from './texts.ts';

let fake: FakeGitHub;
afterEach(() => fake.stop());

/** A pull request that was reviewed once. */
async function reviewed(
  text: string,
  base: Readonly<Record<string, string>> = { 'README.md': 'shop\n' },
): Promise<void> {
  fake = await FakeGitHub.with(base, { ...base, 'compose.yaml': text });
  await runAction(fake, { action: 'opened' });
}

async function runAgain(): Promise<Awaited<ReturnType<typeof runAction>>> {
  fake.requests.length = 0;
  const run = await runAction(fake);
  expectEachInOnePlace(fake, run);
  return run;
}

function firstComment(thread = 0): string {
  return fake.threads[thread]?.comments[0]?.body ?? '';
}

describe('a finding that is still there', () => {
  test('keeps its comment when other lines move it', async () => {
    await reviewed(privileged);
    const before = firstComment();
    fake.pushFiles({ 'README.md': 'shop\n', 'compose.yaml': `name: shop\n\n${privileged}` });
    const run = await runAgain();
    expect(run.outputs['comments']).toBe('0');
    expect(fake.threads.map(({ lines }) => lines)).toEqual([{ first: 5, last: 6 }]);
    expect(firstComment()).toBe(before);
  });

  test.each([
    [
      're-indented',
      () => fake.pushFiles({ 'README.md': 'shop\n', 'compose.yaml': privileged.replaceAll('  ', '    ') }),
    ],
    ['renamed', () => fake.pushFiles({ 'README.md': 'shop\n', 'deploy/compose.yaml': privileged })],
  ])('moves its comment when its line is %s: one current comment', async (_, push) => {
    await reviewed(privileged);
    push();
    const run = await runAgain();
    expect(run.outputs['comments']).toBe('1');
    expect(fake.threads.map(({ lines }) => lines)).toEqual([{ first: 3, last: 4 }]);
    expect(fake.reviews).toHaveLength(2);
    expect(fake.reviews[1]?.body).toMatch(/^1 new finding in [0-9a-f]{7}\. \[Summary\]\(https:\/\/github\.example\//);
  });

  test('keeps its comment through a force-push', async () => {
    await reviewed(privileged);
    fake.forcePush({ 'README.md': 'shop, rewritten\n', 'compose.yaml': privileged });
    expect((await runAgain()).outputs['comments']).toBe('0');
    expect(fake.threads).toHaveLength(1);
  });

  test('is retired without a claim that it is fixed once the base has it too', async () => {
    await reviewed(privileged);
    fake.reply(0, 'ann', 'The base has it too.');
    fake.mergeBase(
      { 'README.md': 'shop\n', 'compose.yaml': privileged },
      { 'README.md': 'x\n', 'compose.yaml': privileged },
    );
    const run = await runAgain();
    expect(run.outputs['conclusion']).toBe('success');
    expect(firstComment()).toMatch(/^No part of this change any more, as of [0-9a-f]{7}\./);
  });
});

describe('a finding that is fixed', () => {
  test('has its comment deleted and is listed in the summary, which says that all is fixed', async () => {
    await reviewed(privileged);
    fake.pushFiles({ 'README.md': 'shop\n', 'compose.yaml': plain });
    const run = await runAgain();
    const sha = fake.state.headSha.slice(0, 7);
    expect(run.outputs).toMatchObject({ conclusion: 'success', comments: '0' });
    expect(fake.threads).toEqual([]);
    expect(fake.reviews).toHaveLength(1);
    expect(fake.reviews[0]?.body).toContain('1 finding fixed since the first review');
    expect(fake.reviews[0]?.body).toContain(
      `- 🟥 Critical: Privileged container, in \`compose.yaml\`, fixed in ${sha}`,
    );
    const stands = allThatStands(fake);
    await runAgain();
    expect(allThatStands(fake)).toBe(stands);
  });

  test('also where the compose file is gone and nothing is left to audit: three requests and what retiring costs', async () => {
    await reviewed(privileged);
    fake.pushFiles({ 'README.md': 'shop, again\n' });
    const run = await runAgain();
    expect(run.outputs['conclusion']).toBe('success');
    expect(fake.threads).toEqual([]);
    expect(fake.reviews[0]?.body).toContain(`### Docker Auditor: all fixed in ${fake.state.headSha.slice(0, 7)}`);
    expect(fake.requests.map(({ what }) => what.replace(/^.*\//, ''))).toEqual([
      'files',
      'Conversation',
      'EditReview',
      'DeleteComment',
      'check-runs',
    ]);
    await runAgain();
    expect(fake.requests).toHaveLength(3);
  });

  test('has its thread resolved where the token may', async () => {
    await reviewed(privileged);
    fake.state.permissions = { ...fake.state.permissions, contents: 'write' };
    fake.pushFiles({ 'README.md': 'shop\n', 'compose.yaml': plain });
    await runAgain();
    expect(fake.threads.map(({ resolvedBy }) => resolvedBy)).toEqual([bot.graphql]);
    expect(firstComment()).toMatch(new RegExp(`^Fixed in ${fake.state.headSha.slice(0, 7)}\\.`));
  });

  test('keeps the thread that a human answered: edited and folded', async () => {
    await reviewed(privileged);
    fake.reply(0, 'ann', 'Why?');
    fake.pushFiles({ 'README.md': 'shop\n', 'compose.yaml': plain });
    await runAgain();
    expect(fake.threads[0]?.comments.map(({ minimized }) => minimized)).toEqual([true, false]);
    expect(firstComment()).toMatch(/^Fixed in [0-9a-f]{7}\.\n\n/);
  });

  test('and comes back gets one new comment', async () => {
    await reviewed(privileged);
    fake.pushFiles({ 'README.md': 'shop\n', 'compose.yaml': plain });
    await runAgain();
    fake.pushFiles({ 'README.md': 'shop\n', 'compose.yaml': privileged });
    const run = await runAgain();
    expect(run.outputs).toMatchObject({ comments: '1', conclusion: 'failure' });
    expect(fake.threads).toHaveLength(1);
    expect(fake.reviews[0]?.body).toContain('### Docker Auditor: 1 finding blocks this change');
    expect(fake.reviews[0]?.body).not.toMatch(/fixed/i);
  });

  test('and comes back leaves the list alone of what is fixed still', async () => {
    await reviewed(manyPrivileged(2));
    fake.pushFiles({ 'README.md': 'shop\n', 'compose.yaml': plain });
    await runAgain();
    expect(fake.reviews[0]?.body).toContain('2 findings fixed since the first review');
    const fixedIn = fake.state.headSha.slice(0, 7);
    fake.pushFiles({ 'README.md': 'shop\n', 'compose.yaml': manyPrivileged(1) });
    await runAgain();
    expect(fake.reviews[0]?.body).toContain('1 finding fixed since the first review');
    expect(fake.reviews[0]?.body).toContain(`fixed in ${fixedIn}`);
  });

  test('leaves the comment to what shares it, which is written anew', async () => {
    const both =
      'services:\n  web:\n    image: acme/web:1.4.2\n    security_opt: [seccomp:unconfined, apparmor:unconfined]\n';
    await reviewed(both);
    expect(fake.threads).toHaveLength(1);
    expect(firstComment()).toContain('system call filter');
    // The base's own text of that line is what GitHub shows, so the line itself has to stay: the rule is switched off.
    fake.state.baseSha = fake.state.git.commitFiles(
      { 'README.md': 'shop\n', '.github/docker-auditor.yml': 'rules:\n  apparmor-unconfined: off\n' },
      fake.state.baseSha,
    );
    const run = await runAgain();
    expect(run.outputs['comments']).toBe('0');
    expect(fake.threads).toHaveLength(1);
    expect(firstComment()).toContain('system call filter');
    expect(firstComment()).not.toContain('AppArmor');
  });
});

describe('a finding that is still there and has no comment any more', () => {
  const ignored = privileged.replace(
    'privileged: true',
    'privileged: true # docker-auditor: ignore privileged -- a probe',
  );

  test('since somebody who may write ignores it: the comment goes, and nobody claims that it is fixed', async () => {
    await reviewed(privileged);
    fake.state.collaborators.set('ann', 'write');
    fake.pushFiles({ 'README.md': 'shop\n', 'compose.yaml': ignored });
    const run = await runAgain();
    expect(run.outputs['conclusion']).toBe('success');
    expect(fake.threads).toEqual([]);
    expect(fake.reviews[0]?.body).toContain('1 finding ignored with a reason');
    expect(fake.reviews[0]?.body).not.toContain('fixed since the first review');
    expect(fake.reviews[0]?.body).not.toMatch(/all fixed|Fixed in|fixed in/);
  });

  test('with an answer by a human: the comment says why', async () => {
    await reviewed(privileged);
    fake.reply(0, 'ann', 'It is a probe.');
    fake.state.collaborators.set('ann', 'write');
    fake.pushFiles({ 'README.md': 'shop\n', 'compose.yaml': ignored });
    await runAgain();
    expect(firstComment()).toMatch(new RegExp(`^Ignored with a reason, as of ${fake.state.headSha.slice(0, 7)}\\.`));
  });

  describe.each([
    ['since its rule is switched off', 'rules: { privileged: off }', 'its rule is switched off in the configuration'],
    ['since its file is left out', 'exclude: [compose.yaml]', 'its file is not audited any more'],
  ])('%s', (_, config, words) => {
    const configure = (text: string): void => {
      const files = { 'README.md': 'shop\n', '.github/docker-auditor.yml': `${text}\n` };
      fake.state.baseSha = fake.state.git.commitFiles(files, fake.state.baseSha);
    };

    test('the summary says so, and that it is fixed in no place and at no time', async () => {
      await reviewed(privileged);
      configure(config);
      expect((await runAgain()).outputs['conclusion']).toBe('success');
      const sha = fake.state.headSha.slice(0, 7);
      expect(fake.threads).toEqual([]);
      const entry = `- 🟥 Critical: Privileged container, in \`compose.yaml\`, ${words}, as of ${sha}`;
      expect(fake.reviews[0]?.body).toContain(entry);
      expect(fake.reviews[0]?.body).not.toMatch(/fixed/i);
      const stands = allThatStands(fake);
      await runAgain();
      expect(allThatStands(fake)).toBe(stands);
    });

    test('with an answer by a human: the comment says why', async () => {
      await reviewed(privileged);
      fake.reply(0, 'ann', 'We need it.');
      configure(config);
      await runAgain();
      const note = `${words.charAt(0).toUpperCase()}${words.slice(1)}, as of ${fake.state.headSha.slice(0, 7)}.`;
      expect(firstComment().split('\n')[0]).toBe(note);
      expect(fake.reviews[0]?.body).not.toMatch(/fixed/i);
    });

    test('and is said again once the configuration has it: no list says that it is not reported', async () => {
      await reviewed(privileged);
      configure(config);
      await runAgain();
      configure('rules: {}');
      expect((await runAgain()).outputs).toMatchObject({ conclusion: 'failure', comments: '1' });
      expect(fake.reviews[0]?.body).not.toContain('not reported any more');
    });
  });

  test('since its rule is switched off, and the summary alone said it: the summary says so', async () => {
    const base = { 'compose.yaml': `${plain}    privileged: true\n` };
    fake = await FakeGitHub.with({ 'a.txt': '1' }, base);
    await runAction(fake, { action: 'opened', inputs: { 'max-comments': '0' } });
    expect(fake.reviews[0]?.body).toContain('1 finding without a comment of its own');
    const config = { ...base, '.github/docker-auditor.yml': 'rules: { privileged: off }\n' };
    fake.state.baseSha = fake.state.git.commitFiles(config, fake.state.baseSha);
    await runAgain();
    expect(fake.reviews[0]?.body).toContain('its rule is switched off in the configuration');
    expect(fake.reviews[0]?.body).not.toMatch(/fixed/i);
  });

  test('since its file can not be read any more: nobody claims that it is fixed', async () => {
    await reviewed(privileged);
    fake.pushFiles({ 'README.md': 'shop\n', 'compose.yaml': 'services:\n  web: [\n' });
    expect((await runAgain()).outputs['conclusion']).toBe('failure');
    expect(fake.reviews[0]?.body).toContain('its file is not audited any more');
    expect(fake.reviews[0]?.body).not.toMatch(/fixed/i);
  });

  test('since a bigger one says it now: the comment says so', async () => {
    const unconfined = `${plain}    security_opt: [seccomp:unconfined]\n`;
    await reviewed(unconfined);
    fake.reply(0, 'ann', 'Why?');
    fake.pushFiles({ 'README.md': 'shop\n', 'compose.yaml': `${unconfined}    privileged: true\n` });
    const run = await runAgain();
    expect(run.outputs['comments']).toBe('1');
    expect(firstComment()).toMatch(/^Said in another conversation\./);
  });
});

describe('what a human did', () => {
  test('a thread that a human resolved is never touched, and named where it still blocks', async () => {
    await reviewed(privileged);
    const before = firstComment();
    fake.resolve(0, 'ann');
    fake.pushFiles({ 'README.md': 'shop\n', 'compose.yaml': privileged.replaceAll('  ', '    ') });
    const run = await runAgain();
    expect(run.outputs).toMatchObject({ conclusion: 'failure', comments: '0' });
    expect(fake.state.checks.at(-1)?.title).toBe('1 finding blocks this change, 1 of them in a resolved conversation');
    expect(fake.reviews[0]?.body).toContain('1 of them in a resolved conversation');
    expect(fake.threads.map(({ comments }) => comments[0]?.body)).toEqual([before]);
  });

  test('a thread that a human answered is neither touched nor said again, outdated or not', async () => {
    await reviewed(privileged);
    const before = firstComment();
    fake.reply(0, 'ann', 'We need it.');
    expect((await runAgain()).outputs['comments']).toBe('0');
    fake.pushFiles({ 'README.md': 'shop\n', 'compose.yaml': privileged.replaceAll('  ', '    ') });
    expect((await runAgain()).outputs['comments']).toBe('0');
    expect(fake.threads).toHaveLength(1);
    expect(firstComment()).toBe(before);
  });
});

describe('what is new', () => {
  test('gets a later review that links the summary, which is edited in its place', async () => {
    await reviewed(privileged);
    fake.pushFiles({ 'README.md': 'shop\n', 'compose.yaml': privilegedAndHost });
    const run = await runAgain();
    expect(run.outputs).toMatchObject({ comments: '1', introduced: String(Number(run.outputs['introduced'])) });
    expect(fake.reviews.map(({ body }) => body.split('\n')[0]?.replace(/ in [0-9a-f]{7}.*$/, ''))).toEqual([
      '### Docker Auditor: 2 findings block this change',
      '1 new finding',
    ]);
    expect(fake.threads).toHaveLength(2);
  });

  test('on lines where a comment of ours stands gets a comment of its own, without a suggestion that overlaps', async () => {
    const config = '.github/docker-auditor.yml';
    const both =
      'services:\n  web:\n    image: acme/web:1.4.2\n    security_opt: [seccomp:unconfined, apparmor:unconfined]\n';
    await reviewed(both, { [config]: 'rules:\n  apparmor-unconfined: off\n' });
    const before = firstComment();
    expect(before).toContain('```suggestion');
    fake.state.baseSha = fake.state.git.commitFiles({ [config]: 'rules: {}\n' }, fake.state.baseSha);
    const run = await runAgain();
    expect(run.outputs).toMatchObject({ comments: '1', suggestions: '0' });
    expect(firstComment()).toBe(before);
    expect(firstComment(1)).toContain('AppArmor');
    expect(firstComment(1)).not.toContain('```suggestion');
  });

  test('stands in the summary only where it is off the diff, and is said once', async () => {
    const base = { '.env': 'PRIVILEGED=false\n', 'compose.yaml': `${plain}    privileged: \${PRIVILEGED}\n` };
    fake = await FakeGitHub.with(base, { ...base, 'notes.yml': 'a: 1\n' });
    await runAction(fake, { action: 'opened' });
    expect(fake.reviews).toEqual([]);
    fake.pushFiles({ ...base, '.env': 'PRIVILEGED=true\n' });
    const run = await runAgain();
    expect(run.outputs['conclusion']).toBe('failure');
    const stands = allThatStands(fake);
    await runAgain();
    expect(allThatStands(fake)).toBe(stands);
  });
});

describe('markers', () => {
  test("are not believed in somebody else's text, nor in what another workflow echoes", async () => {
    await reviewed(privileged);
    const summary = fake.reviews[0]?.body ?? '';
    const comment = firstComment();
    fake.state.reviews.length = 0;
    fake.state.threads.length = 0;
    fake.review('mallory', summary);
    fake.review(bot.rest, `The description says:\n\n${summary}`);
    fake.comment('mallory', 'compose.yaml', 4, comment);
    fake.comment(bot.rest, 'compose.yaml', 4, `Echo: ${comment}`);
    fake.comment(bot.rest, 'compose.yaml', 4, `${comment}\n\nand more`);
    fake.requests.length = 0;
    const run = await runAction(fake);
    expect(run.outputs).toMatchObject({ conclusion: 'failure', comments: '1' });
    expect(fake.threads).toHaveLength(4);
  });

  test('are believed where GitHub stores them with other line ends', async () => {
    await reviewed(privileged);
    for (const review of fake.state.reviews) review.body = review.body.replaceAll('\n', '\r\n');
    for (const comment of fake.state.threads.flatMap(({ comments }) => comments)) {
      comment.body = comment.body.replaceAll('\n', '\r\n');
    }
    const stands = allThatStands(fake);
    await runAction(fake);
    expect(allThatStands(fake)).toBe(stands);
  });
});

test('a comment or a review that somebody deleted is no trouble', async () => {
  await reviewed(privileged);
  fake.pushFiles({ 'README.md': 'shop\n', 'compose.yaml': plain });
  fake.fault({
    method: 'POST',
    path: /^DeleteComment$/,
    what: { kind: 'before', act: () => fake.state.threads.splice(0) },
  });
  const run = await runAction(fake);
  expect(run.exitCode).toBe(0);
});

test('ten pushes in a row: one place for each finding after each, and a second run on each head posts nothing', async () => {
  const texts = [
    privileged,
    privilegedAndHost,
    plain,
    privilegedAndHost,
    `name: shop\n${privileged}`,
    privileged,
    privileged.replaceAll('  ', '    '),
    `${privileged}    ports:\n      - "127.0.0.1:80:80"\n`,
    privilegedAndHost,
    plain,
  ];
  await reviewed(plain);
  for (const text of texts) {
    fake.pushFiles({ 'README.md': 'shop\n', 'compose.yaml': text });
    await runAgain();
    const stands = allThatStands(fake);
    const again = await runAgain();
    expect(allThatStands(fake)).toBe(stands);
    expect(again.outputs['comments']).toBe('0');
    expect(fake.requests.length).toBeLessThanOrEqual(6);
  }
  expect(fake.threads).toEqual([]);
  expect(fake.reviews[0]?.body).toContain('### Docker Auditor: Nothing blocks');
}, 180_000);
