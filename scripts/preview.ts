/**
 * Shows what a scenario of fixtures/pull-requests looks like: it goes through the built action against the embedded fake
 * GitHub, and what is posted is written to one page, build/preview/SCENARIO.html. Where there is a Chromium, a picture of
 * it is taken for the documentation, in docs/images. With a folder, the page is written there and nothing else.
 *
 * Usage: npm run preview [-- SCENARIO [FOLDER]]; the scenario is `demonstration` by default
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { FakeGitHub } from '../test/github/fake.ts';
import { runAction } from '../test/github/run-action.ts';
import { previewPage } from './preview/page.ts';

const scenarios = 'fixtures/pull-requests';
const [scenario = 'demonstration', elsewhere] = process.argv.slice(2);

if (existsSync(join(scenarios, scenario, 'base'))) await preview();
else {
  process.stderr.write(`There is no scenario ${scenario}. There are: ${readdirSync(scenarios).join(', ')}.\n`);
  process.exitCode = 2;
}

async function preview(): Promise<void> {
  const fake = await FakeGitHub.start(join(scenarios, scenario));
  try {
    const run = await runAction(fake, { action: 'opened' });
    const folder = elsewhere ?? 'build/preview';
    mkdirSync(folder, { recursive: true });
    const page = join(folder, `${scenario}.html`);
    writeFileSync(page, previewPage(scenario, fake, run));
    process.stdout.write(`${page}\n`);
    if (elsewhere === undefined) takePicture(page);
  } finally {
    await fake.stop();
  }
}

function takePicture(page: string): void {
  const chromium = chromiumOnPath();
  if (chromium === undefined) {
    process.stderr.write('No picture: there is no Chromium on the PATH.\n');
    return;
  }
  mkdirSync('docs/images', { recursive: true });
  const picture = resolve('docs/images', `${scenario}.png`);
  const options = ['--headless=new', '--hide-scrollbars', '--window-size=1100,2400', `--screenshot=${picture}`];
  // Chromium refuses to start as root with its sandbox; the page runs nothing and loads nothing.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const { status, stderr } = spawnSync(chromium, [...options, ...sandbox, resolve(page)], { encoding: 'utf8' });
  if (status === 0) process.stdout.write(`${picture}\n`);
  else throw new Error(`${chromium} took no picture: ${stderr}`);
}

function chromiumOnPath(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((each) => names.map((name) => join(each, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
