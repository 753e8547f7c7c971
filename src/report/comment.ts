import type { Anchor, Judged, PlannedComment } from '../types.ts';
import { codeSpan, fenced } from './escape.ts';
import { fixDiffBlock } from './fix-diff.ts';
import { configurationPage, falseAlarmPage, type Links, permalink, rulePage } from './links.ts';
import { longestText, marksOf, signed } from './marker.ts';
import { wayOfUse } from './origin.ts';
import { markdown } from './prose-text.ts';
import { severityLabel } from './severity-label.ts';

/**
 * A review comment. The explanation stands before the suggestion: a reader who meets the button first has to decide
 * before knowing what it is about.
 */
export function commentBody({ anchor, findings, suggestion }: PlannedComment, links: Links): string {
  const covered = new Set(suggestion?.covers);
  const parts = findings.map((finding) => explained(finding, links, covered.has(finding), anchor));
  if (suggestion !== undefined) {
    const { fix, replacement } = suggestion;
    parts.push(fenced('suggestion', replacement));
    if (fix.caveat !== undefined) parts.push(`**Before you apply it:** ${markdown(fix.caveat)}`);
  }
  parts.push(footer(findings));
  return signed(parts.join('\n\n'), { kind: 'comment', sha: links.headSha, lists: findings.map(marksOf) });
}

/** Whether GitHub takes a comment: one line can hold hundreds of findings, or be as long as a file. */
export function isPostable(comment: PlannedComment, links: Links): boolean {
  return commentBody(comment, links).length <= longestText;
}

/** One finding: what is wrong, why it matters, what to do. */
function explained(finding: Judged, links: Links, hasSuggestion: boolean, anchor: Anchor): string {
  const { message, severity, rule, proof, hidden } = finding;
  const parts = [
    `**${severityLabel(severity)}: ${rule.title}**`,
    [message.what, message.why, message.todo].map(markdown).join(' '),
  ];
  const origin = originOf(finding, links, isWrittenAt(finding, anchor));
  if (origin !== undefined) parts.push(origin);
  for (const { place, note } of finding.related) {
    parts.push(`${markdown(note)} ${placeLink(place, links)}`);
  }
  if (proof.kind === 'proven' && !hasSuggestion) {
    const { fix } = proof;
    parts.push(`${markdown(fix.title)} In ${codeSpan(fix.document.path)}:\n\n${fixDiffBlock(fix, hidden)}`);
    if (fix.caveat !== undefined) parts.push(`**Before you do:** ${markdown(fix.caveat)}`);
  }
  const withoutFix = noFix(finding);
  if (withoutFix !== undefined) parts.push(withoutFix);
  if (message.more !== undefined) parts.push(folded('More', markdown(message.more)));
  return parts.join('\n\n');
}

/** Why there is no button: the reader who looks for one should not have to wonder. */
export function noFix({ proof }: Judged): string | undefined {
  if (proof.kind === 'none') return proof.reason.length === 0 ? undefined : `No suggestion: ${markdown(proof.reason)}`;
  if (proof.kind === 'refused')
    return `No suggestion: the obvious one was tried and does not hold, since ${codeSpan(proof.reason)}.`;
  return undefined;
}

/**
 * Where the text is written, how it comes to be used, and who shares it.
 *
 * @param isPlain whether the reader sees already where it is written: the comment stands there, or the entry names it
 */
export function originOf({ at, users }: Judged, links: Links, isPlain: boolean): string | undefined {
  const shared = users.length > 1 ? [`Used by ${users.map(codeSpan).join(', ')}.`] : [];
  const [step] = at.via;
  if (step === undefined) {
    const written = isPlain ? [] : [`It is written at ${placeLink(at, links)}.`];
    return written.length + shared.length === 0 ? undefined : [...written, ...shared].join(' ');
  }
  const use = placeLink({ document: step.document, writtenAt: step.span }, links);
  const way = isPlain
    ? `It is ${wayOfUse[step.kind]}`
    : `It is written at ${placeLink(at, links)} and ${wayOfUse[step.kind]}`;
  return [`${way} ${use}.`, ...shared].join(' ');
}

function isWrittenAt({ at }: Judged, { path, lines }: Anchor): boolean {
  const { first } = at.document.linesOf(at.writtenAt);
  return at.document.path === path && first >= lines.first && first <= lines.last;
}

/** `compose.yaml:12` as a link to the audited commit. */
export function placeLink({ document, writtenAt }: Pick<Judged['at'], 'document' | 'writtenAt'>, links: Links): string {
  const lines = document.linesOf(writtenAt);
  return `[${codeSpan(`${document.path}:${lines.first}`)}](${permalink(links, document.path, lines)})`;
}

export function folded(summary: string, content: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

/** The ways out. Findings about the audit itself are the configuration's business alone. */
function footer(findings: readonly Judged[]): string {
  const rules = [...new Map(findings.map(({ rule }) => [rule.id, rule])).values()];
  const pages = rules.map(({ id }) => `[${id}](${rulePage(id)})`).join(', ');
  const ids = rules.filter(({ group }) => group !== 'audit').map(({ id }) => id);
  const inPlace =
    ids.length === 0
      ? ''
      : `right as it is? \`# docker-auditor: ignore ${ids.join(', ')} -- <reason>\` above the line where it is written · `;
  return `<sub>${pages} · ${inPlace}[configure or switch off](${configurationPage}) · [false alarm?](${falseAlarmPage})</sub>`;
}
