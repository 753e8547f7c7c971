import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { readInputs } from './config/inputs.ts';
import { SettingsError } from './config/settings.ts';
import { EventError, readTarget } from './event/target.ts';
import { HostError } from './github/errors.ts';
import { createHost } from './github/host.ts';
import { today } from './local/today.ts';
import type { Outcome } from './outcome.ts';
import { auditPullRequest } from './pipeline.ts';
import { waysOutInLog } from './report/ways-out.ts';

/** Seconds that a run waits for rate limits in all, before it gives up and says so. */
const patience = 480;

/**
 * Runs the action in a job: reads the environment, writes the job's outputs, summary and annotations. A failure of the
 * audit fails the job just as a finding that blocks does; none of them leaves it green.
 */
export async function runAction(env: NodeJS.ProcessEnv): Promise<void> {
  try {
    const outcome = await audit(env);
    if (outcome !== undefined) await report(outcome);
  } catch (error) {
    const known = error instanceof SettingsError || error instanceof EventError || error instanceof HostError;
    core.setFailed(
      known ? error.message : `Docker Auditor failed by a mistake of its own, please report it: ${String(error)}`,
    );
    if (!known && error instanceof Error) core.info(error.stack ?? '');
  }
}

async function audit(env: NodeJS.ProcessEnv): Promise<Outcome | undefined> {
  const inputs = readInputs((name) => core.getInput(name));
  core.setSecret(inputs.token);
  const target = readTarget(required(env, 'GITHUB_EVENT_NAME'), payload(required(env, 'GITHUB_EVENT_PATH')));
  if (target.kind === 'nothing') {
    core.notice(target.notice);
    return undefined;
  }
  const repository = required(env, 'GITHUB_REPOSITORY');
  const [owner = '', repo = ''] = repository.split('/');
  const host = createHost({
    token: inputs.token,
    apiUrl: required(env, 'GITHUB_API_URL'),
    graphqlUrl: required(env, 'GITHUB_GRAPHQL_URL'),
    repository: { owner, repo },
    patience,
    log: (message) => core.info(message),
  });
  const links = { serverUrl: required(env, 'GITHUB_SERVER_URL'), repository, headSha: target.headSha };
  return auditPullRequest(target, inputs, host, links, today());
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

async function report({ conclusion, title, summary, annotations, outputs, notices }: Outcome): Promise<void> {
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
