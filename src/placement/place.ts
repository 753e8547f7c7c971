import { isHardening } from '../hardening.ts';
import { atLeast, bySeverity } from '../severity.ts';
import type {
  Anchor,
  ChangedFile,
  Fix,
  Judged,
  LineRange,
  PlannedComment,
  Placement,
  Proof,
  ProvenFix,
  Settings,
  Suggestion,
} from '../types.ts';
import { anchorOf, isReplaceable } from './anchor.ts';

interface LineReplacement {
  readonly lines: LineRange;
  readonly replacement: readonly string[];
}

/** What placing needs from fixing. */
export interface FixTools {
  /** A fix as replacements of whole lines, the preferred one first. */
  readonly lineReplacements: (fix: Fix, within: LineRange) => readonly LineReplacement[];
  /** Joins the fixes of findings that share a comment, and proves the joined one. */
  readonly proveTogether: (fixes: readonly ProvenFix[], findings: readonly Judged[]) => Proof;
  /** The findings whose text holds a secret. */
  readonly secrets: readonly Judged[];
  /** The comments whose suggestions hold together, when all of them are applied. */
  readonly holdTogether: <T extends Pick<Suggestion, 'fix' | 'covers'>>(suggestions: readonly T[]) => readonly T[];
}

/** Whether a comment's text is one that GitHub takes. */
export type Fits = (comment: PlannedComment) => boolean;

/** A suggestion is never masked, so none may repeat a line that a secret stays on. */
function repeatsSecret(path: string, { lines, replacement }: LineReplacement, holders: readonly Judged[]): boolean {
  return holders.some(({ at, secrets = [] }) => {
    const own = at.document.linesOf(at.writtenAt);
    const touched = at.document.path === path && own.first <= lines.last && lines.first <= own.last;
    return touched && secrets.some((secret) => replacement.some((line) => line.includes(secret)));
  });
}

export interface Placed {
  /** From the bottom of each file up, so that applying one leaves the lines of the next where they are. */
  readonly comments: readonly PlannedComment[];
  /** By fingerprint: every finding has exactly one. */
  readonly placements: ReadonlyMap<string, Placement>;
}

/** A comment of an earlier run that stays, and the findings that it still speaks of. */
export interface StandingComment {
  readonly anchor: Anchor;
  readonly findings: readonly Judged[];
}

/**
 * Gives every finding exactly one place to ask for attention.
 *
 * @param findings those that no standing comment speaks of
 * @param standing comments that stay; no new suggestion may overlap their lines
 * @param fits a comment whose text does not fit is cut down; what it can't say is listed in the body
 * @param listed whether the standing summary lists a finding already: then it stays there and gets no comment too
 */
export function place(
  findings: readonly Judged[],
  standing: readonly StandingComment[],
  changes: readonly ChangedFile[],
  settings: Pick<Settings, 'commentOn' | 'maxComments' | 'rules'>,
  tools: FixTools,
  fits: Fits,
  listed: (finding: Judged) => boolean,
): Placed {
  const files = new Map(changes.map((file) => [file.path, file]));
  const placements = new Map<string, Placement>();
  const anchored: Anchored[] = [];
  for (const finding of findings) {
    if (!finding.introduced) placements.set(finding.fingerprint, { kind: 'summary', reason: 'it was there before' });
    else if (!asksForAttention(finding, settings)) {
      // Hardening that the change takes away from a service is said among the minor findings.
      const isOffered = isHardening(finding.rule, settings.rules) && finding.onAddedService;
      placements.set(finding.fingerprint, { kind: 'body', reason: isOffered ? 'hardening' : 'below-comment-on' });
    } else {
      const anchor = anchorOf(finding, files);
      if (anchor === undefined) placements.set(finding.fingerprint, { kind: 'body', reason: 'off-diff' });
      else if (listed(finding)) placements.set(finding.fingerprint, { kind: 'body', reason: 'uncommented' });
      else anchored.push({ anchor: withFix(finding, anchor, files, tools), finding });
    }
  }
  for (const { finding } of anchored) placements.set(finding.fingerprint, { kind: 'body', reason: 'uncommented' });
  const groups = overlapping(anchored).flatMap((group) => fittingComment(group, files, tools, fits));
  const ranked = groups.toSorted((a, b) => bySeverity(first(a), first(b)));
  const comments = withoutConflicts(ranked.slice(0, settings.maxComments), standing, tools);
  for (const planned of comments) placeComment(planned, placements);
  return { comments: comments.toSorted(bottomUp), placements };
}

/**
 * Where no review can be posted, annotations take the place of comments and body.
 *
 * @param standing the places of findings that stand on the pull request already
 */
export function placeAsAnnotations(findings: readonly Judged[], standing: ReadonlyMap<string, Placement>): Placed {
  const placements = findings.map(({ fingerprint, introduced }): [string, Placement] => {
    if (!introduced) return [fingerprint, { kind: 'summary', reason: 'it was there before' }];
    return [fingerprint, standing.get(fingerprint) ?? { kind: 'annotation' }];
  });
  return { comments: [], placements: new Map(placements) };
}

/** A standing comment as it would be written today. Its suggestion replaces the lines that it stands on, or is left out. */
export function standingComment({ anchor, findings }: StandingComment, tools: FixTools, fits: Fits): PlannedComment {
  const plain = { anchor, findings };
  for (const { fix, covers } of fixesFor(findings, anchor.path, tools)) {
    const [suggested] = tools.lineReplacements(fix, anchor.lines);
    if (suggested === undefined || !sameLines(suggested, anchor)) continue;
    if (repeatsSecret(anchor.path, suggested, tools.secrets)) continue;
    const planned = { ...plain, suggestion: { fix, covers, replacement: suggested.replacement } };
    return fits(planned) ? planned : plain;
  }
  return plain;
}

function sameLines({ lines: a }: LineReplacement, { lines: b }: Anchor): boolean {
  return a.first === b.first && a.last === b.last;
}

/** Whether a finding is worth a comment by itself. Hardening is one folded entry for each service, never a comment. */
function asksForAttention(finding: Judged, settings: Pick<Settings, 'commentOn' | 'rules'>): boolean {
  return !isHardening(finding.rule, settings.rules) && atLeast(finding.severity, settings.commentOn);
}

interface Anchored {
  readonly anchor: Anchor;
  readonly finding: Judged;
}

/** Takes in the lines of the finding's fix where a suggestion for them is possible. */
function withFix(finding: Judged, anchor: Anchor, files: ReadonlyMap<string, ChangedFile>, tools: FixTools): Anchor {
  if (finding.proof.kind !== 'proven') return anchor;
  return suggestion(finding.proof.fix, anchor, files, tools)?.anchor ?? anchor;
}

function suggestion(
  fix: ProvenFix,
  { path, lines }: Anchor,
  files: ReadonlyMap<string, ChangedFile>,
  tools: FixTools,
): { readonly anchor: Anchor; readonly replacement: readonly string[] } | undefined {
  if (fix.document.path !== path) return undefined;
  const possible = tools
    .lineReplacements(fix, lines)
    .find((option) => isReplaceable(files.get(path), option.lines) && !repeatsSecret(path, option, tools.secrets));
  return possible && { anchor: { path, lines: possible.lines }, replacement: possible.replacement };
}

/** Findings whose ranges overlap share one comment. */
function overlapping(anchored: readonly Anchored[]): readonly (readonly Anchored[])[] {
  return [...Map.groupBy(anchored, ({ anchor }) => anchor.path).values()].flatMap(overlappingInFile);
}

function overlappingInFile(anchored: readonly Anchored[]): readonly (readonly Anchored[])[] {
  const groups: Anchored[][] = [];
  let end = 0;
  for (const entry of anchored.toSorted((a, b) => a.anchor.lines.first - b.anchor.lines.first)) {
    const { first, last } = entry.anchor.lines;
    if (first <= end) groups.at(-1)?.push(entry);
    else groups.push([entry]);
    end = Math.max(end, last);
  }
  return groups;
}

function comment(group: readonly Anchored[], files: ReadonlyMap<string, ChangedFile>, tools: FixTools): PlannedComment {
  const findings = group.map(({ finding }) => finding).toSorted(bySeverity);
  const anchor = {
    path: group[0]?.anchor.path ?? '',
    lines: {
      first: Math.min(...group.map(({ anchor: { lines } }) => lines.first)),
      last: Math.max(...group.map(({ anchor: { lines } }) => lines.last)),
    },
  };
  for (const { fix, covers } of fixesFor(findings, anchor.path, tools)) {
    const suggested = suggestion(fix, anchor, files, tools);
    if (suggested === undefined) continue;
    return { anchor: suggested.anchor, findings, suggestion: { fix, covers, replacement: suggested.replacement } };
  }
  return { anchor, findings };
}

/**
 * The comment that GitHub takes: without its suggestion if that is too long, and of too many findings the most severe. The
 * others are left to the review's body.
 */
function fittingComment(
  group: readonly Anchored[],
  files: ReadonlyMap<string, ChangedFile>,
  tools: FixTools,
  fits: Fits,
): readonly PlannedComment[] {
  let some = group.toSorted((a, b) => bySeverity(a.finding, b.finding));
  for (;;) {
    const planned = comment(some, files, tools);
    if (fits(planned)) return [planned];
    const plain = { anchor: planned.anchor, findings: planned.findings };
    if (fits(plain)) return [plain];
    if (some.length === 1) return [];
    some = some.slice(0, Math.ceil(some.length / 2));
  }
}

/**
 * The fixes in a file that a comment on some findings may offer, the preferred one first: one for all that can be fixed
 * there; then, for where those exclude each other or can't be suggested, one for each finding.
 *
 * @param findings the most severe first
 */
function* fixesFor(
  findings: readonly Judged[],
  path: string,
  tools: FixTools,
): Generator<Pick<Suggestion, 'fix' | 'covers'>> {
  const single = findings.flatMap((finding) => {
    const { proof } = finding;
    return proof.kind === 'proven' && proof.fix.document.path === path ? [{ fix: proof.fix, covers: [finding] }] : [];
  });
  if (single.length > 1) {
    const covers = single.flatMap((each) => each.covers);
    const joint = tools.proveTogether(
      single.map(({ fix }) => fix),
      covers,
    );
    if (joint.kind === 'proven') yield { fix: joint.fix, covers };
  }
  yield* single;
}

/**
 * A suggestion that overlaps a more important one, or that breaks the others when all are applied, becomes prose.
 *
 * @param comments the most important first
 */
function withoutConflicts(
  comments: readonly PlannedComment[],
  standing: readonly StandingComment[],
  tools: FixTools,
): readonly PlannedComment[] {
  const suggesting: (Suggestion & { readonly anchor: Anchor })[] = [];
  for (const { anchor, suggestion: suggested } of comments) {
    const taken = [...standing, ...suggesting].some((other) => overlap(other.anchor, anchor));
    if (suggested !== undefined && !taken) suggesting.push({ ...suggested, anchor });
  }
  const kept = new Set(tools.holdTogether(suggesting).map(({ fix }) => fix));
  return comments.map((planned) => {
    if (planned.suggestion === undefined || kept.has(planned.suggestion.fix)) return planned;
    return { anchor: planned.anchor, findings: planned.findings };
  });
}

function overlap(a: Anchor, b: Anchor): boolean {
  return a.path === b.path && a.lines.first <= b.lines.last && b.lines.first <= a.lines.last;
}

function placeComment(
  { anchor, findings, suggestion: suggested }: PlannedComment,
  placements: Map<string, Placement>,
): void {
  for (const { fingerprint } of findings) {
    placements.set(fingerprint, { kind: suggested === undefined ? 'line' : 'suggestion', anchor });
  }
}

function first({ findings }: PlannedComment): Judged {
  const [finding] = findings;
  if (finding === undefined) throw new TypeError('A comment without a finding.');
  return finding;
}

function bottomUp(a: PlannedComment, b: PlannedComment): number {
  if (a.anchor.path !== b.anchor.path) return a.anchor.path < b.anchor.path ? -1 : 1;
  return b.anchor.lines.first - a.anchor.lines.first;
}
