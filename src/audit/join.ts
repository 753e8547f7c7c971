import { severer } from '../severity.ts';
import type { Fix, Finding } from '../types.ts';

/**
 * Joins findings of one rule that stand on the same written text, as services do that share an anchor, or projects that
 * share a file: the text is wrong once, so it is said once, naming everyone who uses it. The worst speaks for all of them,
 * or the change could hide what blocks behind what doesn't.
 *
 * @param isNew whether the change introduces a finding. What was there before and is worse than that stays by itself.
 */
export function join(findings: readonly Finding[], isNew: (finding: Finding) => boolean): readonly Finding[] {
  const groups = Map.groupBy(findings, ({ rule, at, service }) =>
    // Without a service the text's own place is all there is: problems of one file differ by subject, not by user.
    JSON.stringify([rule.id, at.document.path, at.writtenAt.start, at.writtenAt.end, service === undefined]),
  );
  return [...groups.values()].flatMap((group) => {
    const [introduced, existing] = [group.filter(isNew), group.filter((finding) => !isNew(finding))];
    const [newest, oldest] = [worst(introduced), worst(existing)];
    if (newest === undefined || oldest === undefined) return joined(group);
    return worse(oldest, newest) < 0 ? [...joined(introduced), ...joined(existing)] : joined(group, newest);
  });
}

/** For sorting: what could block first, and of that the most severe. */
function worse(one: Finding, other: Finding): number {
  return Number(one.confidence === 'low') - Number(other.confidence === 'low') || severer(one.severity, other.severity);
}

/** The first of those that nothing is worse than. */
function worst(findings: readonly Finding[]): Finding | undefined {
  return findings.toSorted(worse)[0];
}

function joined(group: readonly Finding[], speaker = worst(group)): readonly Finding[] {
  return speaker === undefined || group.length === 1 ? group : [together(speaker, group)];
}

function together(speaker: Finding, group: readonly Finding[]): Finding {
  const { proposal, ...rest } = speaker;
  const fix = sharedFix(group);
  return {
    ...rest,
    users: [...new Set([speaker, ...group].flatMap(({ users }) => users))],
    members: [...new Set([speaker, ...group].flatMap(({ members }) => members))],
    ...(fix && { proposal: fix }),
    ...(proposal && !fix && { noFixReason: ['The services that share this text need different fixes.'] }),
  };
}

/** The fix that all of them propose, allowed to change what any of them may. */
function sharedFix(group: readonly Finding[]): Fix | undefined {
  const proposals = group.flatMap(({ proposal }) => proposal ?? []);
  const [fix] = proposals;
  if (fix === undefined || proposals.length < group.length) return undefined;
  const edits = JSON.stringify(fix.edits);
  if (proposals.some((other) => JSON.stringify(other.edits) !== edits)) return undefined;
  return {
    ...fix,
    changes: proposals.flatMap(({ changes }) => changes),
    leaves: [...new Set(proposals.flatMap(({ leaves }) => leaves ?? []))],
  };
}
