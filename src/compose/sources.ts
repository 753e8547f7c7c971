import { shortHash } from '../hash.ts';
import { prose } from '../prose.ts';
import type { FileTree, Limits, Place, Problem, SourceDocument, SourceFile } from '../types.ts';
import { createDocument } from './document.ts';
import type { ParsedFile, ParseFile } from './parser.ts';
import { notAudited, unresolved } from './problems.ts';
import { folderOf, inFolder, referenceTo } from './repository-path.ts';

/** The files that were read, by their path. */
export type Files = Pick<ReadonlyMap<string, SourceFile>, 'get'>;

/** The files read so far. What is asked for and not there yet is noted, for the caller to read. */
export class Sources {
  readonly #tree: FileTree;
  readonly #files: Files;
  readonly #parse: ParseFile;
  readonly #needs = new Set<string>();
  readonly limits: Limits;
  /** Whether variables that the repository does not set may be set where its projects run. */
  readonly mayBeSet: boolean;

  constructor(tree: FileTree, files: Files, parse: ParseFile, limits: Limits, mayBeSet: boolean) {
    this.mayBeSet = mayBeSet;
    this.#tree = tree;
    this.#files = files;
    this.#parse = parse;
    this.limits = limits;
  }

  get inGit(): boolean {
    return this.#tree.outsideGit !== true;
  }

  get needs(): readonly string[] {
    return [...this.#needs];
  }

  /**
   * `undefined` where the file must be read first; it then is among the needs. A path below a link or a submodule is that
   * link or submodule.
   */
  file(path: string): SourceFile | undefined {
    const at = this.#specialAbove(path) ?? path;
    const file = this.#files.get(at);
    if (file?.kind === 'symlink') return this.#withContent(path, file);
    if (file?.kind === 'text' && file.text.length > this.limits.fileBytes) {
      return { kind: 'too-large', bytes: file.text.length, content: shortHash(file.text) };
    }
    if (file) return file;
    if (!this.mayExist(at)) return { kind: 'missing' };
    this.#needs.add(at);
    return undefined;
  }

  /**
   * The paths in the repository that a link leads to, one link after the other; a link above the path counts too. Compose
   * reads what is at the last one.
   */
  behind(path: string): readonly string[] {
    const hops: string[] = [];
    for (let next = this.#hop(path); next !== undefined && hops.length < mostHops; next = this.#hop(next)) {
      hops.push(next);
    }
    return hops;
  }

  #hop(path: string): string | undefined {
    const link = this.#specialAbove(path) ?? path;
    const file = this.#files.get(link);
    const target = file?.kind === 'symlink' ? referenceTo(file.target, folderOf(link)) : undefined;
    if (target?.kind !== 'inside') return undefined;
    return link === path ? target.path : inFolder(target.path, path.slice(link.length + 1));
  }

  /** What is behind a link is not audited, but a change of it is seen. */
  #withContent(path: string, link: SourceFile & { readonly kind: 'symlink' }): SourceFile {
    const target = this.behind(path).at(-1);
    if (target === undefined || !this.isListed(target)) return link;
    const file = this.#files.get(target);
    if (file === undefined) this.#needs.add(target);
    if (file?.kind === 'text') return { ...link, content: shortHash(file.text) };
    return file && 'content' in file && file.content !== undefined ? { ...link, content: file.content } : link;
  }

  /** False only where the listing is complete and does not have it. */
  mayExist(path: string): boolean {
    return this.#tree.paths.has(path) || !this.#tree.complete;
  }

  #specialAbove(path: string): string | undefined {
    const { special } = this.#tree;
    if (special === undefined || special.size === 0) return undefined;
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
      if (special.has(folder)) return folder;
    }
    return undefined;
  }

  /**
   * Whether the listing has it, or a link or submodule that it lies below: for files that don't matter enough to ask for
   * on the chance that they exist.
   */
  isListed(path: string): boolean {
    return this.#tree.paths.has(path) || this.#specialAbove(path) !== undefined;
  }

  parsed(path: string): ParsedFile | undefined {
    const file = this.file(path);
    return file?.kind === 'text' ? this.#parse(path, file.text) : undefined;
  }

  /**
   * A file that sets variables. One that is there and can't be read hides what it sets.
   *
   * @param at what names it
   * @param optional true where it is normal that it is not there, as of `.env`
   */
  variables(
    path: string,
    at: Place,
    optional: boolean,
  ): { readonly document?: SourceDocument; readonly problem?: Problem } {
    const file = this.file(path);
    if (file?.kind === 'text') return { document: documentOf(path, file) };
    const problem = optional && file?.kind === 'missing' ? undefined : unreadable(file, path, at, this.limits);
    return problem ? { problem } : {};
  }

  /** A file that is no compose file and says nothing about the project by itself, such as a secret. */
  document(path: string): SourceDocument | undefined {
    const file = this.file(path);
    return file?.kind === 'text' ? documentOf(path, file) : undefined;
  }
}

/** Links lead on to links, and may lead in a circle. */
const mostHops = 8;

/** One document for each file that was read, so that what is worked out from it is there the next time it is asked for. */
const documents = new WeakMap<SourceFile, SourceDocument>();

function documentOf(path: string, file: SourceFile & { readonly kind: 'text' }): SourceDocument {
  const known = documents.get(file);
  if (known?.path === path) return known;
  const document = createDocument(path, file.text);
  documents.set(file, document);
  return document;
}

/** Why a file that Compose would load is not part of the audit; `undefined` where it is, or is still to be read. */
export function unreadable(file: SourceFile | undefined, path: string, at: Place, limits: Limits): Problem | undefined {
  switch (file?.kind) {
    case 'missing': {
      const what = prose`${path} is not in this repository.`;
      return unresolved(at, path, what, prose`Correct the path, or add the file.`);
    }
    case 'symlink': {
      const what = prose`${path} leads through a symbolic link to ${file.target}. Compose follows it; this audit does not.`;
      return notAudited(at, path, what, prose`Refer to the file itself.`, `${file.target}\0${file.content ?? ''}`);
    }
    case 'submodule': {
      const what = prose`${path} lies in a git submodule, whose files are not part of this repository.`;
      return notAudited(at, path, what, prose`Audit the submodule's repository, or copy the file here.`);
    }
    case 'too-large': {
      const what = prose`${path} has ${file.bytes} bytes, more than ${limits.fileBytes}, and was not audited.`;
      return notAudited(at, path, what, prose`Split the file.`, file.content);
    }
    case 'binary': {
      const what = prose`${path} is not text and was not audited.`;
      return notAudited(at, path, what, prose`Save the file as UTF-8 text.`, file.content);
    }
    case 'unread': {
      const what = prose`${path} was not audited: ${[file.because]}.`;
      return notAudited(
        at,
        path,
        what,
        prose`Split the change, or leave out what is no concern of it with ${'exclude'}.`,
      );
    }
    case 'text':
    case undefined:
      break;
  }
  return undefined;
}
