import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FakeGitHub } from '../github/fake.ts';
import type { Fault } from '../github/faults.ts';
import { type Run, runAction } from '../github/run-action.ts';
import type { LoggedRequest } from '../github/server.ts';
import { expectEachInOnePlace, placesOf } from './places.ts';
import { hardened, manyPrivileged, plain } from './texts.ts';

/**
 * One thing goes wrong at each request in turn, on a first run and on a later one that has something to post, to edit and
 * to retire, and an ignore whose author has to be looked up. Whatever it is, nobody is told that all is well and nothing is
 * said twice.
 */
const faults: Readonly<Record<string, Fault['what']>> = {
  'a 502': { kind: 'answer', status: 502, message: 'Server Error' },
  'a 502 that landed': { kind: 'landed-502' },
  'a connection cut before': { kind: 'drop', after: false },
  'a connection cut after it landed': { kind: 'drop', after: true },
  'a 403': { kind: 'answer', status: 403, message: 'Resource not accessible by integration' },
  'a 404': { kind: 'answer', status: 404, message: 'Not Found' },
  'a 422': { kind: 'answer', status: 422, message: 'Validation Failed' },
};

const service = (name: string, line: string): string => `  ${name}:\n    image: acme/${name}:1.4.2\n${line}${hardened}`;
const ignored = service('probe', '    pid: host # docker-auditor: ignore pid-host -- watches the host\n');
const before = manyPrivileged(2);
const after = `${manyPrivileged(1)}${service('db', '    pid: host\n')}${ignored}`;

/** What each run asks of GitHub, in order; the tests below hold the list against what it really asks. */
const calls = {
  first: ['files', 'compare', 'tree', 'Blobs', 'Conversation', 'reviews', 'check-runs'],
  later: [
    'files',
    'compare',
    'tree',
    'Blobs',
    'permission',
    'Conversation',
    'reviews',
    'EditReview',
    'DeleteComment',
    'check-runs',
  ],
} as const;
type Turn = keyof typeof calls;
const turns: readonly Turn[] = ['first', 'later'];

const paths: Readonly<Record<string, RegExp>> = {
  files: /\/pulls\/7\/files$/,
  compare: /\/compare\//,
  tree: /\/git\/trees\//,
  permission: /\/permission$/,
  reviews: /\/reviews$/,
  'check-runs': /\/check-runs$/,
};
const writes = new Set(['reviews', 'EditReview', 'DeleteComment', 'check-runs']);

let untouched: FakeGitHub;
let reviewed: FakeGitHub;

beforeAll(async () => {
  untouched = await FakeGitHub.with({ 'README.md': 'shop\n' }, { 'README.md': 'shop\n', 'compose.yaml': before });
  reviewed = await untouched.copy();
  await runAction(reviewed, { action: 'opened' });
  reviewed.pushFiles({ 'README.md': 'shop\n', 'compose.yaml': after });
  reviewed.state.collaborators.set('ann', 'write');
});
afterAll(async () => {
  await reviewed.stop();
  await untouched.stop();
});

async function start(turn: Turn): Promise<FakeGitHub> {
  return (turn === 'first' ? untouched : reviewed).copy();
}

async function run(fake: FakeGitHub, turn: Turn): Promise<Run> {
  return runAction(fake, { action: turn === 'first' ? 'opened' : 'synchronize' });
}

/** Whether the comment on what the later run finds fixed is gone; a token that may not write leaves it. */
function isRetired(fake: FakeGitHub): boolean {
  return !fake.threads.some(({ comments }) => comments.some(({ body }) => body.includes('`web1`')));
}

function expectNothingLost(fake: FakeGitHub, done: Run): void {
  const { comments, body, annotations } = placesOf(fake, done);
  expect(comments - 1 + body + annotations).toBe(Number(done.outputs['introduced']));
  expect(done.log).toContain('it lacks `pull-requests: write`');
}

function isOnHeadOf({ state }: FakeGitHub): (check: { readonly headSha: string }) => boolean {
  return ({ headSha }) => headSha === state.headSha;
}

/** Log and check say what was not done. */
function expectFailureSaid(fake: FakeGitHub, done: Run): void {
  const [, why = ''] = /^::error::(.+ could not be .+: .+\.)$/m.exec(done.log) ?? [];
  expect(why).not.toBe('');
  const check = fake.state.checks.findLast(isOnHeadOf(fake));
  expect(check).toMatchObject({ status: 'completed', title: 'This run failed, so nothing is passed' });
  expect(check?.summary).toContain(why.slice(0, 40));
}

function nameOf({ what }: LoggedRequest): string {
  return Object.entries(paths).find(([, path]) => path.test(what))?.[0] ?? what;
}

/** Reading has no effect, so there is nothing that could have landed; and what both runs read fails in one way for both. */
function isPossible(turn: Turn, call: string, fault: string): boolean {
  if (writes.has(call)) return true;
  if (fault.endsWith('landed') || fault === 'a 422') return false;
  const isReadAgain = turn === 'later' && call !== 'Conversation' && call !== 'permission';
  return !isReadAgain || fault === 'a 404';
}

const cases = turns.flatMap((turn) =>
  calls[turn].flatMap((call) =>
    Object.entries(faults)
      .filter(([fault]) => isPossible(turn, call, fault))
      .map(([fault, what]) => ({ turn, call, fault, what })),
  ),
);

test.each(turns)('these are all the requests of the %s run', async (turn) => {
  const fake = await start(turn);
  try {
    await run(fake, turn);
    expect(fake.requests.map(nameOf)).toEqual(calls[turn]);
  } finally {
    await fake.stop();
  }
});

describe.concurrent('one fault', () => {
  test.each(cases)('$fault at "$call" of the $turn run', async ({ turn, call, what }) => {
    const fake = await start(turn);
    try {
      const method = calls[turn].indexOf(call as never) < 3 || call === 'permission' ? 'GET' : 'POST';
      fake.fault({ method, path: paths[call] ?? new RegExp(`^${call}$`), what });
      const done = await run(fake, turn);
      expect(done.exitCode).toBe(1);
      expect(done.outputs['conclusion']).toBe('failure');
      expect(fake.state.checks.filter(({ status }) => status !== 'completed')).toEqual([]);
      expect(done.log).not.toContain('a mistake of its own');
      // Where the token may set no check there is nothing to hold against the job.
      expect(fake.state.checks.findLast(isOnHeadOf(fake))?.conclusion ?? 'failure').toBe('failure');
      if (done.outputs['introduced'] === undefined) expectFailureSaid(fake, done);
      else if (turn === 'first' || isRetired(fake)) expectEachInOnePlace(fake, done);
      else expectNothingLost(fake, done);
      // What landed though its answer got lost is the hardest to find again.
      if (turn === 'first' || what.kind !== 'landed-502') return;
      const healed = await runAction(fake, { attempt: 2 });
      expectEachInOnePlace(fake, healed);
      expect(new Set(fake.reviews.map(({ body }) => body)).size).toBe(fake.reviews.length);
    } finally {
      await fake.stop();
    }
  });
});

describe('a run that fails where an earlier one passed the same commit', () => {
  const down: Fault['what'] = { kind: 'answer', status: 404, message: 'Not Found' };

  async function passed(): Promise<FakeGitHub> {
    const fake = await FakeGitHub.with({ 'README.md': 'shop\n' }, { 'README.md': 'shop\n', 'compose.yaml': plain });
    expect((await runAction(fake, { action: 'opened' })).exitCode).toBe(0);
    expect(fake.state.checks).toMatchObject([{ conclusion: 'success' }]);
    return fake;
  }

  test('leaves the check red', async () => {
    const fake = await passed();
    try {
      fake.fault({ method: 'POST', path: /^Blobs$/, what: down });
      expect((await runAction(fake, { action: 'edited' })).exitCode).toBe(1);
      expect(fake.state.checks).toMatchObject([{ conclusion: 'success' }, { conclusion: 'failure' }]);
      expect(fake.state.checks[1]?.summary).toMatch(/could not be read: GitHub answered 404/);
    } finally {
      await fake.stop();
    }
  });

  test('also where the audit is done and its SARIF file can not be written', async () => {
    const fake = await passed();
    try {
      const done = await runAction(fake, { action: 'edited', inputs: { 'sarif-file': 'event.json/report.sarif' } });
      expect(done.exitCode).toBe(1);
      expect(fake.state.checks.at(-1)).toMatchObject({ conclusion: 'failure' });
      expect(fake.state.checks.at(-1)?.summary).toContain('The SARIF file could not be written');
    } finally {
      await fake.stop();
    }
  });

  test.each([
    [{ 'fail-on': 'hgih' }, 'takes critical, high, medium, low or never'],
    [{ files: 'deploy/*.compose' }, 'names no YAML file'],
    [{ 'sarif-file': '../../etc/x.sarif' }, 'takes a path in the workspace'],
  ])('also where an input can not be used: %o', async (inputs, says) => {
    const fake = await passed();
    try {
      expect((await runAction(fake, { action: 'edited', inputs })).exitCode).toBe(1);
      expect(fake.state.checks.at(-1)).toMatchObject({ conclusion: 'failure' });
      expect(fake.state.checks.at(-1)?.summary).toContain(says);
    } finally {
      await fake.stop();
    }
  });

  test('where the check can not be set either, the log says that the earlier one may stand', async () => {
    const fake = await passed();
    try {
      fake.fault({ method: 'POST', path: /^Blobs$/, what: down });
      fake.fault({ method: 'POST', path: /\/check-runs$/, what: down });
      const done = await runAction(fake, { action: 'edited' });
      expect(done.exitCode).toBe(1);
      expect(done.log).toMatch(
        /^::error::The check "Docker Auditor" could not say that this run failed\..+ A check that an earlier run set on [0-9a-f]{7} may still say otherwise/m,
      );
    } finally {
      await fake.stop();
    }
  });

  test('with a token that may not write only the job is red, and the log says so', async () => {
    const fake = await passed();
    try {
      fake.state.permissions = { ...fake.state.permissions, checks: 'none' };
      fake.fault({ method: 'POST', path: /^Blobs$/, what: down });
      const done = await runAction(fake, { action: 'edited' });
      expect(done.exitCode).toBe(1);
      expect(done.log).toContain('could not say that this run failed: its token lacks "checks: write"');
      const quiet = await runAction(fake, { action: 'edited', inputs: { status: 'none' } });
      expect(quiet.log).not.toContain('could not say');
    } finally {
      await fake.stop();
    }
  });
});
