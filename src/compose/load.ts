import type { FileTree, Limits, ModelMap, Project, Skipped } from '../types.ts';
import { attachedFiles } from './attached.ts';
import { nothingSet } from './environment-file.ts';
import type { Lookup } from './interpolation.ts';
import { loadFiles } from './layers.ts';
import { layoutOf } from './layout.ts';
import { Loading } from './loading.ts';
import { createParser } from './parser.ts';
import { nowhere } from './place.ts';
import type { ParseFile } from './parser.ts';
import { ProblemList } from './problem-list.ts';
import { isDotEnv, ProjectPlanner } from './project-files.ts';
import type { ProjectFiles } from './project-files.ts';
import { withProjectName } from './project-name.ts';
import { createProject } from './project.ts';
import { inFolder } from './repository-path.ts';
import { type Files, Sources } from './sources.ts';

/** What to load, and what was read so far. Nothing is read here: `LoadResult.needs` asks for it. */
export interface LoadRequest {
  /** Compose files to audit. A `.env` among them stands for the project that its `COMPOSE_FILE` makes, if it has one. */
  readonly candidates: readonly string[];
  readonly tree: FileTree;
  readonly files: Files;
  /** The configuration's `projects`: the files of each in the order of merging, the base first. */
  readonly projects: readonly (readonly string[])[];
  readonly limits: Limits;
  /** A parser that remembers, so that a second load parses only what changed. */
  readonly parse?: ParseFile;
  /** Whether the files that projects only hand on, such as what `env_file` names, are read too. */
  readonly attach?: boolean;
  /** The variables that are set outside the repository: they win over every `.env`. Absent where nobody knows them. */
  readonly environment?: ReadonlyMap<string, string>;
  /** Asked before each project; what it throws ends the loading. */
  readonly checkTime?: () => void;
}

export interface LoadResult {
  /** Each project once, however many candidates belong to it. */
  readonly projects: readonly Project[];
  readonly skipped: readonly Skipped[];
  /** Paths to read before calling again; projects and skipped files are complete once this is empty. */
  readonly needs: readonly string[];
}

/**
 * Loads the projects that the candidates belong to. A file that cannot be read as Compose would is a problem of its
 * project, never an exception. Call again with what `needs` names (what is not there as `{kind: 'missing'}`).
 */
export function loadProjects(request: LoadRequest): LoadResult {
  const { candidates, tree, files, limits, environment, attach = true } = request;
  const sources = new Sources(tree, files, request.parse ?? createParser(limits), limits, environment === undefined);
  const outer = environment === undefined ? nothingSet : lookupIn(environment);
  const planner = new ProjectPlanner(sources, request.projects, outer);
  const projects = new Map<string, Project>();
  const skipped: Skipped[] = [];
  for (const candidate of new Set(candidates)) {
    const reason = isDotEnv(candidate) ? undefined : reasonToSkip(candidate, sources);
    if (reason !== undefined) {
      skipped.push({ path: candidate, reason });
      continue;
    }
    for (const plan of planner.plan(candidate)) {
      request.checkTime?.();
      const key = plan.files.map(({ path }) => path).join('\0');
      if (!projects.has(key)) projects.set(key, loadProject(plan, sources, limits, attach));
    }
  }
  return { projects: [...projects.values()], skipped, needs: sources.needs };
}

function lookupIn(environment: ReadonlyMap<string, string>): Lookup {
  return (name) => {
    const value = environment.get(name);
    return value === undefined ? undefined : { value };
  };
}

function reasonToSkip(path: string, sources: Sources): string | undefined {
  if (sources.file(path)?.kind === 'missing') return 'it is not in this tree';
  const parsed = sources.parsed(path);
  const layout = parsed && layoutOf(parsed);
  return layout?.kind === 'other' ? layout.reason : undefined;
}

function loadProject(plan: ProjectFiles, sources: Sources, limits: Limits, attach: boolean): Project {
  const loading = new Loading(sources, limits);
  loading.problems.pushAll(plan.problems);
  const files = plan.files.filter(({ path }) => {
    const parsed = sources.parsed(path);
    const layout = parsed && layoutOf(parsed);
    if (layout?.kind === 'version-1') loading.problems.push(layout.problem);
    return layout?.kind !== 'version-1';
  });
  const lookup = withProjectName(plan, sources);
  const root = loadFiles({ files, folder: plan.folder, lookup, including: [] }, loading);
  for (const file of plan.environmentFiles) loading.documents.add(file);
  for (const path of [...plan.consulted, inFolder(plan.folder, '.env')]) loading.consult(path);
  const documents = [...loading.documents];
  const { layers, consulted } = loading;
  const problems = loading.problems.found;
  const project = createProject(
    { path: plan.path, documents, root: root ?? emptyRoot(plan.path, loading), layers, problems, consulted },
    limits,
  );
  if (!attach) return project;
  const attachments = attachedFiles(project, plan.environmentFiles, sources);
  const all = new ProblemList();
  all.pushAll([...project.problems, ...attachments.problems]);
  return { ...project, attached: attachments.attached, problems: all.found };
}

/** A project of which nothing could be read still carries the reason. */
function emptyRoot(path: string, loading: Loading): ModelMap {
  const [first] = loading.documents;
  const at = loading.problems.found[0]?.document ?? first;
  const document = at ?? nowhere(path).document;
  return { kind: 'map', entries: new Map(), document, writtenAt: { start: 0, end: 0 }, via: [] };
}
