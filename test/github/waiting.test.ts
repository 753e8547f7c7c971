import { RequestError } from '@octokit/request-error';
import { expect, test } from 'vitest';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient } from '../../src/github/client.ts';
import { type Clock, systemClock } from '../../src/github/clock.ts';
import { Deadline } from '../../src/github/deadline.ts';
import { Waiting } from '../../src/github/waiting.ts';

type Headers = Readonly<Record<string, string>>;

function refusal(status: number, message: string, headers: Headers = {}): RequestError {
  const url = 'https://api.github.example/';
  const request = { method: 'GET' as const, url, headers: {} };
  return new RequestError(message, status, { request, response: { status, url, headers, data: {} } });
}

/** A clock on which time passes by sleeping, or where `work` is done. */
function fakeClock(): Clock & { readonly slept: number[]; work(seconds: number): void } {
  let now = 1000;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (seconds) => {
      now += seconds;
      slept.push(seconds);
    },
    work: (seconds) => {
      now += seconds;
    },
  };
}

function waitingOn(clock: Clock): Waiting {
  return new Waiting({ deadline: Deadline.after(10, clock), log: () => undefined, clock });
}

const read = { isWrite: false, repeats: undefined };

/** Sends a request that fails with these errors first; says how long was waited and what came of it. */
async function waits(
  errors: readonly RequestError[],
  { isWrite = false, repeats }: { isWrite?: boolean; repeats?: number } = {},
): Promise<{ readonly slept: readonly number[]; readonly result: string }> {
  const clock = fakeClock();
  const { slept } = clock;
  const waiting = waitingOn(clock);
  const left = [...errors];
  const request = async (): Promise<string> => {
    const error = left.shift();
    if (error !== undefined) throw error;
    return 'answer';
  };
  const result = await waiting.send(request, { isWrite, repeats }).catch((error: unknown) => String(error));
  return { slept, result };
}

test('retry-after is honoured, for 403 and 429', async () => {
  const limited = [refusal(403, 'You have exceeded a secondary rate limit', { 'retry-after': '7' })];
  expect(await waits(limited)).toEqual({ slept: [7], result: 'answer' });
  expect(await waits([refusal(429, 'Too many', { 'retry-after': '3' })])).toEqual({ slept: [3], result: 'answer' });
});

test('the time of the reset where nothing remains', async () => {
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1030' };
  expect(await waits([refusal(403, 'API rate limit exceeded', headers)])).toEqual({ slept: [31], result: 'answer' });
});

test('without either a minute, and twice as long each time', async () => {
  const limited = refusal(429, 'Too many');
  expect(await waits([limited, limited, limited])).toEqual({ slept: [60, 120, 240], result: 'answer' });
});

test('a missing permission is no limit', async () => {
  const { slept, result } = await waits([refusal(403, 'Resource not accessible by integration')]);
  expect(slept).toEqual([]);
  expect(result).toContain('not accessible');
});

test('all waiting is bounded', async () => {
  const limited = refusal(403, 'secondary rate limit', { 'retry-after': '300' });
  expect((await waits([limited, limited])).slept).toEqual([300]);
});

test('work counts as waiting does', async () => {
  const clock = fakeClock();
  const waiting = waitingOn(clock);
  clock.work(500);
  expect(await waiting.pause(60)).toBe(true);
  expect(await waiting.pause(60)).toBe(false);
  clock.work(10);
  const sent: string[] = [];
  await expect(waiting.send(async () => sent.push('request'), read)).rejects.toThrow(
    'GitHub was not asked: the 10 minutes that a run may take are over.',
  );
  expect(sent).toEqual([]);
});

test('the last half minute is kept for saying so', async () => {
  const clock = fakeClock();
  const deadline = Deadline.after(10, clock);
  clock.work(570);
  expect([deadline.left, deadline.withReserve.left]).toEqual([0, 30]);
});

test('a request that is never answered is cut off', async () => {
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const repository = { owner: 'acme', repo: 'shop' };
  const token = 'ghs_fake';
  const urls = { apiUrl: url, graphqlUrl: `${url}/graphql` };
  // Half a minute of them is kept back.
  const deadline = Deadline.after(30.2 / 60, systemClock);
  const { rest } = createClient({ token, ...urls, repository, deadline, clock: systemClock, log: () => undefined });
  try {
    await expect(rest.pulls.get({ ...repository, pull_number: 7 })).rejects.toThrow('GitHub did not answer');
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

test('server errors are repeated three times, where the caller allows it', async () => {
  const down = refusal(502, 'Server Error');
  expect(await waits([down, down, down])).toEqual({ slept: [1, 4, 9], result: 'answer' });
  expect((await waits([down, down, down, down])).result).toContain('Server Error');
  expect((await waits([down], { repeats: 0 })).slept).toEqual([]);
});

test('GraphQL says both with status 200', async () => {
  const answers = [
    {
      data: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
      headers: { 'retry-after': '2' },
    },
    { data: { errors: [{ type: 'RATE_LIMIT', message: 'API rate limit exceeded' }] }, headers: { 'retry-after': '3' } },
    { data: { errors: [{ message: 'Something went wrong while executing your query. Please try again.' }] } },
    { data: { data: {} } },
  ];
  const clock = fakeClock();
  expect(await waitingOn(clock).send(async () => answers.shift(), read)).toEqual({ data: { data: {} } });
  expect(clock.slept).toEqual([2, 3, 1]);
});

test('a dozen writes need no pause; beyond them, a second each', async () => {
  const clock = fakeClock();
  const waiting = waitingOn(clock);
  for (let write = 0; write < 14; write += 1) {
    await waiting.send(async () => 'done', { isWrite: true, repeats: 0 });
  }
  expect(clock.slept).toEqual([1, 1]);
});
