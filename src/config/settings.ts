import type { Settings } from '../types.ts';
import type { ConfigFile } from './file.ts';

/** A setting can't be used. The message names the place, the allowed values and the nearest match. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** What the action's inputs or the command line's options set; what is absent is left to the file and the defaults. */
export type Overrides = Partial<Settings>;

const defaults: Settings = {
  failOn: 'high',
  commentOn: 'medium',
  gate: 'introduced',
  files: undefined,
  exclude: [],
  review: 'comment',
  maxComments: 25,
  status: 'check-run',
  checkName: 'Docker Auditor',
  sarifFile: undefined,
  rules: {},
  suppressions: 'trusted',
  ignore: [],
  projects: [],
};

/** An input that is set wins over the file, and the file over the default. */
export function settingsFrom(overrides: Overrides, file: ConfigFile): Settings {
  return { ...defaults, ...file, ...overrides };
}
