import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { composeFileFilter } from '../changes/compose-names.ts';
import { createDocument } from '../compose/document.ts';
import { defaultLimits } from '../compose/limits.ts';
import { isDotEnv } from '../compose/project-files.ts';
import { type ConfigFile, readConfigFile } from '../config/file.ts';
import { configurationIn } from '../configuration.ts';
import { SettingsError } from '../config/settings.ts';
import type { Commit } from '../local/git.ts';
import { kindOf, openWorkingTree, rootOf, sourceText, treePath, type WorkingTree } from '../local/working-tree.ts';
import type { Settings } from '../types.ts';
import { UsageError } from './options.ts';

/** The name that standard input has as a file. */
export const standardInput = '<stdin>';

/** What the command line is asked to look at. */
export interface Scope {
  readonly files: WorkingTree;
  /** Paths named on the command line: audited whatever their name. */
  readonly named: readonly string[];
  /** Folders named on the command line, relative to the root; '' is the root. */
  readonly folders: readonly string[];
}

/**
 * @param paths as given; none stands for the working folder
 * @param readStandardInput called only where `-` is among them
 * @throws {UsageError} where a path does not exist
 */
export async function openScope(
  paths: readonly string[],
  workingFolder: string,
  readStandardInput: () => Promise<Buffer>,
): Promise<Scope> {
  const given = paths.length === 0 ? ['.'] : paths;
  const absolute = given.filter((path) => path !== '-').map((path) => resolve(workingFolder, path));
  const kinds = await Promise.all(absolute.map(kindOf));
  const missing = absolute.find((_, index) => kinds[index] === 'missing');
  if (missing !== undefined) throw new UsageError(`${missing} does not exist.`);
  const root = await rootOf(absolute, workingFolder);
  const named = absolute.filter((_, index) => kinds[index] === 'file').map((path) => treePath(root, path));
  const folders = absolute.filter((_, index) => kinds[index] === 'folder').map((path) => treePath(root, path));
  const files = await openWorkingTree(root, named, defaultLimits.fileBytes);
  if (!given.includes('-')) return { files, named, folders };
  const piped = sourceText(await readStandardInput());
  return {
    named: [...named, standardInput],
    folders,
    files: {
      ...files,
      tree: { ...files.tree, paths: new Set([...files.tree.paths, standardInput]) },
      read: async (wanted) =>
        new Map([
          ...(await files.read(wanted)),
          ...(wanted.includes(standardInput) ? [[standardInput, piped] as const] : []),
        ]),
    },
  };
}

/**
 * The compose files in scope: those named, and those in the named folders that have a compose file's name. A `.env` goes
 * with them, since its `COMPOSE_FILE` may make a project of files with other names.
 */
export function candidatesIn(scope: Scope, settings: Settings): readonly string[] {
  const isComposeFile = composeFileFilter(settings.files, settings.exclude);
  const found = [...scope.files.tree.paths].filter(
    (path) => (isComposeFile(path) || isDotEnv(path)) && isInScope(scope, path),
  );
  return [...new Set([...scope.named, ...found.toSorted()])];
}

/** Whether a path was named, or stands in a folder that was. */
export function isInScope({ named, folders }: Scope, path: string): boolean {
  return named.includes(path) || folders.some((folder) => folder === '' || path.startsWith(`${folder}/`));
}

/**
 * The configuration that was named, or the one at its usual place if there is one. What is compared with a commit takes
 * it from there, as the action does: a change can't loosen its own audit.
 */
export async function readConfig(
  {
    path,
    root,
    workingFolder,
    base,
  }: {
    readonly path: string | undefined;
    readonly root: string;
    readonly workingFolder: string;
    readonly base: Pick<Commit, 'read'> | undefined;
  },
  ruleIds: readonly string[],
): Promise<ConfigFile> {
  const usual = '.github/docker-auditor.yml';
  if (path === undefined && base !== undefined) {
    const file = (await base.read([usual])).get(usual);
    return configurationIn(usual, file, ruleIds);
  }
  const at = path === undefined ? join(root, usual) : resolve(workingFolder, path);
  if (path === undefined && (await kindOf(at)) !== 'file') return {};
  try {
    return readConfigFile(createDocument(path ?? usual, await readFile(at, 'utf8')), ruleIds);
  } catch (error) {
    if (error instanceof SettingsError) throw error;
    throw new SettingsError(
      `${path ?? usual} can't be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}
