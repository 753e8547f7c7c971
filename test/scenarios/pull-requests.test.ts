import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asSeen } from '../github/as-seen.ts';
import { FakeGitHub } from '../github/fake.ts';
import { runAction } from '../github/run-action.ts';
import { expectSuggestionsHold } from './committed-suggestions.ts';
import { expectEachInOnePlace } from './places.ts';

const folder = 'fixtures/pull-requests';

/** One pull request's life, through the built action: it is opened, run again, and gets all suggestions committed. */
test.each(readdirSync(folder))(
  '%s: is seen as expected, nothing is said twice, and every suggestion holds once it is committed',
  async (scenario) => {
    const fake = await FakeGitHub.start(`${folder}/${scenario}`);
    try {
      const first = await runAction(fake, { action: 'opened' });
      await expect(asSeen(fake, first)).toMatchFileSnapshot(`../../${folder}/${scenario}/expected.md`);
      expectEachInOnePlace(fake, first);
      expect(fake.requests.length).toBeLessThanOrEqual(scenario === 'no-compose-files' ? 2 : 8);

      const stands = JSON.stringify([fake.reviews, fake.threads]);
      fake.requests.length = 0;
      const second = await runAction(fake);
      expect(JSON.stringify([fake.reviews, fake.threads])).toBe(stands);
      expect(second.outputs['comments']).toBe('0');
      expect(fake.requests.filter(({ what }) => !what.endsWith('/permission')).length).toBeLessThanOrEqual(6);

      await expectSuggestionsHold(fake, first);
    } finally {
      await fake.stop();
    }
  },
);
