import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { applySuggestions, type PostedComment } from '../github/apply-suggestions.ts';
import { FakeGitHub } from '../github/fake.ts';
import { runAction } from '../github/run-action.ts';

const folder = 'fixtures/pull-requests';

let fake: FakeGitHub | undefined;
afterEach(async () => {
  await fake?.stop();
  fake = undefined;
});

/** The law that a click is safe: whoever commits every suggestion of a review is rid of what they were about. */
describe.each(readdirSync(folder))('%s', (scenario) => {
  test('every posted suggestion, committed, retires its comment and brings no other', async () => {
    const github = await FakeGitHub.start(`${folder}/${scenario}`);
    fake = github;
    const first = await runAction(github);
    const suggesting = postedBy(github).filter(({ body }) => /^`{3,}suggestion$/m.test(body));
    expect(suggesting).toHaveLength(Number(first.outputs['suggestions']));
    if (suggesting.length === 0) return;
    const texts = applySuggestions(suggesting, (path) =>
      github.state.git.blob(`${github.state.headSha}:${path}`).toString('utf8'),
    );
    github.edit((checkout) => {
      for (const [path, text] of texts) writeFileSync(join(checkout, path), text);
    });

    const second = await runAction(github);
    const standing = postedBy(github).map(({ body }) => body);
    for (const { body } of suggesting) expect(standing).not.toContain(body);
    expect(second.outputs['comments']).toBe('0');
    expect(Number(second.outputs['introduced'])).toBeLessThanOrEqual(
      Number(first.outputs['introduced']) - suggesting.length,
    );
  });
});

function postedBy(github: FakeGitHub): readonly PostedComment[] {
  return github.threads.flatMap(({ path, lines, comments }) =>
    lines === undefined ? [] : comments.map(({ body }) => ({ path, lines, body })),
  );
}
