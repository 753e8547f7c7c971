import type { Layer, Limits, ModelMap, ModelPath, Place, Problem, SourceDocument } from '../types.ts';
import type { Lookup } from './interpolation.ts';
import type { ParsedFile } from './parser.ts';
import { nowhere } from './place.ts';
import { unreadable } from './sources.ts';
import type { Sources } from './sources.ts';

/** What is known while one project is loaded, and what was found so far. */
export class Loading {
  readonly sources: Sources;
  readonly limits: Limits;
  readonly problems: Problem[] = [];
  readonly layers: Layer[] = [];
  readonly documents: Set<SourceDocument> = new Set();
  /** Paths that were opened, or would have been if they were there. */
  readonly consulted: Set<string> = new Set();
  /** Files that services extend, resolved once for each set of variables. */
  readonly extended: Map<Lookup, Map<string, ExtendedFile>> = new Map();
  readonly #parsed = new Set<ParsedFile>();

  constructor(sources: Sources, limits: Limits) {
    this.sources = sources;
    this.limits = limits;
  }

  /** The file's syntax, its problems noted once. A file that cannot be read is a problem at the place that names it. */
  open(path: string, at: Place | undefined): ParsedFile | undefined {
    this.consulted.add(path);
    const file = this.sources.file(path);
    const unread = unreadable(file, path, at ?? nowhere(path), this.limits);
    if (unread) this.problems.push(unread);
    const parsed = this.sources.parsed(path);
    if (parsed && !this.#parsed.has(parsed)) {
      this.#parsed.add(parsed);
      this.documents.add(parsed.document);
      this.problems.push(...parsed.problems);
    }
    return parsed;
  }

  /** A `.env` or `env_file` whose variables take part. See `Sources.variables`. */
  openVariables(path: string, at: Place, optional: boolean): SourceDocument | undefined {
    this.consulted.add(path);
    const { document, problem } = this.sources.variables(path, at, optional);
    if (document) this.documents.add(document);
    if (problem) this.problems.push(problem);
    return document;
  }
}

/** The services of a file that another one extends, and what it drops from the services that they extend in turn. */
export interface ExtendedFile {
  readonly root: ModelMap;
  readonly resets: readonly ModelPath[];
}

/** The files of one project or `include` entry, which share a folder and variables. */
export interface FileSet {
  readonly files: readonly { readonly path: string; readonly role: Layer['role']; readonly at?: Place }[];
  /** The project directory: what relative paths in these files are relative to. */
  readonly folder: string;
  readonly lookup: Lookup;
  /** The files whose `include` led here, outermost first. */
  readonly including: readonly string[];
}

/** The file whose document is read, and what its values depend on. */
export interface Scope {
  readonly path: string;
  readonly folder: string;
  readonly lookup: Lookup;
  readonly including: readonly string[];
}
