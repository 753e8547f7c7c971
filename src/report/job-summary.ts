import type { Report } from '../types.ts';
import { fullReport } from './check.ts';
import type { Links } from './links.ts';
import { verdictLine } from './verdict-line.ts';

/** GitHub takes 1 MiB a step; the text is at most four bytes for each UTF-16 code unit. */
const limit = 250_000;

/** The record of a run: everything, whatever the review and the check had room for. */
export function jobSummary(report: Report, links: Links): string {
  return `## Docker Auditor: ${verdictLine(report)}\n\n${fullReport(report, links, limit, 'the output of the command line lists them all')}\n`;
}
