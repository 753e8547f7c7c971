import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { compare } from '../../src/comparison.ts';
import { defaultLimits } from '../../src/compose/limits.ts';
import { settingsFrom } from '../../src/config/settings.ts';
import { auditTree, type AuditedTree } from '../../src/engine.ts';
import { systemClock } from '../../src/github/clock.ts';
import { Deadline } from '../../src/github/deadline.ts';
import { createHost } from '../../src/github/host.ts';
import { readRevisions } from '../../src/revisions.ts';
import { runLimits } from '../../src/run-limits.ts';
import type { Target } from '../../src/types.ts';
import { FakeGitHub } from './fake.ts';

const folders: string[] = [];
const running: FakeGitHub[] = [];
afterEach(async () => {
  for (const fake of running.splice(0)) await fake.stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

type Files = Readonly<Record<string, string | { readonly link: string }>>;

/** A scenario's folder with these two trees. */
function scenario(base: Files, head: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'scenario-'));
  folders.push(folder);
  for (const [side, files] of Object.entries({ base, head })) {
    for (const [path, file] of Object.entries(files)) {
      const target = join(folder, side, path);
      mkdirSync(dirname(target), { recursive: true });
      if (typeof file === 'string') writeFileSync(target, file);
      else symlinkSync(file.link, target);
    }
  }
  return folder;
}

/** The head's audit without rules, read as the action reads it, and what was asked for. */
async function readHead(base: Files, head: Files): Promise<{ tree: AuditedTree; requests: readonly string[] }> {
  const fake = await FakeGitHub.start(scenario(base, head));
  running.push(fake);
  const { state, requests, url } = fake;
  const host = createHost({
    token: 'ghs_fake',
    apiUrl: url,
    graphqlUrl: `${url}/graphql`,
    repository: { owner: state.owner, repo: state.repo },
    deadline: Deadline.after(10, systemClock),
    clock: systemClock,
    log: () => undefined,
  });
  const target: Target & { kind: 'pull-request' } = {
    kind: 'pull-request',
    number: state.number,
    headSha: state.headSha,
    baseSha: state.baseSha,
    baseRef: 'main',
    draft: false,
    author: state.author,
    sender: state.author,
    first: false,
  };
  const inputs = { token: '', config: '.github/docker-auditor.yml', overrides: {} };
  const sides = await readRevisions(host, target, await compare(host, target), inputs, [], runLimits);
  const common = { settings: settingsFrom({}, {}), rules: [], limits: defaultLimits, today: '2026-11-01' };
  const [tree] = await Promise.all([auditTree({ ...sides.head, ...common }), auditTree({ ...sides.base, ...common })]);
  return { tree, requests: requests.map(({ method, what }) => `${method} ${what.replaceAll(/[0-9a-f]{40}/g, 'SHA')}`) };
}

const chain = (file: string): string =>
  `services:\n  web:\n    extends: { file: ${JSON.stringify(file)}, service: web }\n`;

test('what a project reaches comes in one request for each step, whatever its name', async () => {
  const files = {
    'app/compose.yaml': chain('../common/a "b".yml'),
    'common/a "b".yml': chain('deep/ü$$(x).yml'),
    'common/deep/ü$(x).yml': 'services:\n  web:\n    image: acme/app:1.4.2\n    privileged: true\n',
  };
  const { tree, requests } = await readHead(files, {
    ...files,
    'app/compose.yaml': `# changed\n${files['app/compose.yaml']}`,
  });
  const [project] = tree.snapshot.projects;
  expect(project?.problems).toEqual([]);
  expect(project?.service('web')?.flag('privileged')?.document.path).toBe('common/deep/ü$(x).yml');
  expect(requests.filter((request) => request.includes('/git/trees/'))).toHaveLength(1);
  expect(requests.filter((request) => request.includes('Blobs'))).toHaveLength(3);
});

test("a text whose hash is not the blob's own is fetched again, so that nothing of it is lost", async () => {
  const text = '\uFEFFservices:\n  web:\n    image: acme/app:1.4.2\n';
  const { tree, requests } = await readHead({ 'README.md': '' }, { 'README.md': '', 'compose.yaml': text });
  expect(tree.snapshot.projects.map(({ documents }) => documents[0]?.text)).toEqual([text]);
  expect(requests.filter((request) => request.includes('/git/blobs/'))).toHaveLength(1);
});

test('a link is named with its target, and not followed', async () => {
  const base = { 'other/x.yml': 'services: {}\n', shared: { link: 'other' } };
  const { tree } = await readHead(base, { ...base, 'compose.yaml': 'include: [shared/x.yml]\n' });
  const [problem] = tree.snapshot.projects.flatMap(({ problems }) => problems);
  expect(problem?.rule).toBe('not-audited');
  expect(problem?.message.what).toContainEqual({ code: 'other' });
});
