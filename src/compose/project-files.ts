import type { Layer, ModelMap, ModelNode, Place, Problem, SourceDocument } from '../types.ts';
import { readEnvironmentFile } from './environment-file.ts';
import type { Lookup } from './interpolation.ts';
import type { ParsedFile } from './parser.ts';
import { placeAt } from './place.ts';
import { outside } from './problems.ts';
import { folderOf, inFolder, referenceTo } from './repository-path.ts';
import { resolve } from './resolve.ts';
import type { Sources } from './sources.ts';

/** The files that one `docker compose up` loads, before `include` and `extends`. */
export interface ProjectFiles {
  /** The project's identity: its base file, or the overlay's path where an overlay is laid over the base. */
  readonly path: string;
  readonly folder: string;
  readonly files: readonly { readonly path: string; readonly role: Layer['role']; readonly at?: Place }[];
  readonly lookup: Lookup;
  /** The folder's `.env`, where it has one. */
  readonly environmentFile?: SourceDocument;
  readonly problems: readonly Problem[];
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

  /** The projects that a candidate belongs to; none while what decides it is still to be read. */
  plan(candidate: string): readonly ProjectFiles[] {
    const configured = this.#configured.filter((files) => files.includes(candidate));
    if (configured.length > 0) return configured.flatMap((files) => this.#configuredProject(files));
    const folder = this.#folder(folderOf(candidate));
    this.#sources.file(candidate);
    const { selected, base, override } = folder;
    if (selected) {
      const chosen = selected.some(({ path }) => path === candidate);
      return [chosen ? this.#selectedProject(folder, selected) : this.#project(folder, candidate, [])];
    }
    if (base === undefined) return [this.#project(folder, candidate, [])];
    if (candidate === base || candidate === override) {
      const files = override === undefined ? [] : [{ path: override, role: 'override' } as const];
      return [this.#project(folder, base, files)];
    }
    if (!this.#overlays(candidate, base)) return [this.#project(folder, candidate, [])];
    return [{ ...this.#project(folder, base, [{ path: candidate, role: 'overlay' }]), path: candidate }];
  }

  #configuredProject(files: readonly string[]): readonly ProjectFiles[] {
    const [base, ...overlays] = files;
    if (base === undefined) return [];
    const later = overlays.map((path) => ({ path, role: 'overlay' }) as const);
    return [this.#project(this.#folder(folderOf(base)), base, later)];
  }

  #selectedProject(folder: Folder, files: readonly { readonly path: string }[]): ProjectFiles {
    const [base, ...later] = files.map(({ path }) => path);
    return this.#project(
      folder,
      base ?? '',
      later.map((path) => ({ path, role: 'override' }) as const),
    );
  }

  #project(folder: Folder, base: string, later: ProjectFiles['files']): ProjectFiles {
    const { environmentFile, lookup, problems } = folder;
    return {
      path: base,
      folder: folder.path,
      files: [{ path: base, role: 'base' }, ...later],
      lookup,
      ...(environmentFile && { environmentFile }),
      problems,
    };
  }

  #folder(path: string): Folder {
    const known = this.#folders.get(path);
    if (known) return known;
    const folder = this.#readFolder(path);
    this.#folders.set(path, folder);
    return folder;
  }

  #readFolder(path: string): Folder {
    const environmentFile = this.#sources.document(inFolder(path, '.env'));
    const variables = environmentFile && readEnvironmentFile(environmentFile, this.#outer);
    const lookup: Lookup = (name) => this.#outer(name) ?? variables?.get(name);
    const first = (names: readonly string[]): string | undefined =>
      names.map((name) => inFolder(path, name)).find((file) => this.#exists(file));
    const folder = { path, lookup, ...(environmentFile && { environmentFile }) };
    const selection = selectedFiles(path, lookup);
    if (selection) return { ...folder, ...selection };
    const base = first(baseNames);
    const override = first(overrideNames);
    return {
      ...folder,
      problems: [],
      ...(base !== undefined && { base }),
      ...(override !== undefined && { override }),
    };
  }

  #exists(path: string): boolean {
    if (!this.#sources.mayExist(path)) return false;
    const file = this.#sources.file(path);
    return file !== undefined && file.kind !== 'missing';
  }

  /** An overlay has a service that only the base makes whole. */
  #overlays(candidate: string, base: string): boolean {
    const [own, under] = [candidate, base].map((path) => servicesIn(this.#sources.parsed(path)));
    if (!own || !under) return false;
    return [...own].some(([name, service]) => under.has(name) && service.kind === 'map' && !standsAlone(service));
  }
}

interface Folder {
  readonly path: string;
  readonly lookup: Lookup;
  readonly environmentFile?: SourceDocument;
  readonly base?: string;
  readonly override?: string;
  /** The files that `COMPOSE_FILE` names, instead of base and override. */
  readonly selected?: readonly { readonly path: string }[];
  readonly problems: readonly Problem[];
}

function selectedFiles(folder: string, lookup: Lookup): Pick<Folder, 'selected' | 'problems'> | undefined {
  const variable = lookup('COMPOSE_FILE');
  if (!variable?.step || variable.value === '') return undefined;
  const at = placeAt(variable.step.document, variable.step.span);
  const separator = lookup('COMPOSE_PATH_SEPARATOR')?.value || ':';
  const problems: Problem[] = [];
  const selected = variable.value.split(separator).flatMap((reference) => {
    const target = referenceTo(reference, folder);
    if (target.kind === 'inside') return { path: target.path };
    problems.push(outside(at, reference));
    return [];
  });
  return { selected, problems };
}

/** A service that Compose can run without a base. */
function standsAlone(service: ModelMap): boolean {
  return ['image', 'build', 'extends', 'provider'].some((key) => service.entries.has(key));
}

function servicesIn(file: ParsedFile | undefined): ReadonlyMap<string, ModelNode> | undefined {
  if (!file) return undefined;
  const services = new Map<string, ModelNode>();
  for (const part of file.parts) {
    const { root } = resolve(part, file.document, () => undefined, '');
    const section = root?.kind === 'map' ? root.entries.get('services') : undefined;
    if (section?.kind === 'map') for (const [name, service] of section.entries) services.set(name, service);
  }
  return services;
}
