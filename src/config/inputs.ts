import { type Overrides, SettingsError } from './settings.ts';
import { allowed, oneOf } from './values.ts';

/** What the action is started with, besides what it shares with the configuration file. */
export interface Inputs {
  readonly token: string;
  /** The configuration file's path in the base commit. */
  readonly config: string;
  readonly overrides: Overrides;
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
    overrides: {
      ...word(get, 'fail-on', allowed.failOn, (failOn) => ({ failOn })),
      ...word(get, 'comment-on', allowed.commentOn, (commentOn) => ({ commentOn })),
      ...word(get, 'gate', allowed.gate, (gate) => ({ gate })),
      ...word(get, 'review', allowed.review, (review) => ({ review })),
      ...word(get, 'status', allowed.status, (status) => ({ status })),
      ...globs(get, 'files', (files) => ({ files })),
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
