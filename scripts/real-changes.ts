/**
 * Sends real changes through the built action and checks what every review promises: npm run real-changes -- FOLDER
 *
 * FOLDER holds a folder for each change, with `base` and `head` in it. For each one: the counts that are posted add up,
 * the same head again posts nothing, and committing every suggestion retires its comment and brings no new one.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applySuggestions, type PostedComment } from '../test/github/apply-suggestions.ts';
import { FakeGitHub } from '../test/github/fake.ts';
import { type Run, runAction } from '../test/github/run-action.ts';

const [folder, only] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name a folder: npm run real-changes -- FOLDER');

const totals = { changes: 0, comments: 0, suggestions: 0, introduced: 0, requests: 0 };
const broken: string[] = [];
for (const name of readdirSync(folder).toSorted()) {
  if (!existsSync(join(folder, name, 'head')) || (only !== undefined && name !== only)) continue;
  totals.changes += 1;
  for (const promise of await brokenPromises(join(folder, name))) broken.push(`${name}: ${promise}`);
}
process.stdout.write(`${JSON.stringify(totals)}\n${broken.map((line) => `${line}\n`).join('')}`);
process.stdout.write(`${broken.length} broken promises\n`);
if (broken.length > 0) process.exitCode = 1;

async function brokenPromises(change: string): Promise<readonly string[]> {
  const scenario = mkdtempSync(join(tmpdir(), 'change-'));
  for (const side of ['base', 'head']) {
    mkdirSync(join(scenario, side));
    if (existsSync(join(change, side))) cpSync(join(change, side), join(scenario, side), { recursive: true });
  }
  const github = await FakeGitHub.start(scenario);
  try {
    const first = await runAction(github);
    count(github, first);
    const problems = [...agreement(github, first)];
    const suggesting = postedBy(github).filter(({ body }) => /^`{3,}suggestion$/m.test(body));
    const before = JSON.stringify([github.reviews, github.threads]);
    github.requests.length = 0;
    await runAction(github);
    if (JSON.stringify([github.reviews, github.threads]) !== before) problems.push('the same head was told twice');
    if (github.requests.length > 8) problems.push(`the same head took ${github.requests.length} requests`);
    if (suggesting.length > 0) problems.push(...(await afterCommitting(github, suggesting)));
    return problems;
  } finally {
    await github.stop();
    rmSync(scenario, { recursive: true });
  }
}

function count(github: FakeGitHub, { outputs }: Run): void {
  totals.comments += Number(outputs['comments']);
  totals.suggestions += Number(outputs['suggestions']);
  totals.introduced += Number(outputs['introduced']);
  totals.requests += github.requests.length;
}

/** Check, exit code and outputs say the same, and a review says of itself how many comments it has. */
function* agreement(github: FakeGitHub, { exitCode, outputs, log }: Run): Generator<string> {
  const conclusion = outputs['conclusion'];
  if (conclusion === undefined) yield `the run ended without a verdict: ${log.slice(0, 400)}`;
  if (exitCode !== (conclusion === 'success' ? 0 : 1)) yield `exit code ${exitCode} for ${String(conclusion)}`;
  const [check] = github.state.checks;
  if (check?.conclusion !== conclusion) yield `the check says ${String(check?.conclusion)}`;
  if (github.threads.length !== Number(outputs['comments'])) yield `${github.threads.length} comments were posted`;
  if (github.reviews.length > 1) yield `${github.reviews.length} reviews were posted`;
}

async function afterCommitting(github: FakeGitHub, suggesting: readonly PostedComment[]): Promise<readonly string[]> {
  const texts = applySuggestions(suggesting, (path) =>
    github.state.git.blob(`${github.state.headSha}:${path}`).toString('utf8'),
  );
  github.edit((checkout) => {
    for (const [path, text] of texts) writeFileSync(join(checkout, path), text);
  });
  const { outputs } = await runAction(github);
  const standing = new Set(postedBy(github).map(({ body }) => body));
  const left = suggesting.filter(({ body }) => standing.has(body));
  return [
    ...left.map(({ path, lines }) => `${path}:${lines.first} stands after its suggestion was committed`),
    ...(outputs['comments'] === '0'
      ? []
      : [`committing the suggestions brought ${String(outputs['comments'])} comments`]),
  ];
}

function postedBy(github: FakeGitHub): readonly PostedComment[] {
  return github.threads.flatMap(({ path, lines, comments }) =>
    lines === undefined ? [] : comments.map(({ body }) => ({ path, lines, body })),
  );
}
