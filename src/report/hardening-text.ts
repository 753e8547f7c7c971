import type { Judged } from '../types.ts';
import { plainText } from './prose-text.ts';
import { severityStyle, type Terminal, wrapped } from './terminal.ts';
import { originSentences, serviceNames } from './text-places.ts';

/** Where less room than this is left beside the rules' names, what to add stands below them. */
const leastBeside = 36;

/**
 * What services lack, like nearly all: one block in place of a code frame for each rule that would show the same line
 * again and again. Services that lack the same share a block.
 *
 * @param findings those written in one file
 */
export function hardeningText(findings: readonly Judged[], terminal: Terminal): readonly string[] {
  const ordered = findings.toSorted((a, b) => a.at.writtenAt.start - b.at.writtenAt.start);
  const services = [...Map.groupBy(ordered, ({ project, users }) => JSON.stringify([project, users])).values()];
  const blocks = Map.groupBy(services, (lacking) => steps(lacking, terminal).join('\n'));
  return [...blocks].flatMap(([text, alike]) => [...title(alike, terminal), '', ...text.split('\n'), '']);
}

function title(services: readonly (readonly Judged[])[], terminal: Terminal): readonly string[] {
  const firsts = services.flatMap((lacking) => lacking.slice(0, 1));
  const names = firsts.map((first) => `${serviceNames(first.users)} (${placeIn(first)})`).join(', ');
  const several = services.length > 1 || firsts.some(({ users }) => users.length > 1);
  return wrapped(`Hardening that ${names} ${several ? 'lack' : 'lacks'}`, 2, terminal);
}

function steps(findings: readonly Judged[], terminal: Terminal): readonly string[] {
  const [first] = findings;
  const [severities, ids] = [findings.map(({ severity }) => severity), findings.map(({ rule }) => rule.id)];
  const widths = { severity: longest(severities), id: longest(ids) };
  const origins = new Set(findings.flatMap(({ at }) => originSentences(at)));
  return [
    ...findings.flatMap((finding) => {
      const isInTitle = first !== undefined && placeIn(finding) === placeIn(first);
      return step(finding, isInTitle, widths, terminal);
    }),
    ...[...origins].flatMap((sentence) => wrapped(sentence, 4, terminal)),
  ];
}

/** One rule and what to add for it. */
function step(
  { rule, severity, message, proof, at }: Judged,
  isInTitle: boolean,
  widths: { readonly severity: number; readonly id: number },
  terminal: Terminal,
): readonly string[] {
  const indent = 4;
  const { paint, width } = terminal;
  const label = `${paint(severityStyle[severity], severity.padEnd(widths.severity))}  ${rule.id}`;
  const fix = proof.kind === 'proven' ? proof.fix : undefined;
  const said = [
    ...(isInTitle ? [] : [`At ${placeIn({ at })}:`]),
    plainText(message.todo),
    ...(fix === undefined ? [] : [`\`--fix${fix.safety === 'safe' ? '' : '=all'}\` does it.`]),
    ...(fix?.caveat === undefined ? [] : [`Before you do: ${plainText(fix.caveat)}`]),
  ].join(' ');
  const column = indent + widths.severity + 2 + widths.id + 2;
  if (width - column < leastBeside) return [' '.repeat(indent) + label, ...wrapped(said, indent + 2, terminal)];
  const [beside = '', ...below] = wrapped(said, column, terminal);
  const gap = ' '.repeat(2 + widths.id - rule.id.length);
  return [`${' '.repeat(indent)}${label}${gap}${beside.trimStart()}`, ...below];
}

function longest(words: readonly string[]): number {
  return Math.max(...words.map((word) => word.length));
}

function placeIn({ at }: Pick<Judged, 'at'>): string {
  const { line, column } = at.document.positionAt(at.writtenAt.start);
  return `${line}:${column}`;
}
