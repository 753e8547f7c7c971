import type { RestEndpointMethodTypes } from '@octokit/rest';
import { changedFile } from '../changes/changed-file.ts';
import type { ChangedFile, ChangeList, Comparison, PullRequestTarget } from '../types.ts';
import type { Client } from './client.ts';
import { hostError, statusOf } from './errors.ts';
import { listTree } from './tree.ts';

type Row = RestEndpointMethodTypes['pulls']['listFiles']['response']['data'][number];

/** GitHub lists no more files than this, whatever a pull request changes. */
const mostFiles = 3000;
const pageSize = 100;
/** A comparison lists no more, and has no further pages of files. */
const mostCompared = 300;

/** All pages of a pull request's changed files: one request for each hundred. */
export async function listChanges({ rest, repository }: Client, { number }: PullRequestTarget): Promise<ChangeList> {
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
export async function findMergeBase(
  { rest, repository }: Client,
  { baseSha, headSha }: PullRequestTarget,
): Promise<string> {
  try {
    const basehead = `${baseSha}...${headSha}`;
    // Only the merge base is of use, so the smallest page of commits is asked for.
    const { data } = await rest.repos.compareCommitsWithBasehead({ ...repository, basehead, per_page: 1 });
    return data.merge_base_commit.sha;
  } catch (error) {
    throw hostError(`The commit that the pull request started from could not be found`, error);
  }
}

/**
 * What leads from one commit (or branch) to another. GitHub compares with the place where they parted and lists 300 files;
 * beyond that, and after a forced push, the two trees say what differs.
 */
export async function compareCommits(
  client: Client,
  base: string,
  head: string,
  since: 'itself' | 'merge-base',
): Promise<Comparison | undefined> {
  const { rest, repository } = client;
  const basehead = `${base}...${head}`;
  try {
    const { data } = await rest.repos.compareCommitsWithBasehead({ ...repository, basehead, per_page: 1 });
    const { merge_base_commit: parted, base_commit: itself, files = [] } = data;
    const from = since === 'itself' ? itself.sha : parted.sha;
    if (from === parted.sha && files.length < mostCompared) {
      return { from, changes: { files: files.map(changedFile), complete: true } };
    }
    return { from, changes: await compareTrees(client, from, head) };
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw hostError(`The commits ${basehead} could not be compared`, error);
  }
}

/** What differs between two commits, told by the hashes of their files. */
export async function compareTrees(client: Client, base: string, head: string): Promise<ChangeList> {
  const [before, after] = await Promise.all([listTree(client, base), listTree(client, head)]);
  const files: ChangedFile[] = [];
  const change = (path: string, status: ChangedFile['status']): void => {
    files.push({ path, status, hunks: [], patchMissing: 'it is beyond the files that GitHub lists' });
  };
  for (const [path, { sha }] of after.files) {
    const old = before.files.get(path);
    if (old === undefined) change(path, 'added');
    else if (old.sha !== sha) change(path, 'modified');
  }
  for (const path of before.files.keys()) if (!after.files.has(path)) change(path, 'removed');
  return { files, complete: before.complete && after.complete };
}
