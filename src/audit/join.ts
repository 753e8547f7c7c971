import type { Fix, Finding } from '../types.ts';

/**
 * Joins findings of one rule that stand on the same written text, as services do that share an anchor, or projects that
 * share a file: the text is wrong once, so it is said once, naming everyone who uses it.
 *
 * @param first which of them speaks for the others, where it isn't the first: the introduced one, say
 */
export function join(findings: readonly Finding[], first: (finding: Finding) => boolean): readonly Finding[] {
  const groups = Map.groupBy(findings, ({ rule, at, service }) =>
    // Without a service the text's own place is all there is: problems of one file differ by subject, not by user.
    JSON.stringify([rule.id, at.document.path, at.writtenAt.start, at.writtenAt.end, service === undefined]),
  );
  return [...groups.values()].flatMap((group) => {
    const speaker = group.find(first) ?? group[0];
    return speaker === undefined ? [] : [group.length === 1 ? speaker : joined(speaker, group)];
  });
}

function joined(speaker: Finding, group: readonly Finding[]): Finding {
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
