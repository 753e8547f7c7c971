import { join } from 'node:path';
import { verdictOf } from '../audit/verdict.ts';
import { defaultLimits } from '../compose/limits.ts';
import { type Overrides, settingsFrom } from '../config/settings.ts';
import { didYouMean } from '../config/values.ts';
import { type AuditedTree, auditTree, judge, type Judgement } from '../engine.ts';
import { replaceFile } from '../local/write-file.ts';
import { count } from '../report/count.ts';
import { workflowCommands } from '../report/github-commands.ts';
import { jsonReport } from '../report/json.ts';
import type { Results } from '../report/results.ts';
import { markdownReport } from '../report/results-markdown.ts';
import { sarifReport } from '../report/sarif.ts';
import { secretLines } from '../report/secret-lines.ts';
import type { Terminal } from '../report/terminal.ts';
import { textReport } from '../report/text.ts';
import { rules } from '../rules/index.ts';
import { swallows } from '../rules/swallows.ts';
import { version } from '../version.ts';
import { type Fixed, fixAll, readingOver, unifiedDiff } from './fix-command.ts';
import { type AuditOptions, type Format, UsageError } from './options.ts';
import type { Progress } from './progress.ts';
import { openBase, sidesOf } from './revisions.ts';
import { openScope, readConfig, standardInput } from './scope.ts';

/** What the audit needs from the process that it runs in. */
export interface Surroundings {
  readonly workingFolder: string;
  readonly readStandardInput: () => Promise<Buffer>;
  /** How a path of the repository is shown to somebody in the working folder. */
  readonly shownPath: (root: string, path: string) => string;
  readonly terminal: Terminal;
  readonly progress: Progress;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export interface AuditResult {
  /** For standard output or the file that the options name. */
  readonly report: string;
  /** For whoever watches, beside the report. */
  readonly notice: string | undefined;
  readonly failed: boolean;
}

/** Audits what the options name, mends what they ask for, and writes the report in their format. */
export async function auditCommand(options: AuditOptions, surroundings: Surroundings): Promise<AuditResult> {
  const { workingFolder, readStandardInput, progress } = surroundings;
  const ids = rules.map(({ meta }) => meta.id);
  checkRules(options.rules, ids);
  progress.step('Looking for compose files');
  const scope = await openScope(options.paths, workingFolder, readStandardInput);
  const { root } = scope.files;
  const baseCommit = await openBase(root, options.base);
  const config = await readConfig({ path: options.config, root, workingFolder, base: baseCommit }, ids);
  const settings = settingsFrom(overrides(options, ids), config);
  const { head, base, notes } = await sidesOf(scope, baseCommit, settings);
  const audited = { settings, rules, limits: defaultLimits, today: surroundings.today };
  if (base !== undefined) progress.step(`Auditing ${options.base ?? 'the base'}`);
  const before = base && (await auditTree({ ...base, ...audited }));
  const audit = async (texts: ReadonlyMap<string, string>): Promise<Audit> => {
    progress.step(texts.size === 0 ? 'Auditing' : `Auditing with ${count(texts.size, 'file')} fixed`);
    const tree = await auditTree({ ...head, read: readingOver(head.read, texts), ...audited });
    progress.step(`Trying the fixes of ${count(tree.snapshot.findings.length, 'finding')}`);
    return { tree, ...judge(tree, before, swallows) };
  };

  const fixed = options.fix && (await fixAll(options.fix, audit));
  const kept = options.dryRun ? [] : (fixed?.files ?? []);
  for (const { path, after } of kept) {
    if (path === standardInput)
      throw new UsageError('What comes from standard input can only be fixed with --dry-run.');
    await replaceFile(join(root, path), after);
  }
  const {
    tree,
    findings,
    suppressed,
    fixed: gone,
  } = await audit(new Map(kept.map(({ path, after }) => [path, after])));
  const shown = base === undefined ? findings : findings.filter(({ introduced }) => introduced);
  const results: Results = {
    findings: shown,
    suppressed: base === undefined ? suppressed : suppressed.filter(({ introduced }) => introduced),
    verdict: verdictOf(shown, gone.length, settings),
    skipped: tree.skipped,
    notes,
    files: new Set(tree.snapshot.projects.flatMap(({ documents }) => documents.map(({ path }) => path))).size,
    failOn: settings.failOn,
    rules: settings.rules,
    secrets: secretLines(tree.snapshot.findings),
  };
  const shownPath = (path: string): string => surroundings.shownPath(root, path);
  const failed = results.verdict.conclusion === 'failure';
  if (fixed !== undefined && options.dryRun)
    return { report: unifiedDiff(fixed), notice: fixNotice(fixed, 'would be'), failed };
  return {
    report: reportIn(options.format, results, surroundings.terminal, shownPath),
    notice: fixed && fixNotice(fixed, fixed.fixed === 1 ? 'was' : 'were'),
    failed,
  };
}

interface Audit extends Judgement {
  readonly tree: AuditedTree;
}

function fixNotice({ fixed, files, left }: Fixed, verb: string): string {
  const further = left === 0 ? '' : ` --fix=all has ${left === 1 ? 'a fix' : 'fixes'} for ${left} more.`;
  if (fixed === 0) return `There was nothing to fix${left === 0 ? '' : ' without changing behaviour'}.${further}`;
  return `${count(fixed, 'finding')} in ${count(files.length, 'file')} ${verb} fixed.${further}`;
}

function overrides({ failOn, rules: chosen }: AuditOptions, ids: readonly string[]): Overrides {
  return {
    ...(failOn !== undefined && { failOn }),
    // A rule that is asked for by name runs, whatever the catalogue or the configuration says, and no other.
    ...(chosen.length > 0 && { rules: Object.fromEntries(ids.map((id) => [id, chosen.includes(id) ? 'on' : 'off'])) }),
  };
}

function checkRules(chosen: readonly string[], ids: readonly string[]): void {
  const unknown = chosen.find((id) => !ids.includes(id));
  if (unknown !== undefined)
    throw new UsageError(`There is no rule ${JSON.stringify(unknown)}.${didYouMean(unknown, ids)}`);
}

function reportIn(format: Format, results: Results, terminal: Terminal, shownPath: (path: string) => string): string {
  const tool = { name: 'Docker Auditor', version };
  switch (format) {
    case 'text':
      return textReport(results, terminal, shownPath);
    case 'json':
      return jsonReport(results, tool);
    case 'sarif':
      return sarifReport(results, tool);
    case 'github':
      return workflowCommands(results);
    case 'markdown':
      return markdownReport(results);
  }
}
