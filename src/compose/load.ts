import { prose } from '../prose.ts';
import type { FileTree, Layer, Limits, ModelMap, Problem, Project, Skipped, SourceFile } from '../types.ts';
import { Merger } from './merge.ts';
import { createParser } from './parser.ts';
import type { ParsedFile, ParseFile } from './parser.ts';
import { placeAt } from './place.ts';
import { invalid } from './problems.ts';
import { createProject } from './project.ts';
import { resolve } from './resolve.ts';
import { withoutDuplicates } from './unique.ts';

/** What to load, and what was read so far. Nothing is read here: `LoadResult.needs` asks for it. */
export interface LoadRequest {
  /** Compose files to audit. */
  readonly candidates: readonly string[];
  readonly tree: FileTree;
  readonly files: ReadonlyMap<string, SourceFile>;
  /** The configuration's `projects`: the files of each in the order of merging, the base first. */
  readonly projects: readonly (readonly string[])[];
  readonly limits: Limits;
  /** A parser that remembers, so that a second load parses only what changed. */
  readonly parse?: ParseFile;
}

export interface LoadResult {
  readonly projects: readonly Project[];
  readonly skipped: readonly Skipped[];
  /** Paths to read before calling again; the projects are complete once this is empty. */
  readonly needs: readonly string[];
}

export function loadProjects(request: LoadRequest): LoadResult {
  const parse = request.parse ?? createParser(request.limits);
  const projects: Project[] = [];
  const needs: string[] = [];
  const skipped: Skipped[] = [];
  for (const path of request.candidates) {
    const file = request.files.get(path);
    if (file === undefined) needs.push(path);
    if (file?.kind !== 'text') continue;
    const parsed = parse(path, file.text);
    const project = loadFile(parsed, request.limits);
    if (project) projects.push(project);
    else skipped.push({ path, reason: 'not a compose file' });
  }
  return { projects, skipped, needs };
}

function loadFile(parsed: ParsedFile, limits: Limits): Project | undefined {
  const { document } = parsed;
  const problems: Problem[] = [...parsed.problems];
  const layers: Layer[] = [];
  let root: ModelMap | undefined;
  for (const part of parsed.parts) {
    const resolved = resolve(
      part,
      document,
      () => undefined,
      document.path.includes('/') ? document.path.replace(/\/[^/]*$/, '') : '',
    );
    problems.push(...resolved.problems);
    if (resolved.root?.kind !== 'map') continue;
    layers.push({ document, role: root ? 'document' : 'base', root: resolved.root });
    const merger = new Merger('override');
    const merged = root ? merger.merge(root, resolved.root, []) : resolved.root;
    problems.push(...merger.problems);
    root = merged.kind === 'map' ? withoutDuplicates(merged) : root;
  }
  if (!root) return undefined;
  if (!root.entries.has('services') && !root.entries.has('include')) {
    problems.push(
      invalid(
        placeAt(document, { start: 0, end: 0 }),
        'v1',
        prose`Services stand at the top level.`,
        prose`Put them under ${'services:'}.`,
      ),
    );
  }
  return createProject({ path: document.path, documents: [document], root, layers, problems }, limits);
}
