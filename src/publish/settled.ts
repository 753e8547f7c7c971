import type { Unreported } from '../audit/unreported.ts';
import { type Absence, type RetiredThread, whyAbsent, type Whereabouts } from '../conversation/threads.ts';
import type { Marker } from '../report/marker.ts';
import {
  listedAsSettled,
  type Said,
  type Settled,
  type SettledEntry,
  saidIn,
  saidOf,
  settledEntry,
} from '../report/settled-list.ts';
import type { Judged } from '../types.ts';

/** What earlier reviews said, and what is known of it now. */
export interface Earlier {
  /** The head's findings. */
  readonly findings: readonly Judged[];
  readonly whereabouts: Whereabouts;
  readonly switchedOff: Unreported['switchedOff'];
  /** The threads that go with this run. */
  readonly retired: readonly RetiredThread[];
  readonly summary: { readonly body: string; readonly marker: Marker } | undefined;
  /** The audited commit. */
  readonly sha: string;
}

/** What became of something that was said: follows its name and a comma. */
export const whatBecame: Readonly<Record<RetiredThread['because'], (sha: string) => string>> = {
  fixed: (sha) => `fixed in ${sha.slice(0, 7)}`,
  outdated: () => 'said again where it now stands',
  repeated: () => 'said in another conversation',
  ignored: (sha) => `ignored with a reason, as of ${sha.slice(0, 7)}`,
  'not-introduced': (sha) => `no part of this change any more, as of ${sha.slice(0, 7)}`,
  'switched-off': (sha) => `its rule is switched off in the configuration, as of ${sha.slice(0, 7)}`,
  unread: (sha) => `its file is not audited any more, as of ${sha.slice(0, 7)}`,
};

/**
 * What the summary has to list as settled: what it lists already, as far as it is not back, and what this run adds. Resolved
 * and folded threads say themselves that they are fixed, so only what is deleted has to be listed; what is not reported any
 * more is always listed, so that no later run calls all fixed.
 */
export function settledOf(earlier: Earlier): Settled {
  const { findings, summary, whereabouts } = earlier;
  const members = new Set(findings.flatMap((finding) => finding.members));
  const added = addedBy(earlier, members);
  const before: Settled = summary === undefined ? { fixed: [], unreported: [] } : listedAsSettled(summary.body);
  const replaced = new Set([...added.fixed, ...added.unreported].flatMap(({ marks }) => marks));
  const without = (entries: readonly SettledEntry[], isBack: (mark: string) => boolean): readonly SettledEntry[] =>
    entries.filter(({ marks }) => !marks.some((mark) => replaced.has(mark) || isBack(mark)));
  const isThere = (mark: string): boolean => members.has(mark) || whereabouts.unsaid(mark) !== undefined;
  const isSaid = (mark: string): boolean => isThere(mark) && whereabouts.unsaid(mark) !== 'switched-off';
  return {
    fixed: [...without(before.fixed, isThere), ...added.fixed],
    unreported: [...without(before.unreported, isSaid), ...added.unreported],
  };
}

/** What is ignored has another list, what is repeated another place, and what this change has no part in none at all. */
function isListed(became: Absence): became is 'fixed' | 'switched-off' | 'unread' {
  return became === 'fixed' || became === 'switched-off' || became === 'unread';
}

function addedBy({ whereabouts, switchedOff, retired, summary, sha }: Earlier, members: ReadonlySet<string>): Settled {
  const fixed: SettledEntry[] = [];
  const unreported: SettledEntry[] = [];
  const seen = new Set<string>();
  const add = (said: Said, became: Absence, isDeleted: boolean): void => {
    const identity = JSON.stringify([said.heading, said.path, said.marks]);
    if (seen.has(identity) || !isListed(became) || (became === 'fixed' && !isDeleted)) return;
    seen.add(identity);
    (became === 'fixed' ? fixed : unreported).push(settledEntry(said, whatBecame[became](sha)));
  };
  for (const { comment, thread, how, because } of retired) {
    if (because === 'outdated') continue;
    for (const said of saidIn(comment.body, thread.path)) {
      if (said.marks.some((mark) => members.has(mark))) continue;
      add(said, whyAbsent(said.marks, said.path, whereabouts), how === 'delete');
    }
  }
  // What asks for attention in the summary has no comment that could say what became of it.
  for (const mark of summary?.marker.lists[0] ?? []) {
    const finding = members.has(mark) ? undefined : switchedOff().get(mark);
    if (finding !== undefined) add(saidOf(finding), 'switched-off', true);
  }
  return { fixed, unreported };
}
