import { writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { styleText } from 'node:util';
import { SettingsError } from '../config/settings.ts';
import { GitError } from '../local/git.ts';
import { today } from '../local/today.ts';
import { printable } from '../report/frame.ts';
import type { Terminal } from '../report/terminal.ts';
import { version } from '../version.ts';
import { auditCommand } from './audit-command.ts';
import { explainText, rulesJson, rulesText } from './catalogue.ts';
import { exposureCommand } from './exposure-command.ts';
import { help } from './help.ts';
import { modelCommand } from './model-command.ts';
import { type Command, parseCommand, UsageError } from './options.ts';
import { createProgress, type Progress } from './progress.ts';

/** Exit statuses: everybody's scripts rely on these. */
const status = { passed: 0, failed: 1, broken: 2 } as const;

/**
 * Runs the command line.
 *
 * @param args what follows the program's name
 * @returns the exit status. The caller sets it and lets the process end by itself: an early exit would cut a pipe's output.
 */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const progress = createProgress(process.stderr, process.env['TERM']);
  try {
    return await run(parseCommand(args), progress);
  } catch (error) {
    progress.end();
    if (error instanceof UsageError || error instanceof SettingsError || error instanceof GitError) {
      const message = error.message.split('\n').map(printable).join('\n');
      process.stderr.write(`docker-auditor: ${message}\nSee docker-auditor --help.\n`);
    } else {
      const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.stderr.write(`docker-auditor failed by a mistake of its own, please report it.\n${trace}\n`);
    }
    return status.broken;
  }
}

async function run(command: Command, progress: Progress): Promise<number> {
  switch (command.kind) {
    case 'help':
      process.stdout.write(help);
      return status.passed;
    case 'version':
      process.stdout.write(`${version}\n`);
      return status.passed;
    case 'rules':
      process.stdout.write(command.format === 'json' ? rulesJson() : rulesText(terminalFor(undefined)));
      return status.passed;
    case 'explain':
      process.stdout.write(explainText(command.rule, terminalFor(undefined)));
      return status.passed;
    case 'model': {
      const { output, failed } = await modelCommand(command, process.cwd(), () => buffer(process.stdin), today());
      process.stdout.write(output);
      return failed ? status.failed : status.passed;
    }
    case 'exposure':
      process.stdout.write(
        await exposureCommand(command, {
          workingFolder: process.cwd(),
          readStandardInput: () => buffer(process.stdin),
          terminal: terminalFor(undefined),
          today: today(),
        }),
      );
      return status.passed;
    case 'audit': {
      const workingFolder = process.cwd();
      const { report, notice, failed } = await auditCommand(command, {
        workingFolder,
        readStandardInput: () => buffer(process.stdin),
        shownPath: (root, path) => relative(workingFolder, resolve(root, path)) || path,
        terminal: terminalFor(command.output === undefined ? command.colour : false),
        progress,
        today: today(),
      });
      progress.end();
      if (notice !== undefined) process.stderr.write(`${notice}\n`);
      if (command.output === undefined) process.stdout.write(report);
      else await writeReport(command.output, report);
      return failed ? status.failed : status.passed;
    }
  }
}

async function writeReport(path: string, report: string): Promise<void> {
  try {
    await writeFile(path, report);
  } catch (error) {
    throw new UsageError(
      `The report can't be written to ${path}: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

/** @param colour what the user asked for; otherwise `NO_COLOR`, `FORCE_COLOR` and whether it is a terminal decide */
function terminalFor(colour: boolean | undefined): Terminal {
  // A terminal that doesn't know its width says 0.
  const width = Math.min(process.stdout.columns || 80, 120);
  if (colour === false) return { width, paint: (_, text) => text };
  return {
    width,
    paint: (style, text) =>
      text === ''
        ? ''
        : styleText(style, text, colour === true ? { validateStream: false } : { stream: process.stdout }),
  };
}
