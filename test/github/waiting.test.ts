import { RequestError } from '@octokit/request-error';
import { expect, test } from 'vitest';
import { Waiting } from '../../src/github/waiting.ts';

type Headers = Readonly<Record<string, string>>;

function refusal(status: number, message: string, headers: Headers = {}): RequestError {
  const url = 'https://api.github.example/';
  const request = { method: 'GET' as const, url, headers: {} };
  return new RequestError(message, status, { request, response: { status, url, headers, data: {} } });
}

/** Sends a request that fails with these errors first; says how long was waited and what came of it. */
async function waits(
  errors: readonly RequestError[],
  { patience = 480, isWrite = false, repeats }: { patience?: number; isWrite?: boolean; repeats?: number } = {},
): Promise<{ readonly slept: readonly number[]; readonly result: string }> {
  const slept: number[] = [];
  const clock = { now: () => 1000, sleep: async (seconds: number) => void slept.push(seconds) };
  const waiting = new Waiting({ patience, log: () => undefined, clock });
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
  const slept: number[] = [];
  const clock = { now: () => 0, sleep: async (seconds: number) => void slept.push(seconds) };
  const waiting = new Waiting({ patience: 60, log: () => undefined, clock });
  const kind = { isWrite: false, repeats: undefined };
  expect(await waiting.send(async () => answers.shift(), kind)).toEqual({ data: { data: {} } });
  expect(slept).toEqual([2, 3, 1]);
});

test('a dozen writes need no pause; beyond them, a second each', async () => {
  const slept: number[] = [];
  const clock = { now: () => 0, sleep: async (seconds: number) => void slept.push(seconds) };
  const waiting = new Waiting({ patience: 60, log: () => undefined, clock });
  for (let write = 0; write < 14; write += 1) {
    await waiting.send(async () => 'done', { isWrite: true, repeats: 0 });
  }
  expect(slept).toEqual([1, 1]);
});
