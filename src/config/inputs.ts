import { type Overrides, SettingsError } from './settings.ts';
import { allowed, mayNameYaml, namesNoYaml, oneOf } from './values.ts';

/** What the action is started with, besides what it shares with the configuration file. */
export interface Inputs {
  readonly token: string;
  /** The configuration file's path in the base commit. */
  readonly config: string;
  readonly overrides: Overrides;
  /** The pull request that a run by hand is about. */
  readonly pullRequest?: number;
  /** The head commit whose own suppressions are accepted, in full. */
  readonly acceptSuppressions?: string;
}

/**
 * Reads the action's inputs.
 *
 * @param get an input's text, '' where it is not set
 * @throws {SettingsError} naming the input, what it takes and the nearest match
 */
export function readInputs(get: (name: string) => string): Inputs {
  const token = get('github-token');
  if (token === '')
    throw new SettingsError('The input "github-token" is empty. Leave it out to use the job\'s own token.');
  return {
    token,
    config: get('config') || '.github/docker-auditor.yml',
    ...pullRequest(get('pull-request').trim()),
    ...acceptSuppressions(get('accept-suppressions').trim()),
    overrides: {
      ...word(get, 'fail-on', allowed.failOn, (failOn) => ({ failOn })),
      ...word(get, 'comment-on', allowed.commentOn, (commentOn) => ({ commentOn })),
      ...word(get, 'gate', allowed.gate, (gate) => ({ gate })),
      ...word(get, 'review', allowed.review, (review) => ({ review })),
      ...word(get, 'status', allowed.status, (status) => ({ status })),
      ...files(get),
      ...globs(get, 'exclude', (exclude) => ({ exclude })),
      ...maxComments(get('max-comments')),
      ...(get('check-name') !== '' && { checkName: get('check-name') }),
      ...(get('sarif-file') !== '' && { sarifFile: get('sarif-file') }),
    },
  };
}

function word<T extends string>(
  get: (name: string) => string,
  name: string,
  words: readonly T[],
  override: (value: T) => Overrides,
): Overrides {
  const text = get(name).trim();
  if (text === '') return {};
  const read = oneOf(text, words);
  if ('error' in read) throw new SettingsError(`The input "${name}" ${read.error}`);
  return override(read.value);
}

function files(get: (name: string) => string): Overrides {
  const read = globs(get, 'files', (names) => ({ files: names }));
  const wrong = read.files?.find((glob) => !mayNameYaml(glob));
  if (wrong !== undefined)
    throw new SettingsError(`The input "files" has ${JSON.stringify(wrong)}, which ${namesNoYaml}`);
  return read;
}

function globs(
  get: (name: string) => string,
  name: string,
  override: (value: readonly string[]) => Overrides,
): Overrides {
  const lines = get(name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length === 0 ? {} : override(lines);
}

function maxComments(text: string): Overrides {
  if (text === '') return {};
  if (!/^\d{1,3}$/.test(text) || Number(text) > 100) {
    throw new SettingsError(`The input "max-comments" takes a number from 0 to 100, not ${JSON.stringify(text)}.`);
  }
  return { maxComments: Number(text) };
}

function pullRequest(text: string): Pick<Inputs, 'pullRequest'> {
  if (text === '') return {};
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw new SettingsError(
      `The input "pull-request" takes the number of a pull request, not ${JSON.stringify(text)}.`,
    );
  }
  return { pullRequest: Number(text) };
}

function acceptSuppressions(text: string): Pick<Inputs, 'acceptSuppressions'> {
  if (text === '') return {};
  if (!/^[0-9a-f]{40}$/.test(text)) {
    throw new SettingsError(
      `The input "accept-suppressions" takes the whole hash of a head commit, 40 characters, not ${JSON.stringify(text)}.`,
    );
  }
  return { acceptSuppressions: text };
}
