import type { Judged } from '../types.ts';
import { originOf, placeLink } from './comment.ts';
import { count } from './count.ts';
import type { Section } from './entries.ts';
import { codeSpan } from './escape.ts';
import { fixDiffBlock } from './fix-diff.ts';
import { type Links, rulePage } from './links.ts';
import { markdown } from './prose-text.ts';

/** What the services that a change adds lack, like nearly all: one folded list with one entry for each of them. */
export function hardeningSection(findings: readonly Judged[], links: Links): readonly Section[] {
  if (findings.length === 0) return [];
  const services = [...Map.groupBy(findings, ({ project, service }) => JSON.stringify([project, service])).values()];
  const lack = services.length === 1 ? 'lacks' : 'lack';
  return [
    {
      summary: `${count(services.length, 'added service')} ${lack} hardening (${count(findings.length, 'minor finding')})`,
      entries: services.map((lacking) => serviceEntry(lacking, links)),
    },
  ];
}

function serviceEntry(findings: readonly Judged[], links: Links): string {
  const [first] = findings.toSorted((a, b) => a.at.writtenAt.start - b.at.writtenAt.start);
  const service = first === undefined ? '' : `${codeSpan(first.service ?? '')} at ${placeLink(first.at, links)}`;
  return [`- ${service}:`, ...findings.map((finding) => step(finding, links))].join('\n');
}

/** What to add: as lines where they are proven, else in words. */
function step(finding: Judged, links: Links): string {
  const { rule, message, proof } = finding;
  const said = [`[${rule.id}](${rulePage(rule.id)}):`, markdown(message.todo), originOf(finding, links, true)];
  if (proof.kind !== 'proven') return `  - ${words(said)}`;
  const { fix } = proof;
  const caveat = fix.caveat && `Before you do: ${markdown(fix.caveat)}`;
  return `  - ${words([...said, caveat])}\n\n${indented(fixDiffBlock(fix, finding.hidden), '    ')}\n`;
}

function words(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}

function indented(block: string, by: string): string {
  return block
    .split('\n')
    .map((line) => by + line)
    .join('\n');
}
