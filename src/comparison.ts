import { HostError } from './github/errors.ts';
import { prose } from './prose.ts';
import type { ChangeList, CodeHost, CommitsTarget, Prose, PullRequestTarget, Target } from './types.ts';

/** What a target changes, and what it is compared with. */
export interface Change {
  /** `undefined` where there is nothing to compare with. */
  readonly changes: ChangeList | undefined;
  /** The commit that the change started from. Asked for only once something in it may matter. */
  readonly from: () => Promise<string>;
  /** The commit whose configuration counts: never one that the change can write. */
  readonly configFrom: (from: string) => string;
  readonly notes: readonly Prose[];
}

/** Lists what the target changes. */
export async function compare(host: CodeHost, target: Target): Promise<Change> {
  switch (target.kind) {
    case 'pull-request':
      return pullRequestChange(host, target);
    case 'commits':
      return commitsChange(host, target);
    case 'tree':
      return {
        changes: undefined,
        from: async () => target.headSha,
        configFrom: () => target.headSha,
        notes: [],
      };
  }
}

/** Beyond the files that GitHub lists, the trees say what differs: without patches, but nothing goes unseen. */
async function pullRequestChange(host: CodeHost, target: PullRequestTarget): Promise<Change> {
  const listed = await host.changes(target);
  const from = async (): Promise<string> => host.mergeBase(target);
  const configFrom = (): string => target.baseSha;
  if (listed.complete) return { changes: listed, from, configFrom, notes: [] };
  const mergeBase = await from();
  const all = await host.treeChanges(mergeBase, target.headSha);
  const known = new Set(listed.files.flatMap(({ path, previousPath = path }) => [path, previousPath]));
  const beyond = all.files.filter(({ path }) => !known.has(path));
  return {
    changes: whole({ files: [...listed.files, ...beyond], complete: all.complete }),
    from: async () => mergeBase,
    configFrom,
    notes: [
      prose`GitHub lists no more than ${[String(listed.files.length)]} changed files. ${[String(beyond.length)]} more were found by comparing the trees; comments can't stand on their lines.`,
    ],
  };
}

/** A push that names no commit to compare with, or one that is gone, counts from where it left the default branch. */
async function commitsChange(host: CodeHost, target: CommitsTarget): Promise<Change> {
  const { headSha, baseSha, defaultBranch } = target;
  const comparison =
    (baseSha === undefined ? undefined : await host.compare(baseSha, headSha, 'itself')) ??
    (await host.compare(defaultBranch, headSha, 'merge-base'));
  if (comparison === undefined) {
    throw new HostError(`Commit ${headSha} could not be compared with anything: ${defaultBranch} is not there.`);
  }
  const { from, changes } = comparison;
  return { changes: whole(changes), from: async () => from, configFrom: (commit) => commit, notes: [] };
}

/** What is not even listed can't be passed. */
function whole(changes: ChangeList): ChangeList {
  if (changes.complete) return changes;
  throw new HostError(
    `This changes more files than GitHub lists (${changes.files.length}), and the list of the repository's files is cut too. It was not audited: split the change.`,
  );
}
