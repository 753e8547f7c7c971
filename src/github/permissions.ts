import type { Client } from './client.ts';
import { hostError, isForbidden, statusOf } from './errors.ts';

/** GitHub names a custom role in `role_name` and what it amounts to in `permission`; `maintain` amounts to `write`. */
const writers: ReadonlySet<string> = new Set(['admin', 'maintain', 'write']);

/**
 * Whether somebody may write to the repository. The association that comes with a pull request can't tell: it takes
 * members of an organization for contributors, and collaborators who may only read for collaborators.
 */
export async function mayWrite({ rest, repository }: Client, login: string): Promise<boolean | 'unknown'> {
  try {
    const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...repository, username: login });
    return writers.has(data.permission) || writers.has(data.role_name);
  } catch (error) {
    if (statusOf(error) === 404) return false;
    if (isForbidden(error)) return 'unknown';
    throw hostError(`It could not be found out whether ${login} may write to the repository`, error);
  }
}
