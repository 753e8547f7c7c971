/** Docker Compose itself as an oracle, and our model of the same project with the same variables. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isObject, type JsonObject, jsonOf } from '../src/compose/json.ts';
import { defaultLimits } from '../src/compose/limits.ts';
import { loadProjects } from '../src/compose/load.ts';
import type { FileTree, ModelNode, Project, SourceFile, Substitution } from '../src/types.ts';

/** A way to ask Compose for a project. */
export interface Attempt {
  readonly name: string;
  readonly options: readonly string[];
  /** Which variables without a value get one, on both sides. */
  readonly sets: ReadonlySet<Substitution['source']>;
}

/** Every file of a folder, in order. */
export function treeOf(root: string): FileTree {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  return { paths: new Set(paths.toSorted()), complete: true };
}

/** Loads a project of these files, the base first; `environment` takes the variables that it needs, each with the value 1. */
export function loadWithVariables(
  paths: readonly string[],
  root: string,
  tree: FileTree,
  environment: Map<string, string>,
  { sets }: Attempt,
): Project | undefined {
  const files = new Map<string, SourceFile>();
  for (;;) {
    const result = loadProjects({
      candidates: paths.slice(0, 1),
      tree,
      files,
      projects: [paths],
      limits: defaultLimits,
      environment,
    });
    for (const need of result.needs) files.set(need, readSource(join(root, need)));
    if (result.needs.length > 0) continue;
    const [project] = result.projects;
    const missing = project?.layers
      .flatMap((layer) => variablesIn(layer.root, sets))
      .filter((name) => !environment.has(name));
    if (!missing || missing.length === 0) return project;
    for (const name of missing) environment.set(name, '1');
  }
}

function variablesIn(node: ModelNode, sources: Attempt['sets']): readonly string[] {
  if (node.kind === 'map') return [...node.entries.values()].flatMap((value) => variablesIn(value, sources));
  if (node.kind === 'list') return node.items.flatMap((item) => variablesIn(item, sources));
  return node.substitutions
    .filter(({ source, form }) => sources.has(source) && form !== 'replacement')
    .map(({ variable }) => variable);
}

export function readSource(path: string): SourceFile {
  try {
    return statSync(path).isFile() ? { kind: 'text', text: readFileSync(path, 'utf8') } : { kind: 'missing' };
  } catch {
    return { kind: 'missing' };
  }
}

/** What Compose makes of a project; `undefined` where it refuses it. */
export function composeConfig(
  composePath: string,
  root: string,
  paths: readonly string[],
  environment: ReadonlyMap<string, string>,
  { options: further }: Attempt,
): Promise<JsonObject | undefined> {
  const options = ['--format', 'json', '--no-path-resolution', ...further];
  const named = paths.flatMap((path) => ['-f', join(root, path)]);
  const args = [...named, '--profile', '*', 'config', ...options];
  return new Promise((resolve) => {
    const surroundings = { env: Object.fromEntries(environment), maxBuffer: 1 << 28, timeout: 60_000, cwd: root };
    execFile(composePath, args, surroundings, (error, stdout) => {
      if (error) {
        resolve(undefined);
        return;
      }
      const json = jsonOf(JSON.parse(stdout));
      resolve(isObject(json) ? json : {});
    });
  });
}

/** One section of what Compose makes of a project. */
export function sectionOf(config: JsonObject, name: 'services' | 'networks'): JsonObject {
  const section = config[name];
  return isObject(section) ? section : {};
}
