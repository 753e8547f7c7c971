import { shortHash } from '../hash.ts';
import type { Fix, Judged, Place, SourceDocument, Suppressed } from '../types.ts';
import { bySeverity } from '../severity.ts';
import { jsonLines } from './json-text.ts';
import { maskSecrets } from './mask.ts';
import { plainText } from './prose-text.ts';
import type { Results } from './results.ts';
import { rangeOf } from './text-range.ts';

/** The envelope's version: it grows when a reader of the old one would misread the new one. */
const jsonVersion = 1;

/** Rules that name what Compose would load and the audit could not. */
const unresolvedRules: ReadonlySet<string> = new Set(['not-audited', 'include-remote', 'unresolved-reference']);

/** The report for programs. Its schema is published as `docs/json-report.schema.json`. */
export function jsonReport(results: Results, tool: { readonly name: string; readonly version: string }): string {
  const findings = results.findings.toSorted(bySeverity);
  const report = {
    version: jsonVersion,
    tool,
    findings: findings.map(findingJson),
    suppressed: results.suppressed.map(suppressedJson),
    skipped: results.skipped,
    unresolved: findings
      .filter(({ rule }) => unresolvedRules.has(rule.id))
      .map((finding) => ({ ruleId: finding.rule.id, reference: finding.subject, ...placeJson(finding.at) })),
    summary: {
      conclusion: results.verdict.conclusion,
      failOn: results.failOn,
      files: results.files,
      ...results.verdict.counts,
      notes: results.notes.map(plainText),
    },
  };
  return jsonLines(report);
}

function suppressedJson(finding: Suppressed): object {
  const { source, reason, at } = finding.ignoredBy;
  return { ...findingJson(finding), suppression: { source, reason, ...placeJson(at) } };
}

function findingJson(finding: Judged): object {
  const { rule, severity, confidence, message, service, path, fingerprint, related, users, proof, hidden } = finding;
  return {
    ruleId: rule.id,
    severity,
    confidence,
    message: {
      what: plainText(message.what),
      why: plainText(message.why),
      todo: plainText(message.todo),
      ...(message.more && { more: plainText(message.more) }),
    },
    ...placeJson(finding.at),
    ...(service !== undefined && { service }),
    users,
    path: path.map(shownKey),
    fingerprint,
    introduced: finding.introduced,
    via: finding.at.via.map(({ kind, name, document, span }) => ({ kind, name, ...rangeJson(document, span) })),
    related: related.map(({ place, note }) => ({ ...placeJson(place), note: plainText(note) })),
    ...fixJson(finding.proof, hidden),
    ...(proof.kind === 'none' && proof.reason.length > 0 && { noFix: plainText(proof.reason) }),
    ...(proof.kind === 'refused' && { noFix: proof.reason }),
  };
}

/** A list item that is a mapping is named by all that it says, which may hold a secret: its hash tells it apart as well. */
function shownKey(key: string): string {
  return key.startsWith('[') ? shortHash(key) : key;
}

function fixJson(proof: Judged['proof'], secrets: readonly string[]): object {
  if (proof.kind !== 'proven') return {};
  const { title, safety, caveat, document, edits } = proof.fix;
  if (repeatsSecret(proof.fix, secrets)) return {};
  return {
    fix: {
      title: plainText(title),
      safety,
      ...(caveat && { caveat: plainText(caveat) }),
      edits: edits.map(({ span, text }) => ({ ...rangeJson(document, span), text })),
    },
  };
}

/** A patch is never masked, so one that would have to repeat a secret is left out. */
export function repeatsSecret({ edits }: Fix, secrets: readonly string[]): boolean {
  return edits.some(({ text }) => maskSecrets(text, secrets) !== text);
}

function placeJson({ document, writtenAt }: Place): object {
  return rangeJson(document, writtenAt);
}

function rangeJson(document: SourceDocument, span: Place['writtenAt']): object {
  return { file: document.path, ...rangeOf(document, span) };
}
