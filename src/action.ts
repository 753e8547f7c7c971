import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import * as core from '@actions/core';
import { compare } from './comparison.ts';
import { type Inputs, readInputs } from './config/inputs.ts';
import { SettingsError, settingsFrom } from './config/settings.ts';
import { EventError } from './event/payload.ts';
import { type Named, namedTarget, type Nothing, readTarget } from './event/target.ts';
import { setFailedCheck } from './failure.ts';
import { systemClock } from './github/clock.ts';
import { Deadline } from './github/deadline.ts';
import { HostError } from './github/errors.ts';
import { createHost } from './github/host.ts';
import { today } from './local/today.ts';
import type { Outcome } from './outcome.ts';
import type { Links } from './report/links.ts';
import { waysOutInLog } from './report/ways-out.ts';
import { runLimits } from './run-limits.ts';
import type { CodeHost, Target } from './types.ts';

/**
 * Runs the action in a job: reads the environment, writes the job's outputs, summary and annotations. A failure of the
 * audit fails the job and the check just as a finding that blocks does; none of them leaves anything green.
 */
export async function runAction(env: NodeJS.ProcessEnv): Promise<void> {
  const deadline = Deadline.after(runLimits.minutes, systemClock);
  let job: Job | undefined;
  try {
    job = await readJob(env, deadline);
    if (job === undefined) return;
    const { target, inputs, wrong, host, links } = job;
    if (wrong !== undefined) throw wrong;
    const checkTime = (): void => deadline.check('The audit could not be finished');
    // What audits is loaded once the change is known: a run that cannot read it loads nothing.
    const change = await compare(host, target);
    const { auditTarget } = await import('./pipeline.ts');
    await report(await auditTarget(target, change, inputs, host, links, today(), checkTime), env);
  } catch (error) {
    core.setOutput('conclusion', 'failure');
    const known = error instanceof SettingsError || error instanceof EventError || error instanceof HostError;
    const why = known
      ? error.message
      : `Docker Auditor failed by a mistake of its own, please report it: ${String(error)}`;
    core.setFailed(why);
    if (!known && error instanceof Error) core.info(error.stack ?? '');
    if (job === undefined) return;
    const note = await setFailedCheck(
      job.hostUntil(deadline.withReserve),
      job.target,
      settingsFrom(job.inputs.overrides, {}),
      why,
    );
    if (note !== undefined) core.error(note);
  }
}

/** What a run is about, and whom it asks. */
interface Job {
  readonly target: Target;
  readonly inputs: Inputs;
  /** Why the inputs can't be used; `inputs` then has what is needed to say so on the check. */
  readonly wrong: SettingsError | undefined;
  readonly host: CodeHost;
  /** The same with another end, for the last word. */
  readonly hostUntil: (deadline: Deadline) => CodeHost;
  readonly links: Links;
}

/** @returns `undefined` where there is nothing to audit */
async function readJob(env: NodeJS.ProcessEnv, deadline: Deadline): Promise<Job | undefined> {
  const { inputs, wrong } = inputsOf(env);
  core.setSecret(inputs.token);
  const event = {
    name: required(env, 'GITHUB_EVENT_NAME'),
    payload: payload(required(env, 'GITHUB_EVENT_PATH')),
    sha: required(env, 'GITHUB_SHA'),
    attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1),
  };
  const asked = readTarget(event, inputs);
  const repository = required(env, 'GITHUB_REPOSITORY');
  const [owner = '', repo = ''] = repository.split('/');
  const options = {
    token: inputs.token,
    apiUrl: required(env, 'GITHUB_API_URL'),
    graphqlUrl: required(env, 'GITHUB_GRAPHQL_URL'),
    repository: { owner, repo },
    clock: systemClock,
    log: (message: string) => core.info(message),
  };
  const hostUntil: Job['hostUntil'] = (end) => createHost({ ...options, deadline: end });
  const host = hostUntil(deadline);
  const target = await identified(asked, host);
  if (target.kind === 'nothing') {
    core.notice(target.notice);
    return undefined;
  }
  const links = { serverUrl: required(env, 'GITHUB_SERVER_URL'), repository, headSha: target.headSha };
  return { target, inputs, wrong, host, hostUntil, links };
}

/** @throws {SettingsError} where not even the check can be set */
function inputsOf(env: NodeJS.ProcessEnv): Pick<Job, 'inputs' | 'wrong'> {
  try {
    const inputs = readInputs((name) => core.getInput(name));
    if (inputs.overrides.sarifFile !== undefined) inWorkspace(env, inputs.overrides.sarifFile);
    return { inputs, wrong: undefined };
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return { inputs: readInputs((name) => (isNeeded(name) ? core.getInput(name) : '')), wrong: error };
  }
}

async function identified(asked: Target | Named | Nothing, host: CodeHost): Promise<Target | Nothing> {
  return asked.kind === 'named' ? namedTarget(asked, await host.pullRequest(asked.pullRequest)) : asked;
}

/** Whether an input is needed to say on the check that another one is wrong. */
function isNeeded(name: string): boolean {
  return (
    ['github-token', 'pull-request', 'check-name'].includes(name) ||
    (name === 'status' && core.getInput(name).trim() === 'none')
  );
}

function payload(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new EventError(`The event's payload at GITHUB_EVENT_PATH can't be read: ${String(error)}.`);
  }
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (value === undefined || value === '') {
    throw new EventError(
      `${name} is not set. Docker Auditor's action runs in GitHub Actions; elsewhere use its command line.`,
    );
  }
  return value;
}

async function report(outcome: Outcome, env: NodeJS.ProcessEnv): Promise<void> {
  const { conclusion, title, summary, annotations, outputs, notices, sarif } = outcome;
  if (sarif !== undefined) await write(inWorkspace(env, sarif.path), sarif.text);
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  await core.summary.addRaw(summary).write();
  for (const notice of notices) core.notice(notice);
  const print = { failure: core.error, warning: core.warning, notice: core.notice };
  for (const { path, lines, level, title: heading, message } of annotations) {
    print[level](message, { file: path, startLine: lines.first, endLine: lines.last, title: heading });
  }
  if (conclusion === 'failure') core.setFailed(`Docker Auditor: ${title}. ${waysOutInLog}`);
  else core.info(`Docker Auditor: ${title}.`);
}

/** @throws {SettingsError} where the path leads out of the workspace */
function inWorkspace(env: NodeJS.ProcessEnv, path: string): string {
  const workspace = required(env, 'GITHUB_WORKSPACE');
  const file = resolve(workspace, path);
  const inside = relative(workspace, file);
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) {
    throw new SettingsError(`The input "sarif-file" takes a path in the workspace, not ${JSON.stringify(path)}.`);
  }
  return file;
}

async function write(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    throw new SettingsError(`The SARIF file could not be written: ${String(error)}.`);
  }
}
