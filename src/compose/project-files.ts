import type { Layer, Limits, ModelMap, ModelNode, Place, Problem, SourceDocument } from '../types.ts';
import { isWatched } from '../watched-name.ts';
import { nothingSet, readEnvironmentFile } from './environment-file.ts';
import type { Lookup } from './interpolation.ts';
import type { ParsedFile } from './parser.ts';
import { nowhere, placeAt } from './place.ts';
import { ProblemList } from './problem-list.ts';
import { outside, unwatched } from './problems.ts';
import { folderOf, inFolder, nameOf, referenceTo } from './repository-path.ts';
import { resolve } from './resolve.ts';
import type { Sources } from './sources.ts';

/** The files that one `docker compose up` loads, before `include` and `extends`. */
export interface ProjectFiles {
  /**
   * The project's identity, which as a candidate leads to it: its base file; the overlay, where one is laid over the base;
   * the `.env` whose `COMPOSE_FILE` names files of another folder.
   */
  readonly path: string;
  readonly folder: string;
  readonly files: readonly { readonly path: string; readonly role: Layer['role']; readonly at?: Place }[];
  readonly lookup: Lookup;
  /** The `.env` files that take part. */
  readonly environmentFiles: readonly SourceDocument[];
  /** Paths that decided, or would have decided if they were there, which files these are. */
  readonly consulted: readonly string[];
  readonly problems: readonly Problem[];
}

/** The name under which Compose finds variables by itself, `COMPOSE_FILE` among them. */
export function isDotEnv(path: string): boolean {
  return nameOf(path) === '.env';
}

/** The names under which Compose finds a folder's base file by itself. */
export function basesIn(folder: string): readonly string[] {
  return baseNames.map((name) => inFolder(folder, name));
}

/** In Compose's order: the first that exists is taken. */
const baseNames = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const overrideNames = [
  'compose.override.yml',
  'compose.override.yaml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml',
];

/** Groups files into projects as Compose, or the configuration's `projects`, would load them. */
export class ProjectPlanner {
  readonly #sources: Sources;
  readonly #configured: readonly (readonly string[])[];
  readonly #outer: Lookup;
  readonly #folders = new Map<string, Folder>();

  constructor(sources: Sources, configured: readonly (readonly string[])[], outer: Lookup) {
    this.#sources = sources;
    this.#configured = configured;
    this.#outer = outer;
  }

  /**
   * The projects that a candidate belongs to; none while what decides it is still to be read. A `.env` stands for the
   * project that its `COMPOSE_FILE` makes.
   */
  plan(candidate: string): readonly ProjectFiles[] {
    const folder = this.#folder(folderOf(candidate));
    const { selected, base, override } = folder;
    if (isDotEnv(candidate)) return selected ? [this.#selectedProject(folder, selected)] : [];
    const configured = this.#configured.filter((files) => files.includes(candidate));
    if (configured.length > 0) return configured.flatMap((files) => this.#configuredProject(files));
    this.#sources.file(candidate);
    if (selected) {
      const chosen = selected.includes(candidate);
      return [chosen ? this.#selectedProject(folder, selected) : this.#project(folder, candidate, [])];
    }
    if (base === undefined) return [{ ...this.#project(folder, candidate, []), consulted: folder.awaited }];
    if (candidate === base || candidate === override) {
      const files = override === undefined ? [] : [{ path: override, role: 'override' } as const];
      return [{ ...this.#project(folder, base, files), consulted: [...folder.awaited, ...folder.overrides] }];
    }
    if (!this.#overlays(candidate, base)) {
      return [{ ...this.#project(folder, candidate, []), consulted: folder.awaited }];
    }
    const overlay = this.#project(folder, base, [{ path: candidate, role: 'overlay' }]);
    return [{ ...overlay, path: candidate, consulted: folder.awaited }];
  }

  #configuredProject(files: readonly string[]): readonly ProjectFiles[] {
    const [base, ...overlays] = files;
    if (base === undefined) return [];
    const later = overlays.map((path) => ({ path, role: 'overlay' }) as const);
    return [this.#project(this.#folder(folderOf(base)), base, later)];
  }

  /** The first file's folder is the project's, and a `.env` there adds what the selecting one does not set. */
  #selectedProject(selecting: Folder, [base = '', ...later]: readonly string[]): ProjectFiles {
    const files = later.map((path) => ({ path, role: 'override' }) as const);
    const folder = this.#folder(folderOf(base));
    if (folder === selecting) return this.#project(folder, base, files);
    const project = this.#project(folder, base, files);
    return {
      ...project,
      // The first file may be a project of its own as well; this one is known by what selects it.
      path: inFolder(selecting.path, '.env'),
      lookup: (name) => selecting.lookup(name) ?? folder.lookup(name),
      environmentFiles: [...selecting.environmentFiles, ...project.environmentFiles],
      problems: selecting.problems,
    };
  }

  #project(folder: Folder, base: string, later: ProjectFiles['files']): ProjectFiles {
    const { environmentFiles, lookup, problems } = folder;
    const files = [{ path: base, role: 'base' } as const, ...later];
    return { path: base, folder: folder.path, files, lookup, environmentFiles, consulted: [], problems };
  }

  #folder(path: string): Folder {
    const known = this.#folders.get(path);
    if (known) return known;
    const folder = this.#readFolder(path);
    this.#folders.set(path, folder);
    return folder;
  }

  #readFolder(path: string): Folder {
    const dotEnv = inFolder(path, '.env');
    const { document: environmentFile, problem } = this.#sources.variables(dotEnv, nowhere(dotEnv), true);
    const read = environmentFile && readEnvironmentFile(environmentFile, this.#outer, this.#sources);
    const lookup: Lookup = (name) => this.#outer(name) ?? read?.variables.get(name);
    const environmentFiles = environmentFile ? [environmentFile] : [];
    const found = new ProblemList();
    if (problem) found.push(problem);
    found.pushAll(read?.problems ?? []);
    const selection = selectedFiles(path, lookup);
    if (selection) {
      const { selected } = selection;
      found.pushAll(selection.problems);
      return { path, lookup, environmentFiles, awaited: [], overrides: [], selected, problems: found.found };
    }
    const bases = this.#upToFirst(basesIn(path));
    const overrides = this.#upToFirst(overrideNames.map((name) => inFolder(path, name)));
    const [base, override] = [bases.found, overrides.found];
    return {
      path,
      lookup,
      environmentFiles,
      awaited: bases.tried.filter((file) => file !== base),
      overrides: overrides.tried,
      problems: found.found,
      ...(base !== undefined && { base }),
      ...(override !== undefined && { override }),
    };
  }

  /** The first of the files that is there, and all that were looked for on the way. */
  #upToFirst(files: readonly string[]): { readonly found: string | undefined; readonly tried: readonly string[] } {
    const at = files.findIndex((file) => this.#exists(file));
    return at === -1 ? { found: undefined, tried: files } : { found: files[at], tried: files.slice(0, at + 1) };
  }

  #exists(path: string): boolean {
    if (!this.#sources.mayExist(path)) return false;
    const file = this.#sources.file(path);
    return file !== undefined && file.kind !== 'missing';
  }

  /** An overlay has a service that only the base makes whole. */
  #overlays(candidate: string, base: string): boolean {
    const { limits } = this.#sources;
    const [own, under] = [candidate, base].map((path) => servicesIn(this.#sources.parsed(path), limits));
    if (!own || !under) return false;
    return [...own].some(([name, service]) => under.has(name) && service.kind === 'map' && !standsAlone(service));
  }
}

interface Folder {
  readonly path: string;
  readonly lookup: Lookup;
  readonly environmentFiles: readonly SourceDocument[];
  readonly base?: string;
  readonly override?: string;
  /** Names under which a base file would come before the one that is there. */
  readonly awaited: readonly string[];
  /** The override, and the names under which another one would come before it. */
  readonly overrides: readonly string[];
  /** The files that `COMPOSE_FILE` names, instead of base and override. */
  readonly selected?: readonly string[];
  readonly problems: readonly Problem[];
}

function selectedFiles(folder: string, lookup: Lookup): Required<Pick<Folder, 'selected' | 'problems'>> | undefined {
  const variable = lookup('COMPOSE_FILE');
  if (!variable?.step || variable.value === '') return undefined;
  const at = placeAt(variable.step.document, variable.step.span);
  const separator = lookup('COMPOSE_PATH_SEPARATOR')?.value || ':';
  const problems = new ProblemList();
  const selected = variable.value.split(separator).flatMap((reference) => {
    const target = referenceTo(reference, folder);
    if (target.kind === 'inside') {
      if (!isWatched(target.path)) problems.push(unwatched(target.path, at));
      return target.path;
    }
    problems.push(outside(at, reference));
    return [];
  });
  return { selected, problems: problems.found };
}

/** A service that Compose can run without a base. */
function standsAlone(service: ModelMap): boolean {
  return ['image', 'build', 'extends', 'provider'].some((key) => service.entries.has(key));
}

/** Every file beside a base is compared with it. */
const servicesOf = new WeakMap<ParsedFile, ReadonlyMap<string, ModelNode>>();

function servicesIn(file: ParsedFile | undefined, limits: Limits): ReadonlyMap<string, ModelNode> | undefined {
  if (!file) return undefined;
  const known = servicesOf.get(file) ?? readServices(file, limits);
  servicesOf.set(file, known);
  return known;
}

function readServices(file: ParsedFile, limits: Limits): ReadonlyMap<string, ModelNode> {
  const services = new Map<string, ModelNode>();
  for (const part of file.parts) {
    const { root } = resolve(part, file.document, { lookup: nothingSet, folder: '', limits, mayBeSet: false });
    const section = root?.kind === 'map' ? root.entries.get('services') : undefined;
    if (section?.kind === 'map') for (const [name, service] of section.entries) services.set(name, service);
  }
  return services;
}
