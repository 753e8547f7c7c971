/**
 * The main job, shown: a pull request goes through the built action against an embedded fake GitHub, the review is printed
 * as posted; then its suggestions are applied as GitHub would, pushed, and audited again.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applySuggestions } from '../test/github/apply-suggestions.ts';
import { asSeen } from '../test/github/as-seen.ts';
import { FakeGitHub } from '../test/github/fake.ts';
import { runAction } from '../test/github/run-action.ts';

const fake = await FakeGitHub.start('fixtures/pull-requests/demonstration');
try {
  heading('A pull request adds services to two compose projects. This is what the action posts.');
  print(asSeen(fake, await runAction(fake)));

  heading('Every suggestion is applied with "Commit suggestion" and pushed. This is the second run.');
  const posted = fake.threads.flatMap(({ path, lines, comments }) =>
    lines === undefined ? [] : comments.map(({ body }) => ({ path, lines, body })),
  );
  const texts = applySuggestions(posted, (path) =>
    fake.state.git.blob(`${fake.state.headSha}:${path}`).toString('utf8'),
  );
  fake.edit((folder) => {
    for (const [path, text] of texts) writeFileSync(join(folder, path), text);
  });
  fake.requests.length = 0;
  fake.state.checks.length = 0;
  print(asSeen(fake, await runAction(fake)));
} finally {
  await fake.stop();
}

function heading(text: string): void {
  const line = '═'.repeat(80);
  print(`${line}\n${text}\n${line}`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
