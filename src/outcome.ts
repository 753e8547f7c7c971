import { prose } from './prose.ts';
import type { Published } from './publish.ts';
import { annotations, checkDraft } from './report/check.ts';
import { jobSummary } from './report/job-summary.ts';
import type { Links } from './report/links.ts';
import { verdictLine } from './report/verdict-line.ts';
import type { CheckAnnotation, CodeHost, Report, Settings } from './types.ts';

/** What a run leaves behind in the job: everything that the edge has to print or set. */
export interface Outcome {
  readonly conclusion: 'success' | 'failure';
  /** The verdict in one line. */
  readonly title: string;
  /** Markdown for the job's summary. */
  readonly summary: string;
  /** Findings that no review and no check carries. */
  readonly annotations: readonly CheckAnnotation[];
  readonly outputs: Readonly<Record<string, string | number>>;
  /** What the reader of the log has to know. */
  readonly notices: readonly string[];
}

/** Sets the check, which says what the job's own result says, and gathers what the job prints. */
export async function conclude(
  host: CodeHost,
  settings: Settings,
  links: Links,
  published: Published,
): Promise<Outcome> {
  const { report, review } = published;
  const check = settings.status === 'none' ? undefined : await host.createCheck(checkDraft(report, settings, links));
  const notes =
    check?.kind === 'forbidden'
      ? [
          ...report.notes,
          prose`The check could not be set: this run's token lacks \`${[check.permission]}\`. The job's own result says the same.`,
        ]
      : report.notes;
  const noted: Report = { ...report, notes };
  return {
    conclusion: report.verdict.conclusion,
    title: verdictLine(report),
    summary: jobSummary(noted, links),
    annotations: check?.kind === 'done' ? [] : annotations(report),
    outputs: outputsOf(report, review),
    notices: notes.map((note) => note.map((part) => (typeof part === 'string' ? part : part.code)).join('')),
  };
}

function outputsOf(
  { verdict: { conclusion, counts }, comments }: Report,
  review: Published['review'],
): Outcome['outputs'] {
  const posted = review.kind === 'posted' ? comments : [];
  return {
    conclusion,
    ...counts,
    comments: posted.length,
    suggestions: posted.filter(({ suggestion }) => suggestion !== undefined).length,
    'review-url': 'url' in review ? (review.url ?? '') : '',
    'sarif-file': '',
  };
}
