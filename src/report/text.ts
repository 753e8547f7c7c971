import { isHardening } from '../hardening.ts';
import type { Judged } from '../types.ts';
import { bySeverityCount, count } from './count.ts';
import { fixDiff } from './fix-diff.ts';
import { codeFrame, printable } from './frame.ts';
import { hardeningText } from './hardening-text.ts';
import { maskSecrets } from './mask.ts';
import { plainText } from './prose-text.ts';
import type { Results } from './results.ts';
import { columnsOf, severityStyle, shortenedTo, type Style, type Terminal, wrapped, wrappedProse } from './terminal.ts';
import { originSentences, placeName, serviceNames } from './text-places.ts';
import { rangeOf } from './text-range.ts';
import { waysOutInLog } from './ways-out.ts';

/** How far the prose under a finding is indented. */
const indent = 4;

/**
 * The report for a terminal: files in the order of their worst finding, findings of a file from top to bottom, and below
 * them what its services lack like nearly all.
 *
 * @param shownPath how a path is shown, such as relative to the folder that the command runs in
 */
export function textReport(results: Results, terminal: Terminal, shownPath: (path: string) => string): string {
  const files = Map.groupBy(results.findings, ({ at }) => at.document.path);
  const sections = [...files].map(([path, findings]) => {
    const heading = terminal.paint('underline', printable(shownPath(path)));
    const [shown, folded] = apart(findings, ({ rule }) => !isHardening(rule, results.rules));
    const entries = shown.toSorted((a, b) => a.at.writtenAt.start - b.at.writtenAt.start);
    return [
      heading,
      '',
      ...entries.flatMap((finding) => [...entry(finding, results, terminal), '']),
      ...hardeningText(folded, terminal),
    ];
  });
  return `${[...sections.flat(), ...summary(results, terminal, shownPath)].join('\n')}\n`;
}

function apart<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

function entry(finding: Judged, { secrets }: Results, terminal: Terminal): readonly string[] {
  const { at, severity, message, related } = finding;
  const { line, column } = rangeOf(at.document, at.writtenAt);
  const style = severityStyle[severity];
  return [
    ...title(`${line}:${column}`, finding, terminal),
    '',
    ...codeFrame(at.document, at.writtenAt, style, secrets, terminal),
    '',
    ...wrappedProse([message.what, message.why], indent, terminal),
    ...wrappedProse([message.todo], indent, terminal),
    ...origin(finding, terminal),
    ...related.flatMap(({ place, note }) =>
      wrapped(`${plainText(note)} (${placeName(place.document, place.writtenAt)})`, indent, terminal),
    ),
    ...fixLines(finding, terminal),
  ];
}

/** Place, severity, title and rule; the rule on a line of its own where they don't fit on one. */
function title(place: string, { rule, severity }: Judged, { paint, width }: Terminal): readonly string[] {
  const start = `  ${place}  ${paint(severityStyle[severity], paint('bold', severity))}  ${paint('bold', rule.title)}`;
  const id = paint('dim', rule.id);
  const columns = columnsOf(`  ${place}  ${severity}  ${rule.title}  ${rule.id}`);
  return columns <= width ? [`${start}  ${id}`] : [start, `${' '.repeat(indent)}${id}`];
}

/** How the text comes to take effect, where that isn't where it is written, and who shares it. */
function origin({ at, users }: Judged, terminal: Terminal): readonly string[] {
  const shared = users.length > 1 ? [`Shared by ${serviceNames(users)}.`] : [];
  return [...originSentences(at), ...shared].flatMap((line) => wrapped(line, indent, terminal));
}

function fixLines({ proof, hidden }: Judged, terminal: Terminal): readonly string[] {
  if (proof.kind === 'none') {
    return proof.reason.length === 0 ? [] : ['', ...wrapped(`No fix: ${plainText(proof.reason)}`, indent, terminal)];
  }
  if (proof.kind === 'refused') {
    return [
      '',
      ...wrapped(`No fix: the obvious one does not hold, since ${printable(proof.reason)}.`, indent, terminal),
    ];
  }
  const { fix } = proof;
  const colours = { '-': 'red', '+': 'green' } as const;
  const diff = fixDiff(fix).map((text) => {
    const line = printable(maskSecrets(text, hidden));
    const shown = ' '.repeat(indent + 2) + shortenedTo(line, terminal.width - indent - 2);
    const sign = text[0];
    return sign === '-' || sign === '+' ? terminal.paint(colours[sign], shown) : terminal.paint('dim', shown);
  });
  const label = fix.safety === 'safe' ? 'Fix' : 'Fix that changes behaviour';
  return [
    '',
    ...wrapped(`${label}: ${plainText(fix.title)}`, indent, terminal),
    ...diff,
    ...(fix.caveat === undefined ? [] : wrapped(`Before you apply it: ${plainText(fix.caveat)}`, indent, terminal)),
  ];
}

function summary(results: Results, terminal: Terminal, shownPath: (path: string) => string): readonly string[] {
  const { findings, suppressed, verdict, skipped, notes, files, failOn } = results;
  const { paint } = terminal;
  const lines: string[] = [];
  const said = (style: Style, text: string): readonly string[] =>
    wrapped(text, 0, terminal).map((line) => paint(style, line));
  if (files === 0) lines.push('No compose files were audited.');
  else if (findings.length === 0) lines.push(paint('green', `No findings in ${count(files, 'file')}.`));
  else {
    const blocking = verdict.counts.blocking;
    const consequence =
      failOn === 'never'
        ? 'None blocks.'
        : blocking === 0
          ? `None is ${failOn} or above.`
          : `${blocking} of ${failOn} severity or above.`;
    lines.push(
      ...said('bold', `${count(findings.length, 'finding')} in ${count(files, 'file')}: ${bySeverityCount(findings)}.`),
      ...said(blocking > 0 ? 'red' : 'green', consequence),
      ...fixHints(findings).flatMap((hint) => wrapped(hint, 0, terminal)),
      ...(blocking > 0 ? wrapped(waysOutInLog, 0, terminal) : []),
    );
  }
  if (verdict.counts.fixed > 0) lines.push(paint('green', `${count(verdict.counts.fixed, 'finding')} fixed.`));
  lines.push(
    ...suppressed.flatMap(({ rule, at, ignoredBy }) =>
      wrapped(
        `Ignored ${rule.id} at ${placeName(at.document, at.writtenAt)}: ${printable(ignoredBy.reason)}`,
        0,
        terminal,
      ),
    ),
    ...skipped.flatMap(({ path, reason }) => wrapped(`Skipped ${printable(shownPath(path))}: ${reason}.`, 0, terminal)),
  );
  lines.push(...notes.flatMap((note) => wrapped(plainText(note), 0, terminal)));
  return lines;
}

function fixHints(findings: readonly Judged[]): readonly string[] {
  const fixes = findings.flatMap(({ proof }) => (proof.kind === 'proven' ? [proof.fix.safety] : []));
  const safe = fixes.filter((safety) => safety === 'safe').length;
  const other = fixes.length - safe;
  if (fixes.length === 0) return [];
  const parts = [
    ...(safe > 0 ? [`${safe} can be fixed with --fix`] : []),
    ...(other > 0 ? [`${other}${safe > 0 ? ' more' : ' can be fixed'} with --fix=all, which changes behaviour`] : []),
  ];
  return [`${parts.join(', ')}.`];
}
