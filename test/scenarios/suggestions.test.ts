import { readdirSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { FakeGitHub } from '../github/fake.ts';
import { runAction } from '../github/run-action.ts';
import { expectSuggestionsHold } from './committed-suggestions.ts';

const folder = 'fixtures/pull-requests';

let fake: FakeGitHub | undefined;
afterEach(async () => {
  await fake?.stop();
  fake = undefined;
});

test.each(readdirSync(folder))('%s: every posted suggestion holds once it is committed', async (scenario) => {
  fake = await FakeGitHub.start(`${folder}/${scenario}`);
  const first = await runAction(fake);
  expect(first.outputs['conclusion']).toMatch(/^(?:success|failure)$/);
  await expectSuggestionsHold(fake, first);
});
