import type { FileTree } from '../types.ts';
import type { Client } from './client.ts';
import { hostError } from './errors.ts';

/** The modes that git gives to what is no file of its own. Source: `git help fast-import`, "filemodify". */
const specialModes: ReadonlyMap<string, 'symlink' | 'submodule'> = new Map([
  ['120000', 'symlink'],
  ['160000', 'submodule'],
]);

interface ListedTree {
  readonly files: ReadonlyMap<string, { readonly sha: string; readonly mode: string }>;
  readonly complete: boolean;
}

/** Every path of a commit in one request. GitHub cuts the list at 100,000 entries or 7 MB. */
export async function readTree(client: Client, commit: string): Promise<FileTree> {
  const { files, complete } = await listTree(client, commit);
  const special = new Map<string, 'symlink' | 'submodule'>();
  for (const [path, { mode }] of files) {
    const kind = specialModes.get(mode);
    if (kind !== undefined) special.set(path, kind);
  }
  return { paths: new Set(files.keys()), complete, special };
}

/** The same with the hash of each file. */
export async function listTree({ rest, repository }: Client, commit: string): Promise<ListedTree> {
  try {
    const { data } = await rest.git.getTree({ ...repository, tree_sha: commit, recursive: 'true' });
    const entries = data.tree.filter(({ type }) => type !== 'tree');
    return { files: new Map(entries.map(({ path, mode, sha }) => [path, { mode, sha }])), complete: !data.truncated };
  } catch (error) {
    throw hostError(`The files of commit ${commit} could not be listed`, error);
  }
}
