import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultLimits } from '../../src/compose/limits.ts';
import { loadProjects } from '../../src/compose/load.ts';
import type { LoadRequest, LoadResult } from '../../src/compose/load.ts';
import type { Project, SourceFile } from '../../src/types.ts';

/** Loads from texts, answering `needs` until nothing is missing. */
export function loadTexts(
  texts: Readonly<Record<string, string | SourceFile>>,
  request: Partial<LoadRequest> & Pick<LoadRequest, 'candidates'>,
): LoadResult {
  const all = new Map(
    Object.entries(texts).map(([path, file]): [string, SourceFile] => [
      path,
      typeof file === 'string' ? { kind: 'text', text: file } : file,
    ]),
  );
  const tree = { paths: new Set(all.keys()), complete: true };
  const files = new Map<string, SourceFile>();
  for (let round = 0; round < 50; round += 1) {
    const result = loadProjects({ tree, files, projects: [], limits: defaultLimits, ...request });
    if (result.needs.length === 0) return result;
    for (const path of result.needs) files.set(path, all.get(path) ?? { kind: 'missing' });
  }
  throw new Error('The loader keeps asking for files.');
}

export function loadText(text: string, path = 'compose.yaml'): Project {
  return onlyProject(loadTexts({ [path]: text }, { candidates: [path] }));
}

export function onlyProject({ projects }: LoadResult): Project {
  const [project] = projects;
  if (!project || projects.length > 1) throw new Error(`${projects.length} projects instead of one`);
  return project;
}

/** A folder's text files by their paths in it. */
export function folderTexts(folder: URL): Record<string, string> {
  const root = fileURLToPath(folder);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`;
      return [path.slice(root.length).replace(/^\/+/, ''), readFileSync(path, 'utf8')];
    }),
  );
}

/** What a problem says, its hostile parts as they are. */
export function said(prose: readonly (string | { readonly code: string })[]): string {
  return prose.map((part) => (typeof part === 'string' ? part : part.code)).join('');
}
