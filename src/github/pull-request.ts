import type { PullRequest } from '../types.ts';
import type { Client } from './client.ts';
import { hostError } from './errors.ts';

/** What a run that was started by hand has to ask, since its event says nothing of the pull request. */
export async function readPullRequest({ rest, repository }: Client, number: number): Promise<PullRequest> {
  try {
    const { data } = await rest.pulls.get({ ...repository, pull_number: number });
    return {
      number,
      closed: data.state === 'closed',
      draft: data.draft === true,
      headSha: data.head.sha,
      baseSha: data.base.sha,
      baseRef: data.base.ref,
      author: data.user.login,
    };
  } catch (error) {
    throw hostError(`Pull request #${number} could not be read`, error);
  }
}
