import type { CodeHost } from '../types.ts';
import { readBlobs } from './blobs.ts';
import { compareCommits, compareTrees, findMergeBase, listChanges } from './changes.ts';
import { createCheck } from './checks.ts';
import { type ClientOptions, createClient } from './client.ts';
import { readConversation } from './conversation.ts';
import { mayWrite } from './permissions.ts';
import { readPullRequest } from './pull-request.ts';
import {
  deleteComment,
  deletePendingReview,
  editComment,
  editReview,
  minimizeComment,
  postReview,
  resolveThread,
  submitReview,
} from './reviews.ts';
import { readTree } from './tree.ts';

/** GitHub behind the interface that the pipeline knows. */
export function createHost(options: ClientOptions): CodeHost {
  const client = createClient(options);
  return {
    pullRequest: (number) => readPullRequest(client, number),
    changes: (target) => listChanges(client, target),
    mergeBase: (target) => findMergeBase(client, target),
    compare: (base, head, since) => compareCommits(client, base, head, since),
    treeChanges: (base, head) => compareTrees(client, base, head),
    read: (wanted) => readBlobs(client, wanted),
    tree: (commit) => readTree(client, commit),
    conversation: (pullRequest) => readConversation(client, pullRequest),
    mayWrite: (login) => mayWrite(client, login),
    postReview: (pullRequest, draft) => postReview(client, pullRequest, draft),
    submitReview: (id) => submitReview(client, id),
    deletePendingReview: (id) => deletePendingReview(client, id),
    editReview: (id, body) => editReview(client, id, body),
    editComment: (id, body) => editComment(client, id, body),
    deleteComment: (id) => deleteComment(client, id),
    minimizeComment: (id) => minimizeComment(client, id),
    resolveThread: (id) => resolveThread(client, id),
    createCheck: (draft) => createCheck(client, draft),
    pause: (seconds) => client.pause(seconds),
  };
}
