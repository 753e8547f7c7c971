import { prose } from '../prose.ts';
import type { Edit, Judged, Place, RuleMeta, Severity, SourceDocument, Span, Suppressed } from '../types.ts';
import { repeatsSecret } from './json.ts';
import { jsonText } from './json-text.ts';
import { lineHashes } from './line-hash.ts';
import { rulePage } from './links.ts';
import { markdown, plainText } from './prose-text.ts';
import type { Results } from './results.ts';
import { rangeOf } from './text-range.ts';

/** Code scanning shows this many results of a run. Source: https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning#validating-your-sarif-file */
const mostResults = 5_000;

/** And this many places of a result. */
const mostLocations = 100;

/** What code scanning makes of a severity: `security-severity` decides its badge, `level` the rest. */
const levels: Readonly<Record<Severity, { readonly level: 'error' | 'warning' | 'note'; readonly score: string }>> = {
  critical: { level: 'error', score: '9.5' },
  high: { level: 'error', score: '8.0' },
  medium: { level: 'warning', score: '5.5' },
  low: { level: 'note', score: '2.5' },
  info: { level: 'note', score: '0.0' },
};

/** The report for code scanning: SARIF 2.1.0. Most severe first, since what is beyond the limit is dropped. */
export function sarifReport(results: Results, tool: { readonly name: string; readonly version: string }): string {
  const all = [
    ...results.findings.map((finding) => ({ finding, suppressions: [] })),
    ...results.suppressed.map((finding) => ({ finding, suppressions: [suppression(finding)] })),
  ];
  const listed = all.slice(0, mostResults);
  const shown = listed.map(({ finding }) => finding);
  const rules = [...new Map(shown.map(({ rule }) => [rule.id, rule])).values()];
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const hashes = new Map(
    [...new Set(shown.map(({ at }) => at.document))].map((document) => [document, lineHashes(document)]),
  );
  const dropped = all.length - shown.length;
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            semanticVersion: tool.version,
            informationUri: 'https://github.com/docker-auditor/docker-auditor',
            rules: rules.map(ruleDescriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [
              ...results.notes.map(plainText),
              ...results.skipped.map(({ path, reason }) => plainText(prose`Skipped ${path}: ${[reason]}.`)),
              ...(dropped > 0
                ? [`${dropped} more findings are not in this file: code scanning takes ${mostResults}.`]
                : []),
            ].map((text) => ({ level: 'note', message: { text: withoutLinks(text) } })),
          },
        ],
        results: listed.map(({ finding, suppressions }) => ({
          ...resultOf(finding, indexOf.get(finding.rule.id) ?? 0, hashes),
          // All results of a run have them or none has: SARIF 2.1.0, section 3.27.23.
          suppressions,
        })),
      },
    ],
  };
  return jsonText(log);
}

function ruleDescriptor({ id, title, severity, docs, references, cwe }: RuleMeta): object {
  return {
    id,
    name: title,
    shortDescription: { text: title },
    fullDescription: { text: docs.danger },
    help: {
      text: `${docs.danger} ${docs.remedy} When it is right: ${docs.whenRight}`,
      markdown: [
        docs.danger,
        docs.remedy,
        `**When it is right:** ${docs.whenRight}`,
        ...references.map((url) => `<${url}>`),
      ].join('\n\n'),
    },
    helpUri: rulePage(id),
    defaultConfiguration: { level: levels[severity].level },
    properties: {
      'security-severity': levels[severity].score,
      tags: ['security', ...cwe.map((number) => `external/cwe/${number.toLowerCase()}`)],
    },
  };
}

function resultOf(finding: Judged, ruleIndex: number, hashes: ReadonlyMap<SourceDocument, readonly string[]>): object {
  const { rule, severity, message, at, service, related, fingerprint, proof, hidden } = finding;
  const line = rangeOf(at.document, at.writtenAt).line;
  return {
    ruleId: rule.id,
    ruleIndex,
    level: levels[severity].level,
    message: {
      text: withoutLinks([message.what, message.why, message.todo].map(plainText).join(' ')),
      markdown: [message.what, message.why, message.todo].map(markdown).join(' '),
    },
    locations: [
      {
        ...locationOf(at),
        ...(service !== undefined && {
          logicalLocations: [{ name: service, fullyQualifiedName: `services.${service}`, kind: 'object' }],
        }),
      },
    ],
    ...((related.length > 0 || at.via.length > 0) && {
      relatedLocations: [
        ...at.via.map(({ kind, name, document, span }) => ({
          place: { document, writtenAt: span },
          note: prose`Used here through ${[kind]} ${name}.`,
        })),
        ...related,
      ]
        .slice(0, mostLocations)
        .map(({ place, note }, id) => ({
          id,
          ...locationOf(place),
          message: { text: withoutLinks(plainText(note)) },
        })),
    }),
    partialFingerprints: {
      primaryLocationLineHash: hashes.get(at.document)?.[line - 1] ?? '',
      'dockerAuditor/v1': fingerprint,
    },
    ...(proof.kind === 'proven' &&
      !repeatsSecret(proof.fix, hidden) && {
        fixes: [
          {
            description: { text: withoutLinks(plainText(proof.fix.title)) },
            artifactChanges: [
              {
                artifactLocation: { uri: uriOf(proof.fix.document.path) },
                replacements: proof.fix.edits.map((edit) => replacement(proof.fix.document, edit)),
              },
            ],
          },
        ],
      }),
    properties: { confidence: finding.confidence, severity, introduced: finding.introduced },
  };
}

/** `[text](url)` is a link in SARIF's plain text too; none of ours has one, so every one is somebody else's. */
function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}

function suppression({ ignoredBy: { source, reason, at } }: Suppressed): object {
  return {
    kind: source === 'comment' ? 'inSource' : 'external',
    status: 'accepted',
    justification: reason,
    location: locationOf(at),
  };
}

function locationOf({ document, writtenAt }: Pick<Place, 'document' | 'writtenAt'>): object {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(document.path) }, region: region(document, writtenAt) },
  };
}

function replacement(document: SourceDocument, { span, text }: Edit): object {
  return { deletedRegion: region(document, span), ...(text !== '' && { insertedContent: { text } }) };
}

/** An edit that takes a line away ends at the start of the next line, so positions are taken as they are. */
function region(document: SourceDocument, { start, end }: Span): object {
  const [from, to] = [document.positionAt(start), document.positionAt(end)];
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

/** A path as a URI reference: what is no letter, digit or `-._~/` is escaped. */
function uriOf(path: string): string {
  return path
    .toWellFormed()
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
}
