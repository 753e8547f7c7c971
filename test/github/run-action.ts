import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FakeGitHub } from './fake.ts';

export interface Run {
  readonly exitCode: number;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The SARIF file's text; '' where none was written. */
  readonly sarif: string;
}

export interface RunOptions {
  /** `dist/index.js`, or `src/index.ts` in development. */
  readonly entry?: string;
  readonly event?: string;
  readonly action?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Takes the place of the event's payload. */
  readonly payload?: unknown;
  /** How often the run was started. */
  readonly attempt?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** What Node itself is told, given the job's folder: permissions, say. */
  readonly node?: (folder: string) => readonly string[];
}

const root = new URL('../..', import.meta.url).pathname;

/** Runs the action as a job would: its own process, with the event and the inputs in files and variables. */
export async function runAction(fake: FakeGitHub, options: RunOptions = {}): Promise<Run> {
  const { entry = 'dist/index.js', event = 'pull_request_target', action = 'synchronize', inputs = {} } = options;
  const { payload = pullRequestPayload(fake, action), attempt = 1 } = options;
  const folder = mkdtempSync(join(tmpdir(), 'job-'));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const { state } = fake;
  const all = { 'github-token': 'ghs_fake', ...inputs };
  const env = {
    PATH: process.env['PATH'],
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: fake.url,
    GITHUB_GRAPHQL_URL: `${fake.url}/graphql`,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: `${state.owner}/${state.repo}`,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_SHA: state.headSha,
    GITHUB_REF: `refs/pull/${state.number}/merge`,
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STEP_SUMMARY: file('summary', ''),
    ...options.env,
    ...Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  try {
    const { exitCode, log } = await finished(entry, env, folder, options.node?.(folder) ?? []);
    const outputs = outputsIn(readFileSync(env.GITHUB_OUTPUT, 'utf8'));
    const sarifFile = join(folder, inputs['sarif-file'] ?? '');
    const sarif = inputs['sarif-file'] !== undefined && existsSync(sarifFile) ? readFileSync(sarifFile, 'utf8') : '';
    return { exitCode, log, outputs, summary: readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8'), sarif };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function finished(
  entry: string,
  env: NodeJS.ProcessEnv,
  cwd: string,
  node: readonly string[],
): Promise<{ exitCode: number; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, join(root, entry)], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? -1, log: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** The part of the `pull_request` payload that GitHub documents and the action reads, and some that it must not mind. */
function pullRequestPayload({ state }: FakeGitHub, action: string): unknown {
  const repository = {
    name: state.repo,
    full_name: `${state.owner}/${state.repo}`,
    default_branch: state.defaultBranch,
  };
  return {
    action,
    number: state.number,
    pull_request: state.pullRequest(),
    repository,
    sender: { login: state.sender ?? state.author, type: 'User' },
  };
}

/** Reads the file that `@actions/core` writes outputs to: `name<<delimiter`, lines, `delimiter`. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  for (const match of text.matchAll(/^(.+?)<<(ghadelimiter_[\w-]+)\n([\s\S]*?)\n\2$/gm)) {
    const [, name = '', , value = ''] = match;
    outputs[name] = value;
  }
  return outputs;
}
