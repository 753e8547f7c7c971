import { moreSevere } from '../severity.ts';
import type { Finding, Fix, ModelPath, Project, Proof, Prose, ProvenFix, Reaudit, Snapshot } from '../types.ts';
import { applyEdits } from '../apply-edits.ts';
import { changedPaths, isDeclared } from './changed-paths.ts';
import { combineEdits } from './combine.ts';

/**
 * Tries a finding's fix on the audited tree and lets it through only if everything that a suggestion promises holds:
 * the finding is gone, no finding is new or worse but those the fix declares, only the declared values changed, and the
 * files still parse.
 */
export function proveFix(finding: Finding, reaudit: Reaudit): Proof {
  const { proposal, noFixReason } = finding;
  if (proposal === undefined) return { kind: 'none', reason: noFixReason ?? [] };
  return verdict(proposal, refuse([proposal], [finding], reaudit));
}

/**
 * Joins the proven fixes of findings that share a comment into one, and proves that one.
 *
 * @param findings at least one, each with a proven fix in the same document
 */
export function proveTogether(fixes: readonly ProvenFix[], findings: readonly Finding[], reaudit: Reaudit): Proof {
  const [first, ...others] = fixes;
  if (first === undefined) return { kind: 'none', reason: [] };
  if (others.length === 0) return { kind: 'proven', fix: first };
  if (others.some(({ document }) => document !== first.document)) {
    return { kind: 'refused', reason: 'the fixes belong to different files' };
  }
  const edits = combineEdits(fixes.flatMap((fix) => fix.edits));
  if (edits === undefined) return { kind: 'refused', reason: 'the fixes of these findings exclude each other' };
  const caveats = fixes.flatMap(({ caveat }) => (caveat === undefined ? [] : [caveat]));
  const joined: Fix = {
    title: eachOnce(fixes.map(({ title }) => title)),
    safety: caveats.length > 0 ? 'changes-behaviour' : 'safe',
    ...(caveats.length > 0 && { caveat: eachOnce(caveats) }),
    document: first.document,
    edits,
    changes: fixes.flatMap(({ changes }) => changes),
    leaves: fixes.flatMap(({ leaves }) => leaves ?? []),
  };
  return verdict(joined, refuse([joined], findings, reaudit));
}

/** One sentence after the other; two fixes of one kind say the same. */
function eachOnce(sentences: readonly Prose[]): Prose {
  const different = [...new Map(sentences.map((sentence) => [JSON.stringify(sentence), sentence])).values()];
  return different.flatMap((sentence, index) => (index === 0 ? sentence : [' ', ...sentence]));
}

/**
 * Applying every suggestion of a review must leave none of its findings and add none.
 *
 * @param suggestions most important first
 * @returns the suggestions that hold together: where all of them don't, as many as can be kept, the most important first
 */
export function holdTogether<T extends { readonly fix: ProvenFix; readonly covers: readonly Finding[] }>(
  suggestions: readonly T[],
  reaudit: Reaudit,
): readonly T[] {
  const holds = (chosen: readonly T[]): boolean => {
    const fixes = chosen.map(({ fix }) => fix);
    return (
      refuse(
        fixes,
        chosen.flatMap(({ covers }) => covers),
        reaudit,
      ) === undefined
    );
  };
  if (suggestions.length < 2 || holds(suggestions)) return suggestions;
  const kept: T[] = [];
  for (const suggestion of suggestions) if (holds([...kept, suggestion])) kept.push(suggestion);
  return kept;
}

function verdict(fix: Fix, refusal: string | undefined): Proof {
  return isProven(fix, refusal) ? { kind: 'proven', fix } : { kind: 'refused', reason: refusal ?? '' };
}

/** The only way to a `ProvenFix`: through an answer of `refuse`. */
function isProven(_fix: Fix, refusal: string | undefined): _fix is ProvenFix {
  return refusal === undefined;
}

/** Why these fixes together can't be shown; `undefined` where they can. */
function refuse(fixes: readonly Fix[], findings: readonly Finding[], reaudit: Reaudit): string | undefined {
  const edited = new Map<string, string>();
  for (const [document, ofDocument] of Map.groupBy(fixes, (fix) => fix.document)) {
    const edits = combineEdits(ofDocument.flatMap((fix) => fix.edits));
    if (edits === undefined) return 'its edits overlap';
    const text = applyEdits(document.text, edits);
    if (text === document.text) return 'it would change nothing';
    if (endsLine(text) !== endsLine(document.text)) return "it would change the end of the file's last line";
    edited.set(document.path, text);
  }
  const { before, after } = reaudit(edited);
  return (
    undeclaredChange(
      fixes.flatMap(({ changes }) => changes),
      before.projects,
      after.projects,
    ) ??
    stillThere(findings, after) ??
    newOrWorse(fixes, findings, before, after)
  );
}

function endsLine(text: string): boolean {
  return text.endsWith('\n');
}

function undeclaredChange(
  declared: readonly ModelPath[],
  before: readonly Project[],
  after: readonly Project[],
): string | undefined {
  const remaining = new Map(after.map((project) => [project.path, project]));
  for (const project of before) {
    const other = remaining.get(project.path);
    if (other === undefined) return `${project.path} could not be read as a project any more`;
    const path = changedPaths(project.root, other.root).find(
      // A top-level `x-…` has no effect by itself; what aliases make of it is compared where it is used.
      (changed) => changed[0]?.startsWith('x-') !== true && !isDeclared(changed, declared),
    );
    // Three keys are enough to find it; what lies deeper may be a list's item, and that a secret.
    if (path !== undefined) return `it would also change ${path.slice(0, 3).join('.')}`;
  }
  return undefined;
}

function stillThere(findings: readonly Finding[], after: Snapshot): string | undefined {
  const left = new Set(after.findings.map(({ fingerprint }) => fingerprint));
  const finding = findings.find(({ members }) => members.some((member) => left.has(member)));
  return finding && `${finding.rule.id} would still be there`;
}

function newOrWorse(
  fixes: readonly Fix[],
  findings: readonly Finding[],
  before: Snapshot,
  after: Snapshot,
): string | undefined {
  const known = new Map(before.findings.map((finding) => [finding.fingerprint, finding]));
  const left = new Set(fixes.flatMap(({ leaves }) => leaves ?? []));
  const services = new Set(findings.flatMap(({ users }) => users));
  for (const finding of after.findings) {
    const twin = known.get(finding.fingerprint);
    if (twin !== undefined && !moreSevere(finding.severity, twin.severity)) continue;
    if (ignoresOnly(finding, findings)) continue;
    const declared = left.has(finding.rule.id) && finding.service !== undefined && services.has(finding.service);
    if (!declared)
      return `it would bring ${finding.rule.id}${finding.service === undefined ? '' : ` to ${finding.service}`}`;
  }
  return undefined;
}

/** Whether it says that an ignore of what is fixed has nothing left to ignore: that is so once it is fixed, and no harm. */
function ignoresOnly({ rule, at, path }: Finding, fixed: readonly Finding[]): boolean {
  if (rule.id !== 'unused-suppression') return false;
  return fixed.some(
    ({ ignoredBy }) =>
      ignoredBy?.at.document.path === at.document.path && path.slice(1).every((id) => ignoredBy.rules.includes(id)),
  );
}
