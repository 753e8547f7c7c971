import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { asSeen } from '../github/as-seen.ts';
import { FakeGitHub } from '../github/fake.ts';
import { runAction } from '../github/run-action.ts';
import { expectEachInOnePlace } from './places.ts';

const folder = 'fixtures/pull-requests';
const scenarios = readdirSync(folder);

let fake: FakeGitHub | undefined;
afterEach(async () => {
  await fake?.stop();
  fake = undefined;
});

describe.each(scenarios)('%s', (scenario) => {
  test('is seen as expected, through the built action', async () => {
    fake = await FakeGitHub.start(`${folder}/${scenario}`);
    const run = await runAction(fake, { action: 'opened' });
    await expect(asSeen(fake, run)).toMatchFileSnapshot(`../../${folder}/${scenario}/expected.md`);
    expectEachInOnePlace(fake, run);
    expect(fake.requests.length).toBeLessThanOrEqual(scenario === 'no-compose-files' ? 2 : 8);
  });

  test('says nothing twice: a second run on the same head posts nothing', async () => {
    fake = await FakeGitHub.start(`${folder}/${scenario}`);
    await runAction(fake);
    const before = JSON.stringify([fake.reviews, fake.threads]);
    fake.requests.length = 0;
    const second = await runAction(fake);
    expect(JSON.stringify([fake.reviews, fake.threads])).toBe(before);
    expect(second.outputs['comments']).toBe('0');
    expect(fake.requests.filter(({ what }) => !what.endsWith('/permission')).length).toBeLessThanOrEqual(6);
  });
});
