import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FakeGitHub } from './fake.ts';
import { secondaryLimit } from './faults.ts';

/**
 * What GitHub refuses, asked of the fake over HTTP: the other tests are worth as much as it is strict.
 *
 * The pull request changes two places of one file, so that its patch has two hunks (lines 1-6 and 16-22), and removes
 * another one.
 */
const lines = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}`);

let scenario: string;
let fake: FakeGitHub;

beforeEach(async () => {
  scenario = mkdtempSync(join(tmpdir(), 'refusals-'));
  write('base/compose.yaml', lines(1, 22).join('\n'));
  write('base/old.yaml', 'gone\n');
  write('head/compose.yaml', ['line 1', 'line 2', 'new', ...lines(4, 18), 'new', ...lines(20, 22)].join('\n'));
  fake = await FakeGitHub.start(scenario);
});

afterEach(async () => {
  await fake.stop();
  rmSync(scenario, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(scenario, path)), { recursive: true });
  writeFileSync(join(scenario, path), text);
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

async function send(method: string, path: string, body?: unknown, token = 'token ghs_fake'): Promise<Answer> {
  const response = await fetch(`${fake.url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token !== '' && { authorization: token }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

const pull = '/repos/octo-org/shop/pulls/7';
const checks = '/repos/octo-org/shop/check-runs';
const review = (request: object): Promise<Answer> => send('POST', `${pull}/reviews`, { event: 'COMMENT', ...request });
const comment = (where: object): Promise<Answer> =>
  review({ comments: [{ path: 'compose.yaml', body: 'text', side: 'RIGHT', ...where }] });
const check = (request: object): Promise<Answer> =>
  send('POST', checks, { name: 'Docker Auditor', head_sha: fake.state.headSha, ...request });

describe('a review', () => {
  test('is taken with comments on added and context lines, on one line and on several of one hunk', async () => {
    const comments = [{ line: 3 }, { line: 6 }, { start_line: 17, line: 19, start_side: 'RIGHT' }];
    const answer = await review({
      commit_id: fake.state.headSha,
      comments: comments.map((where) => ({ path: 'compose.yaml', body: 'text', side: 'RIGHT', ...where })),
    });
    expect(answer.status).toBe(200);
    expect(fake.threads.map((thread) => thread.lines)).toEqual([
      { first: 3, last: 3 },
      { first: 6, last: 6 },
      { first: 17, last: 19 },
    ]);
  });

  test.each([
    ['a line outside the hunks', { line: 10 }, 'line must be part of the diff'],
    ['a line behind the file', { line: 999 }, 'line must be part of the diff'],
    ['lines of two hunks', { start_line: 3, line: 19, start_side: 'RIGHT' }, 'same hunk'],
    ['equal lines', { start_line: 3, line: 3, start_side: 'RIGHT' }, 'must precede the end line'],
    ['no line', {}, 'Line could not be resolved'],
    ['an unknown path', { path: 'other.yaml', line: 1 }, 'Path could not be resolved'],
    ['a removed file', { path: 'old.yaml', line: 1 }, 'Path could not be resolved'],
    ['an empty comment', { line: 3, body: '' }, 'Body cannot be blank'],
  ])('is refused as a whole for %s', async (_, where, words) => {
    const bad = { path: 'compose.yaml', body: 'text', side: 'RIGHT', ...where };
    const good = { path: 'compose.yaml', body: 'text', side: 'RIGHT', line: 3 };
    const answer = await review({ comments: [good, bad] });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(words);
    expect(fake.reviews).toEqual([]);
    expect(fake.threads).toEqual([]);
  });

  test('is refused for a pure rename, which has no patch', async () => {
    fake.edit((folder) => {
      write('moved', '');
      rmSync(join(folder, 'compose.yaml'));
      writeFileSync(join(folder, 'compose.yaml'), lines(1, 22).join('\n'));
      writeFileSync(join(folder, 'renamed.yaml'), 'gone\n');
    });
    const answer = await comment({ path: 'renamed.yaml', line: 1 });
    expect(answer.status).toBe(422);
  });

  test('is refused for a commit that is not of the pull request', async () => {
    const answer = await review({ commit_id: fake.state.baseSha, body: 'text' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('end_commit_oid is not part of the pull request');
  });

  test('is refused when it is empty', async () => {
    expect((await review({ body: '' })).status).toBe(422);
  });

  test('is refused over 65,536 characters', async () => {
    expect((await review({ body: 'a'.repeat(65_537) })).status).toBe(422);
    expect((await review({ body: 'a'.repeat(65_536) })).status).toBe(200);
  });

  test('is refused while another one of ours is pending', async () => {
    await send('POST', `${pull}/reviews`, { body: 'not submitted' });
    const answer = await review({ body: 'text' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('one pending review');
  });

  test('is refused for a body that the API does not describe', async () => {
    expect((await review({ comments: [{ path: 'compose.yaml', line: 3 }] })).status).toBe(422);
  });
});

describe('a check run', () => {
  const output = { title: 'title', summary: 'summary' };
  const annotation = {
    path: 'compose.yaml',
    start_line: 1,
    end_line: 1,
    annotation_level: 'notice',
    message: 'text',
  };

  test('is taken on the head', async () => {
    const answer = await check({ status: 'completed', conclusion: 'success', output });
    expect(answer.status).toBe(201);
  });

  test.each([
    ['51 annotations', { ...output, annotations: Array.from({ length: 51 }, () => annotation) }],
    ['a long title', { ...output, title: 'a'.repeat(256) }],
    ['a long summary', { ...output, summary: 'a'.repeat(65_536) }],
  ])('is refused for %s', async (_, refused) => {
    expect((await check({ status: 'completed', conclusion: 'success', output: refused })).status).toBe(422);
    expect(fake.state.checks).toEqual([]);
  });

  test('is refused for a commit that does not exist', async () => {
    expect((await check({ head_sha: 'f'.repeat(40) })).status).toBe(422);
  });
});

describe('a token', () => {
  test('that may only read writes nothing', async () => {
    fake.state.permissions = { contents: 'read', pullRequests: 'read', checks: 'read' };
    for (const answer of [
      await review({ body: 'text' }),
      await check({ status: 'completed', conclusion: 'success' }),
    ]) {
      expect(answer.status).toBe(403);
      expect(answer.text).toContain('Resource not accessible by integration');
    }
  });

  test('without contents: write resolves no thread', async () => {
    await comment({ line: 3 });
    const query = 'mutation M($id: ID!) { resolveReviewThread(input: {threadId: $id}) { clientMutationId } }';
    const { text } = await send('POST', '/graphql', { query, variables: { id: fake.state.threads[0]?.nodeId } });
    expect(text).toContain('Resource not accessible by integration');
    expect(fake.threads[0]?.resolvedBy).toBeUndefined();
  });

  test('has to be there', async () => {
    expect((await send('GET', `${pull}/files`, undefined, '')).status).toBe(401);
  });
});

test('a GraphQL document with a mistake is refused by the schema', async () => {
  const { text } = await send('POST', '/graphql', { query: '{ repository(owner: "o", name: "s") { nonsense } }' });
  expect(text).toContain('Cannot query field');
});

test('what nobody described is not there', async () => {
  expect((await send('GET', '/repos/octo-org/shop/hooks')).status).toBe(404);
});

test('the list of changed files has thirty rows a page, a hundred at most', async () => {
  fake.edit((folder) => {
    for (let index = 0; index < 120; index += 1) writeFileSync(join(folder, `file-${index}`), 'text\n');
  });
  const rows = async (query: string): Promise<unknown> => JSON.parse((await send('GET', `${pull}/files${query}`)).text);
  expect(await rows('')).toHaveLength(30);
  expect(await rows('?per_page=500')).toHaveLength(100);
  expect(await rows('?per_page=100&page=2')).toHaveLength(22);
});

describe('a fault', () => {
  test('that landed leaves its effect behind an error', async () => {
    fake.fault({ method: 'POST', path: /reviews$/, what: { kind: 'landed-502' } });
    expect((await review({ body: 'text' })).status).toBe(502);
    expect(fake.reviews).toHaveLength(1);
  });

  test.each([true, false])('that cuts the connection, after the effect: %s', async (after) => {
    fake.fault({ method: 'POST', path: /reviews$/, what: { kind: 'drop', after } });
    await expect(review({ body: 'text' })).rejects.toThrow();
    expect(fake.reviews).toHaveLength(after ? 1 : 0);
  });

  test('of a secondary limit says how long to wait, once', async () => {
    fake.fault({ method: 'POST', path: /reviews$/, what: secondaryLimit(3) });
    const answer = await review({ body: 'text' });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([403, '3']);
    expect((await review({ body: 'text' })).status).toBe(200);
  });
});
