import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FakeGitHub } from '../../test/github/fake.ts';
import { runAction } from '../../test/github/run-action.ts';
import { previewPage } from './page.ts';

const scenarios = 'fixtures/pull-requests';

/**
 * Sends a scenario through the built action against the embedded fake GitHub.
 *
 * @returns what was posted, as one HTML page: the same bytes at each run
 * @throws {RangeError} if there is no such scenario
 */
export async function render(scenario: string): Promise<string> {
  if (!existsSync(join(scenarios, scenario, 'base')))
    throw new RangeError(`There is no scenario ${scenario}. There are: ${readdirSync(scenarios).join(', ')}.`);
  const fake = await FakeGitHub.start(join(scenarios, scenario));
  try {
    return previewPage(scenario, fake, await runAction(fake, { action: 'opened' }));
  } finally {
    await fake.stop();
  }
}
