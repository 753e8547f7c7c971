import type { RestEndpointMethodTypes } from '@octokit/rest';
import { changedFile } from '../changes/changed-file.ts';
import type { ChangeList, Target } from '../types.ts';
import type { Client } from './client.ts';
import { hostError } from './errors.ts';

type PullRequest = Target & { readonly kind: 'pull-request' };
type Row = RestEndpointMethodTypes['pulls']['listFiles']['response']['data'][number];

/** GitHub lists no more files than this, whatever a pull request changes. */
const mostFiles = 3000;
const pageSize = 100;

/** All pages of a pull request's changed files: one request for each hundred. */
export async function listChanges({ rest, repository }: Client, { number }: PullRequest): Promise<ChangeList> {
  const rows: Row[] = [];
  try {
    for (let page = 1; ; page += 1) {
      const { data } = await rest.pulls.listFiles({ ...repository, pull_number: number, per_page: pageSize, page });
      rows.push(...data);
      if (data.length < pageSize || rows.length >= mostFiles) break;
    }
  } catch (error) {
    throw hostError(`The files that pull request #${number} changes could not be listed`, error);
  }
  return { files: rows.map(changedFile), complete: rows.length < mostFiles };
}

/** The commit that a pull request started from: what its changes are compared with. */
export async function findMergeBase({ rest, repository }: Client, { baseSha, headSha }: PullRequest): Promise<string> {
  try {
    const basehead = `${baseSha}...${headSha}`;
    // Only the merge base is of use, so the smallest page of commits is asked for.
    const { data } = await rest.repos.compareCommitsWithBasehead({ ...repository, basehead, per_page: 1 });
    return data.merge_base_commit.sha;
  } catch (error) {
    throw hostError(`The commit that the pull request started from could not be found`, error);
  }
}
