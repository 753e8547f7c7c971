import { prose } from '../prose.ts';
import type { Layer, Limits, ModelMap, ModelNode, ModelPath, Place, SourceDocument } from '../types.ts';
import { isWatched } from '../watched-name.ts';
import type { Lookup } from './interpolation.ts';
import type { ParsedDocument, ParsedFile } from './parser.ts';
import { nowhere } from './place.ts';
import { ProblemList } from './problem-list.ts';
import { notAudited, notRead, unwatched } from './problems.ts';
import type { Setting } from './resolve.ts';
import { unreadable } from './sources.ts';
import type { Sources } from './sources.ts';

/** What is known while one project is loaded, and what was found so far. */
export class Loading {
  readonly sources: Sources;
  readonly limits: Limits;
  readonly problems: ProblemList = new ProblemList();
  readonly layers: Layer[] = [];
  readonly documents: Set<SourceDocument> = new Set();
  /** Paths that were opened, or would have been if they were there. */
  readonly consulted: Set<string> = new Set();
  /** Files that services extend, resolved once for each set of variables. */
  readonly extended: Map<Lookup, Map<string, ExtendedFile>> = new Map();
  readonly #parsed = new Set<ParsedFile>();
  readonly #notLaid = new Set<string>();
  #copiesLeft: number;
  #layersLeft: number;

  constructor(sources: Sources, limits: Limits) {
    this.sources = sources;
    this.limits = limits;
    this.#copiesLeft = limits.copies;
    this.#layersLeft = limits.layers;
  }

  /** What the values of a document depend on. */
  setting(lookup: Lookup, folder: string): Setting {
    return { lookup, folder, limits: this.limits, mayBeSet: this.sources.mayBeSet };
  }

  /** Whether no room for copies is left. */
  get isFull(): boolean {
    return this.#copiesLeft < 0;
  }

  /**
   * Whether there is room for one more copy of a node. Files that are each small enough can multiply each other through
   * `extends` and `include`; the first copy without room is a problem.
   *
   * @param at what asks for it
   */
  mayCopy(node: ModelMap, at: Place): boolean {
    if (this.isFull) return false;
    this.#copiesLeft -= costOfCopying + sizeOf(node);
    if (this.#copiesLeft >= 0) return true;
    const { copies } = this.limits;
    const what = prose`This project brings in more than ${copies} nodes through ${'extends'} and ${'include'}; from here on they were not followed.`;
    this.problems.push(notAudited(at, 'copies', what, prose`Split the project.`));
    return false;
  }

  /**
   * Whether there is room for one more document of the project's files: a few can name each other thousands of times. Of
   * each file the first document without room is a problem.
   */
  mayLay({ root, anchors }: ParsedDocument, { document }: ParsedFile): boolean {
    const { nodes, characters } = anchors.expanded;
    this.#layersLeft -= costOfCopying + nodes + Math.floor(characters / charactersOfLayer);
    if (this.#layersLeft >= 0) return true;
    if (this.#notLaid.has(document.path)) return false;
    this.#notLaid.add(document.path);
    const { layers } = this.limits;
    const what = prose`The files of this project have more than ${layers} nodes, each counted as often as it is read; from here on this one was not audited.`;
    this.problems.push(
      notRead(document, { start: root.span.start, end: root.span.start }, 'layers', what, prose`Split the project.`),
    );
    return false;
  }

  /** The file's syntax, its problems noted once. A file that cannot be read is a problem at the place that names it. */
  open(path: string, at: Place | undefined): ParsedFile | undefined {
    this.consult(path);
    const file = this.sources.file(path);
    const unread = unreadable(file, path, at ?? nowhere(path), this.limits);
    if (unread) this.problems.push(unread);
    const parsed = this.sources.parsed(path);
    if (parsed && !this.#parsed.has(parsed)) {
      this.#parsed.add(parsed);
      this.documents.add(parsed.document);
      this.problems.pushAll(parsed.problems);
      if (at && !isWatched(path)) this.problems.push(unwatched(path, at));
    }
    return parsed;
  }

  /** Notes a path that decides what the project is, and what stands behind it where it is a link. */
  consult(path: string): void {
    this.consulted.add(path);
    for (const target of this.sources.behind(path)) this.consulted.add(target);
  }

  /** A `.env` or `env_file` whose variables take part. See `Sources.variables`. */
  openVariables(path: string, at: Place, optional: boolean): SourceDocument | undefined {
    this.consult(path);
    const { document, problem } = this.sources.variables(path, at, optional);
    if (document && !this.documents.has(document) && !isWatched(path)) this.problems.push(unwatched(path, at));
    if (document) this.documents.add(document);
    if (problem) this.problems.push(problem);
    return document;
  }
}

/** Resolving the file costs something too, however little it holds. In nodes. */
const costOfCopying = 50;

/** A service that gets a long text by copy has it read by every rule; one that is laid over is looked through once. */
const charactersOfNode = 10;
const charactersOfLayer = 100;

function sizeOf(node: ModelNode): number {
  if (node.kind === 'scalar') return 1 + Math.floor(node.raw.length / charactersOfNode);
  let size = 1;
  for (const value of node.kind === 'map' ? node.entries.values() : node.items) size += sizeOf(value);
  return size;
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
