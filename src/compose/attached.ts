import { prose } from '../prose.ts';
import type { AttachedFile, Limits, Problem, Project, SourceDocument } from '../types.ts';
import { fileVariables } from './environment-file.ts';
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
  project: Pick<Project, 'services' | 'secrets' | 'configs' | 'problems'>,
  environmentFiles: readonly SourceDocument[],
  sources: Sources,
  limits: Limits,
): Attachments {
  const own = environmentFiles.map(
    (document): AttachedFile => ({ use: 'project-environment', document, variables: fileVariables(document, limits) }),
  );
  const ownPaths = new Set(environmentFiles.map(({ path }) => path));
  const named = uniqueFiles(project).filter(({ path }) => !ownPaths.has(path) && sources.isListed(path));
  const read = named.slice(0, limits.attached);
  const attached = read.flatMap((file) => attach(file, sources, limits));
  const unread = read.flatMap((file) => overBound(file, sources, limits) ?? []);
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
  // A `.env` that is too large is one problem, though `env_file` may name it too.
  const said = new Set(project.problems.flatMap(({ rule, subject }) => (rule === 'not-audited' ? subject : [])));
  const problems = [...unread, ...tooMany].filter(({ subject }) => !said.has(subject));
  return { attached: [...own, ...attached], problems };
}

/** What a file over a bound sets is unseen. One that is no text, or elsewhere, was never looked into for anything. */
function overBound({ path, namedAt }: NamedFile, sources: Sources, limits: Limits): Problem | undefined {
  const file = sources.file(path);
  const isOver = file?.kind === 'unread' || file?.kind === 'too-large';
  return isOver ? unreadable(file, path, namedAt, limits) : undefined;
}

function uniqueFiles(project: Pick<Project, 'services' | 'secrets' | 'configs'>): readonly NamedFile[] {
  const files = new Map<string, NamedFile>();
  for (const file of namedFiles(project)) if (!files.has(file.path)) files.set(file.path, file);
  return [...files.values()];
}

function attach(
  { use, path, namedAt, resource }: NamedFile,
  sources: Sources,
  limits: Limits,
): readonly AttachedFile[] {
  if (use === 'labels') return [];
  const document = sources.document(path);
  if (document === undefined) return [];
  const variables = use === 'service-environment' ? fileVariables(document, limits) : [];
  return [{ use, document, namedAt, variables, ...(resource !== undefined && { resource }) }];
}
