import { writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { styleText } from 'node:util';
import { today } from '../local/today.ts';
import type { Terminal } from '../report/terminal.ts';
import { auditCommand } from './audit-command.ts';
import { explainText, rulesJson, rulesText } from './catalogue.ts';
import { exitStatus } from './exit-status.ts';
import { exposureCommand } from './exposure-command.ts';
import { modelCommand } from './model-command.ts';
import { type Command, UsageError } from './options.ts';
import type { Progress } from './progress.ts';

/**
 * Runs a command that is more than words, and prints its answer.
 *
 * @returns the exit status
 */
export async function runCommand(
  command: Exclude<Command, { readonly kind: 'help' | 'version' }>,
  progress: Progress,
): Promise<number> {
  switch (command.kind) {
    case 'rules':
      process.stdout.write(command.format === 'json' ? rulesJson() : rulesText(terminalFor(undefined)));
      return exitStatus.passed;
    case 'explain':
      process.stdout.write(explainText(command.rule, terminalFor(undefined)));
      return exitStatus.passed;
    case 'model': {
      const { output, failed } = await modelCommand(command, process.cwd(), () => buffer(process.stdin), today());
      process.stdout.write(output);
      return failed ? exitStatus.failed : exitStatus.passed;
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
      return exitStatus.passed;
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
      return failed ? exitStatus.failed : exitStatus.passed;
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
