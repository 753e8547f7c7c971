import type { Suppressed } from '../types.ts';
import { placeLink } from './comment.ts';
import { count } from './count.ts';
import type { Section } from './entries.ts';
import { codeSpan } from './escape.ts';
import { type Links, rulePage } from './links.ts';
import { severityLabel } from './severity-label.ts';

/** What is ignored, each with the reason that was given and the place where it was given. */
export function suppressedSection(suppressed: readonly Suppressed[], links: Links): readonly Section[] {
  if (suppressed.length === 0) return [];
  const summary = `${count(suppressed.length, 'finding')} ignored with a reason`;
  return [{ summary, entries: suppressed.map((finding) => entry(finding, links)) }];
}

function entry({ rule, severity, at, ignoredBy }: Suppressed, links: Links): string {
  // The configuration is the base's, so a link into the head could show another line.
  const where =
    ignoredBy.source === 'configuration' ? codeSpan(ignorePlace(ignoredBy)) : placeLink(ignoredBy.at, links);
  return `- ${severityLabel(severity)} [${rule.id}](${rulePage(rule.id)}) at ${placeLink(at, links)}: ${codeSpan(ignoredBy.reason)} (${where})`;
}

/** `compose.yaml:12`: where the reason is given. */
function ignorePlace({ at }: Suppressed['ignoredBy']): string {
  return `${at.document.path}:${at.document.linesOf(at.writtenAt).first}`;
}
