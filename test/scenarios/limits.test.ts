import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { FakeGitHub } from '../github/fake.ts';
import { type Run, runAction } from '../github/run-action.ts';
import { expectEachInOnePlace } from './places.ts';
import { plain, privileged } from './texts.ts';

let fake: FakeGitHub;
afterEach(() => fake.stop());

async function run(): Promise<Run> {
  const done = await runAction(fake, { action: 'opened' });
  expectEachInOnePlace(fake, done);
  return done;
}

describe('what can not be read is said and blocks', () => {
  test.each<[string, string | Buffer]>([
    ['a file over 1 MB', `${privileged}# ${'x'.repeat(1_100_000)}\n`],
    ['a binary file', Buffer.from([0x73, 0, 0x01, 0xff])],
  ])('%s', async (_, content) => {
    fake = await FakeGitHub.with({ 'README.md': '1' }, { 'README.md': '1', 'compose.yaml': content });
    const { outputs } = await run();
    expect(outputs['conclusion']).toBe('failure');
    expect(fake.state.checks[0]?.summary).toContain('compose.yaml');
  });

  test('a file over 1 MB that was one before, once it is edited', async () => {
    const large = (text: string): string => `${text}# ${'x'.repeat(1_100_000)}\n`;
    fake = await FakeGitHub.with({ 'compose.yaml': large(plain) }, { 'compose.yaml': large(privileged) });
    expect((await run()).outputs).toMatchObject({ conclusion: 'failure', introduced: '1' });
  });

  test('a symbolic link', async () => {
    fake = await FakeGitHub.with({ 'README.md': '1' }, { 'README.md': '1' });
    fake.edit((folder) => symlinkSync('/etc/passwd', join(folder, 'compose.yaml')));
    const { outputs } = await run();
    expect(outputs['conclusion']).toBe('failure');
    expect(fake.state.checks[0]?.summary).toContain('not-audited');
  });
});

describe('files whose lines GitHub does not show', () => {
  test('have their findings in the body, which says why', async () => {
    fake = await FakeGitHub.with({ 'README.md': '1' }, { 'README.md': '1', 'compose.yaml': privileged });
    fake.state.withoutPatch.add('compose.yaml');
    const { outputs } = await run();
    expect(outputs).toMatchObject({ conclusion: 'failure', comments: '0' });
    expect(fake.reviews[0]?.body).toContain(
      "Comments can't stand on every line of `compose.yaml`: its patch is too large for GitHub to show.",
    );
  });

  test('GitHub cut the patch: what is behind the cut stands in the body', async () => {
    const filler = Array.from({ length: 40 }, (_, index) => `      L${index}: x\n`).join('');
    const text = `${plain}    environment:\n${filler}  db:\n    image: acme/db:1.4.2\n    privileged: true\n`;
    const base = text.replace('    privileged: true\n', '').replace('L3: x', 'L3: y');
    fake = await FakeGitHub.with({ 'compose.yaml': base }, { 'compose.yaml': text });
    fake.state.cutPatch.add('compose.yaml');
    const { outputs } = await run();
    expect(outputs).toMatchObject({ conclusion: 'failure', comments: '0' });
    expect(fake.reviews[0]?.body).toContain('GitHub cut its patch');
  });
});

test('1,200 changed files: every page is listed, and the request budget grows by one for each hundred', async () => {
  const many = Object.fromEntries(Array.from({ length: 1199 }, (_, index) => [`a/${index}.txt`, String(index)]));
  fake = await FakeGitHub.with({ 'README.md': '1' }, { 'README.md': '1', ...many, 'z/compose.yaml': privileged });
  const { outputs } = await run();
  expect(outputs).toMatchObject({ conclusion: 'failure', comments: '1' });
  expect(fake.threads).toMatchObject([{ path: 'z/compose.yaml', lines: { first: 3, last: 4 } }]);
  expect(fake.requests.filter(({ what }) => what.endsWith('/files'))).toHaveLength(13);
  expect(fake.requests.length).toBeLessThanOrEqual(8 + 12);
}, 90_000);

test('more than 3,000 changed files: those beyond the list are found by comparing the trees', async () => {
  const many = Object.fromEntries(Array.from({ length: 3001 }, (_, index) => [`a/${index}.txt`, String(index)]));
  fake = await FakeGitHub.with({ 'README.md': '1' }, { ...many, 'z/compose.yaml': privileged });
  const { outputs } = await run();
  expect(outputs).toMatchObject({ conclusion: 'failure', comments: '0' });
  expect(fake.reviews[0]?.body).toContain('GitHub lists no more than 3000 changed files.');
  expect(fake.reviews[0]?.body).toContain('z/compose.yaml');
}, 90_000);
