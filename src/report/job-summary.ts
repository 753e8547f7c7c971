import type { Report } from '../types.ts';
import { fullReport } from './check.ts';
import { fenced } from './escape.ts';
import { exposureDiagram } from './exposure-diagram.ts';
import { exposureSection } from './exposure-table.ts';
import type { Links } from './links.ts';
import { verdictLine } from './verdict-line.ts';

/** GitHub takes 1 MiB a step; the text is at most four bytes for each UTF-16 code unit. */
const limit = 250_000;

const mostRows = 500;

const legend = '\n\nThick lines are opened by this change, dotted ones closed.';

/** The record of a run: everything, whatever the review and the check had room for. */
export function jobSummary(report: Report, links: Links): string {
  const { exposure } = report;
  const elsewhere = 'the output of the command line lists them all';
  const diagram = exposureDiagram(exposure);
  const sections = [
    ...(diagram === undefined
      ? []
      : [{ text: `${fenced('mermaid', [diagram])}${exposure.changes?.length ? legend : ''}` }]),
    ...exposureSection(exposure, mostRows, elsewhere),
  ];
  return `## Docker Auditor: ${verdictLine(report)}\n\n${fullReport(report, sections, links, limit, elsewhere)}\n`;
}
