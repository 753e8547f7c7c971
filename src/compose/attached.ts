import { prose } from '../prose.ts';
import type { AttachedFile, Problem, Project, SourceDocument } from '../types.ts';
import { fileVariables, nothingSet, readEnvironmentFile } from './environment-file.ts';
import { type NamedFile, namedFiles } from './named-files.ts';
import { notAudited } from './problems.ts';
import { type Sources, unreadable } from './sources.ts';

export interface Attachments {
  readonly attached: readonly AttachedFile[];
  readonly problems: readonly Problem[];
}

/**
 * The project's `.env`, and the files that its services, secrets and configs name, as far as they are in the tree. The
 * tree holds what is tracked: on GitHub the commit's files, in a folder those that `.gitignore` lets through.
 */
export function attachedFiles(
  project: Pick<Project, 'services' | 'secrets' | 'configs' | 'documents' | 'problems'>,
  environmentFiles: readonly SourceDocument[],
  sources: Sources,
): Attachments {
  const { limits } = sources;
  const own = environmentFiles.map((document): AttachedFile => {
    const variables = fileVariables(readEnvironmentFile(document, nothingSet, sources));
    return { use: 'project-environment', document, variables, inGit: sources.inGit };
  });
  const ownPaths = new Set(environmentFiles.map(({ path }) => path));
  const named = uniqueFiles(project).filter(({ path }) => !ownPaths.has(path) && sources.isListed(path));
  const read = named.slice(0, limits.attached);
  const attached = read.flatMap((file) => attach(file, sources));
  // A file that the project itself can't read is one problem, though `env_file` may name it too.
  const said = new Set(project.problems.flatMap(({ rule, subject }) => (rule === 'not-audited' ? subject : [])));
  const unread = read.flatMap((file) => unseen(file, sources) ?? []).filter(({ subject }) => !said.has(subject));
  const taken = new Set(project.documents);
  const unreadWithin = attached.flatMap(({ file, problems }) => (taken.has(file.document) ? [] : problems));
  const beyond = named[limits.attached];
  const tooMany = beyond
    ? [
        notAudited(
          beyond.namedAt,
          'attached',
          prose`This project names ${named.length} environment, secret and config files; those after the first ${limits.attached} were not read.`,
          prose`Split the project.`,
        ),
      ]
    : [];
  const files = attached.map(({ file }) => file);
  return { attached: [...own, ...files], problems: [...unread, ...unreadWithin, ...tooMany] };
}

/**
 * What a file over a bound sets is unseen, and so are the variables of one that is no text or lies elsewhere. Another file
 * that is no text is a key or an archive: nothing in it is looked for.
 */
function unseen({ use, path, namedAt }: NamedFile, sources: Sources): Problem | undefined {
  const file = sources.file(path);
  const isOver = file?.kind === 'unread' || file?.kind === 'too-large';
  const hidesVariables = use === 'service-environment' && file?.kind !== 'missing';
  return isOver || hidesVariables ? unreadable(file, path, namedAt, sources.limits) : undefined;
}

function uniqueFiles(project: Pick<Project, 'services' | 'secrets' | 'configs'>): readonly NamedFile[] {
  const files = new Map<string, NamedFile>();
  for (const file of namedFiles(project)) if (!files.has(file.path)) files.set(file.path, file);
  return [...files.values()];
}

interface Attached {
  readonly file: AttachedFile;
  readonly problems: readonly Problem[];
}

function attach({ use, path, namedAt, resource }: NamedFile, sources: Sources): readonly Attached[] {
  if (use === 'labels') return [];
  const document = sources.document(path);
  if (document === undefined) return [];
  const read = use === 'service-environment' ? readEnvironmentFile(document, nothingSet, sources) : undefined;
  const variables = read ? fileVariables(read) : [];
  const file = { use, document, namedAt, variables, inGit: sources.inGit, ...(resource !== undefined && { resource }) };
  return [{ file, problems: read?.problems ?? [] }];
}
