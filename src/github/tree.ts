import type { FileTree } from '../types.ts';
import type { Client } from './client.ts';
import { hostError } from './errors.ts';

/** The modes that git gives to what is no file of its own. Source: `git help fast-import`, "filemodify". */
const specialModes: ReadonlyMap<string, 'symlink' | 'submodule'> = new Map([
  ['120000', 'symlink'],
  ['160000', 'submodule'],
]);

/** Every path of a commit in one request. GitHub cuts the list at 100,000 entries or 7 MB. */
export async function readTree({ rest, repository }: Client, commit: string): Promise<FileTree> {
  try {
    const { data } = await rest.git.getTree({ ...repository, tree_sha: commit, recursive: 'true' });
    const paths = new Set<string>();
    const special = new Map<string, 'symlink' | 'submodule'>();
    for (const { path, mode, type } of data.tree) {
      if (type === 'tree') continue;
      paths.add(path);
      const kind = specialModes.get(mode);
      if (kind !== undefined) special.set(path, kind);
    }
    return { paths, complete: !data.truncated, special };
  } catch (error) {
    throw hostError(`The files of commit ${commit} could not be listed`, error);
  }
}
