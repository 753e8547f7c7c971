import { createDocument } from './compose/document.ts';
import { type ConfigFile, readConfigFile } from './config/file.ts';
import { SettingsError } from './config/settings.ts';
import type { SourceFile } from './types.ts';

/**
 * The configuration that stands at a path of a commit; empty where nothing stands there.
 *
 * @throws {SettingsError} where it is no text (a link, say), or says what it can't say
 */
export function configurationIn(path: string, file: SourceFile | undefined, ruleIds: readonly string[]): ConfigFile {
  if (file === undefined || file.kind === 'missing') return {};
  if (file.kind !== 'text') throw new SettingsError(`${path} is no text file, so its settings can't be read.`);
  return readConfigFile(createDocument(path, file.text), ruleIds);
}
