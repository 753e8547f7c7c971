import { prose } from '../prose.ts';
import type { ModelMap, ModelNode, ModelScalar, Place, Step } from '../types.ts';
import { readEnvironmentFile } from './environment-file.ts';
import type { Lookup, Variable } from './interpolation.ts';
import type { FileSet, Loading, Scope } from './loading.ts';
import { isNull, Merger, withStep } from './merge.ts';
import { byWayOf, badForm, notAudited, outside, remote, unknownPath, unresolved } from './problems.ts';
import { folderOf, inFolder, referenceTo } from './repository-path.ts';

/** Loads the files of one entry as a project of their own. */
export type LoadFiles = (set: FileSet, loading: Loading) => ModelMap | undefined;

const sections = ['services', 'volumes', 'networks', 'secrets', 'configs', 'models'];

/**
 * Adds what the document includes. Each entry is a project of its own, with its own folder and `.env`; what the
 * including file says of the same name is laid over it. (Compose before 2.41 refuses such a conflict.)
 * Source: https://github.com/compose-spec/compose-go/blob/main/loader/include.go
 */
export function withIncludes(root: ModelMap, scope: Scope, loading: Loading, loadFiles: LoadFiles): ModelMap {
  const list = root.entries.get('include');
  if (list === undefined || isNull(list)) return root;
  const entries = new Map(root.entries);
  entries.delete('include');
  if (list.kind !== 'list') {
    loading.problems.push(badForm(list, 'include', prose`Write a list of paths.`));
    return { ...root, entries };
  }
  for (const item of list.items) {
    const imported = loadEntry(item, scope, loading, loadFiles);
    const step: Step = { kind: 'include', document: item.document, span: item.writtenAt, name: imported?.name ?? '' };
    if (imported) importSections(entries, imported.root, step, loading);
  }
  return { ...root, entries };
}

function importSections(entries: Map<string, ModelNode>, imported: ModelMap, step: Step, loading: Loading): void {
  for (const key of sections) {
    const section = imported.entries.get(key);
    if (section?.kind !== 'map') continue;
    const from = withStep(section, step);
    const own = entries.get(key);
    if (own === undefined || isNull(own)) {
      entries.set(key, from);
      continue;
    }
    const merger = new Merger('override');
    entries.set(key, merger.merge(from, own, [key]));
    loading.problems.pushAll(merger.problems);
  }
}

function loadEntry(
  item: ModelNode,
  scope: Scope,
  loading: Loading,
  loadFiles: LoadFiles,
): { root: ModelMap; name: string } | undefined {
  const paths = item.kind === 'map' ? scalarsOf(item.entries.get('path')) : scalarsOf(item);
  const files: FileSet['files'] = paths.flatMap((path) => includedFile(path, scope, loading) ?? []);
  const [main] = files;
  if (!main) {
    if (paths.length === 0) loading.problems.push(badForm(item, 'include', prose`Give it a ${'path'}.`));
    return undefined;
  }
  if (refuses(main.path, item, scope, loading)) return undefined;
  const folder = item.kind === 'map' ? projectFolder(item, scope, loading) : undefined;
  const ownFolder = folder ?? folderOf(main.path);
  const set: FileSet = {
    files,
    folder: ownFolder,
    lookup: includedLookup(item, ownFolder, scope, loading),
    including: [...scope.including, scope.path],
  };
  if (loading.isFull) return undefined;
  const root = loadFiles(set, loading);
  return root && loading.mayCopy(root, item) ? { root, name: main.path } : undefined;
}

function includedFile(path: ModelScalar, scope: Scope, loading: Loading): FileSet['files'][number] | undefined {
  const target = referenceTo(path.text, scope.folder);
  if (!path.known) loading.problems.push(unknownPath(path));
  else if (target.kind === 'remote') loading.problems.push(remote(path, path.text));
  else if (target.kind === 'outside') loading.problems.push(outside(path, path.text));
  else return { path: target.path, role: 'include', at: path };
  return undefined;
}

function refuses(path: string, at: Place, scope: Scope, loading: Loading): boolean {
  const including = [...scope.including, scope.path];
  if (including.includes(path)) {
    const between = including.slice(including.indexOf(path) + 1);
    const what = prose`${path} includes itself${byWayOf(between)}.`;
    loading.problems.push(unresolved(at, path, what, prose`Break the circle.`));
    return true;
  }
  if (including.length <= loading.limits.references) return false;
  const what = prose`This chain of ${'include'} is longer than ${loading.limits.references} files; what lies beyond was not audited.`;
  loading.problems.push(notAudited(at, 'include', what, prose`Shorten the chain.`));
  return true;
}

function projectFolder(item: ModelMap, scope: Scope, loading: Loading): string | undefined {
  const [written] = scalarsOf(item.entries.get('project_directory'));
  if (!written || written.text === '') return undefined;
  const target = referenceTo(written.text, scope.folder);
  if (target.kind === 'inside') return target.path;
  loading.problems.push(outside(written, written.text));
  return undefined;
}

/** Variables of the including project win over the included one's `.env` or `env_file`. */
function includedLookup(item: ModelNode, folder: string, scope: Scope, loading: Loading): Lookup {
  const written = item.kind === 'map' ? scalarsOf(item.entries.get('env_file')) : [];
  let variables: ReadonlyMap<string, Variable> = new Map();
  const add = (path: string, at: Place, optional: boolean): void => {
    const document = loading.openVariables(path, at, optional);
    if (!document) return;
    const read = readEnvironmentFile(document, scope.lookup, loading.sources, variables);
    variables = read.variables;
    loading.problems.pushAll(read.problems);
  };
  for (const file of written) {
    const target = referenceTo(file.text, scope.folder);
    if (target.kind === 'inside') add(target.path, file, false);
    // The way to say that not even `.env` is read.
    else if (file.text !== '/dev/null') loading.problems.push(outside(file, file.text));
  }
  if (written.length === 0) add(inFolder(folder, '.env'), item, true);
  return variables.size === 0 ? scope.lookup : (name) => scope.lookup(name) ?? variables.get(name);
}

function scalarsOf(node: ModelNode | undefined): readonly ModelScalar[] {
  if (node?.kind === 'scalar') return isNull(node) ? [] : [node];
  return node?.kind === 'list' ? node.items.flatMap(scalarsOf) : [];
}
