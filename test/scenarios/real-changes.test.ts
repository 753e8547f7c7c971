import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FakeGitHub } from '../github/fake.ts';
import { runAction } from '../github/run-action.ts';
import { expectSuggestionsHold } from './committed-suggestions.ts';
import { allThatStands, expectEachInOnePlace } from './places.ts';

/**
 * Changes that other people made, one folder each with `base` and `head`. They are not part of this repository: the
 * variable names where they are, and without it these tests are skipped.
 */
const folder = process.env['DOCKER_AUDITOR_REAL_CHANGES'] ?? '';
const changes = folder === '' ? [] : readdirSync(folder).filter((name) => existsSync(join(folder, name, 'base')));

describe.skipIf(changes.length === 0)('over real changes', () => {
  test.each(changes)('%s: every introduced finding stands in exactly one place, and is said once', async (name) => {
    const fake = await FakeGitHub.start(join(folder, name));
    try {
      const first = await runAction(fake, { action: 'opened' });
      expectEachInOnePlace(fake, first);
      expect(fake.requests.length).toBeLessThanOrEqual(9);
      const stands = allThatStands(fake);
      fake.requests.length = 0;
      expectEachInOnePlace(fake, await runAction(fake));
      expect(allThatStands(fake)).toBe(stands);
      await expectSuggestionsHold(fake, first);
    } finally {
      await fake.stop();
    }
  });
});
