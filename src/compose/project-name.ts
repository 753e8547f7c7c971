import { interpolate, type Lookup } from './interpolation.ts';
import type { ParsedFile } from './parser.ts';
import type { ProjectFiles } from './project-files.ts';
import { nameOf } from './repository-path.ts';
import type { Sources } from './sources.ts';

const variable = 'COMPOSE_PROJECT_NAME';

/**
 * The project's variables, with the one that Compose sets itself: the `name` that the files give, or their folder's.
 * A `.env` or the outside wins over both. In the repository's root nobody knows what the folder will be called.
 * Source: https://docs.docker.com/compose/how-tos/project-name/
 */
export function withProjectName({ files, folder, lookup }: ProjectFiles, sources: Sources): Lookup {
  const written = files.map(({ path }) => nameIn(sources.parsed(path))).findLast((name) => name !== undefined);
  const value =
    written === undefined ? normalised(nameOf(folder)) : interpolate(written, lookup, sources.mayBeSet).text;
  if (value === '') return lookup;
  return (name) => lookup(name) ?? (name === variable ? { value } : undefined);
}

/** The last one that its documents give. */
function nameIn(file: ParsedFile | undefined): string | undefined {
  const names = (file?.parts ?? []).flatMap(({ root, anchors }) => {
    const value = root.kind === 'map' ? root.entries.findLast(({ key }) => key.text === 'name')?.value : undefined;
    const node = value?.kind === 'alias' ? anchors.target(value)?.node : value;
    return node?.kind === 'scalar' ? node.text : [];
  });
  return names.at(-1);
}

/** Source: `NormalizeProjectName` in https://github.com/compose-spec/compose-go/blob/main/loader/loader.go */
function normalised(folder: string): string {
  return folder
    .toLowerCase()
    .replaceAll(/[^-_a-z0-9]/g, '')
    .replace(/^[_-]+/, '');
}
