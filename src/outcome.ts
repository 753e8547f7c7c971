import { plainText } from './report/prose-text.ts';
import { prose } from './prose.ts';
import type { Published } from './publish/publication.ts';
import { annotations, checkDraft } from './report/check.ts';
import { count } from './report/count.ts';
import { jobSummary } from './report/job-summary.ts';
import type { Links } from './report/links.ts';
import { sarifReport } from './report/sarif.ts';
import { secretLines } from './report/secret-lines.ts';
import { verdictLine } from './report/verdict-line.ts';
import { shownInStep } from './report/workflow-annotations.ts';
import type { CheckAnnotation, CodeHost, Prose, Report, Settings, Snapshot, Target } from './types.ts';
import { version } from './version.ts';

/** What a run leaves behind in the job: everything that the edge has to print, write or set. */
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
  /** A file to write in the workspace. */
  readonly sarif: { readonly path: string; readonly text: string } | undefined;
}

/** Sets the check, which says what the job's own result says, and gathers what the job prints. */
export async function conclude(
  host: CodeHost,
  target: Target,
  settings: Settings,
  links: Links,
  { report, review }: Published,
  snapshot: Snapshot,
): Promise<Outcome> {
  const { carried, notes: further } = await setCheck(host, target, settings, links, report);
  // A job that looks at a whole tree has its summary and its SARIF file; nothing changed that an annotation could be about.
  const { shown, left } = shownInStep(carried || target.kind === 'tree' ? [] : annotations(report));
  const notes = [
    ...report.notes,
    ...further,
    ...(left > 0
      ? [
          prose`${[count(left, 'more finding')]} ${[left === 1 ? 'stands' : 'stand']} in the job's summary only: GitHub shows no more annotations of a step.`,
        ]
      : []),
  ];
  const noted: Report = { ...report, notes };
  return {
    conclusion: report.verdict.conclusion,
    title: verdictLine(report),
    summary: jobSummary(noted, links),
    annotations: shown,
    outputs: outputsOf(report, review, settings),
    notices: notes.map(plainText),
    sarif: sarifOf(noted, settings, snapshot),
  };
}

/** Whether the check carries the annotations, and what to say where it does not as it should. */
async function setCheck(
  host: CodeHost,
  target: Target,
  settings: Settings,
  links: Links,
  report: Report,
): Promise<{ readonly carried: boolean; readonly notes: readonly Prose[] }> {
  if (settings.status === 'none' || target.kind === 'tree') return { carried: false, notes: [] };
  const draft = checkDraft(report, settings, links);
  const check = await host.createCheck(draft);
  if (check.kind === 'forbidden') {
    const note = prose`The check could not be set: this run's token lacks \`${[check.permission]}\`. The job's own result says the same.`;
    return { carried: false, notes: [note] };
  }
  const left = draft.annotations.length - check.value.annotated;
  const note = prose`GitHub did not take ${[count(left, 'annotation')]}; the check's summary lists every finding.`;
  return { carried: true, notes: left > 0 ? [note] : [] };
}

function sarifOf(
  { findings, suppressed, verdict, skipped, notes }: Report,
  settings: Settings,
  { projects, findings: all }: Snapshot,
): Outcome['sarif'] {
  const { sarifFile: path, failOn, rules } = settings;
  if (path === undefined) return undefined;
  const files = new Set(projects.flatMap(({ documents }) => documents.map((document) => document.path))).size;
  const results = { findings, suppressed, verdict, skipped, notes, files, failOn, rules, secrets: secretLines(all) };
  return { path, text: sarifReport(results, { name: 'Docker Auditor', version }) };
}

function outputsOf(
  { verdict: { conclusion, counts }, comments }: Report,
  review: Published['review'],
  { sarifFile = '' }: Settings,
): Outcome['outputs'] {
  const posted = review.kind === 'posted' ? comments : [];
  return {
    conclusion,
    ...counts,
    comments: posted.length,
    suggestions: posted.filter(({ suggestion }) => suggestion !== undefined).length,
    'review-url': 'url' in review ? (review.url ?? '') : '',
    'sarif-file': sarifFile,
  };
}
