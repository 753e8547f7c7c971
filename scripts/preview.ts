/**
 * Shows what a scenario of fixtures/pull-requests looks like: what the action posts is written to one page,
 * build/preview/SCENARIO.html, or into FOLDER.
 *
 * Usage: npm run preview [-- SCENARIO [FOLDER]]; the scenario is `demonstration` by default
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from './preview/render.ts';

const [scenario = 'demonstration', folder = 'build/preview'] = process.argv.slice(2);

try {
  const page = await render(scenario);
  const path = join(folder, `${scenario}.html`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, page);
  process.stdout.write(`${path}\n`);
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
