/**
 * Draws the README's pictures from what the action posts on the demonstration pull request, with the Chromium on the
 * PATH. Without one, only the page is written. Fonts are the machine's: those in the repository were drawn with Debian's
 * fonts-liberation.
 *
 * Usage: npm run pictures
 */
import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { draw, type Picture } from './preview/draw.ts';
import { render } from './preview/render.ts';

/** GitHub shows a README about as wide. */
const width = 860;

const pictures: Readonly<Record<string, Picture>> = {
  comment: { element: "//section[h3='docker-compose.yml']" },
  review: {
    element: "//section[contains(@class, 'review')]",
    opened: "//section[contains(@class, 'review')]//details[starts-with(summary, 'Who can reach what')]",
  },
};

const page = await render('demonstration');
const browser = chromiumOnPath();
if (browser === undefined) {
  write('build/preview', 'demonstration.html', page);
  process.stderr.write('No pictures: there is no Chromium on the PATH.\n');
  process.exitCode = 2;
} else {
  const drawn = await draw(browser, page, width, Object.values(pictures));
  for (const [at, name] of Object.keys(pictures).entries()) write('docs/images', `${name}.png`, drawn[at] ?? '');
}

function write(folder: string, name: string, content: string | Buffer): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), content);
  process.stdout.write(`${join(folder, name)}\n`);
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
