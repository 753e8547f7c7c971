import { SettingsError } from '../config/settings.ts';
import { GitError } from '../local/git-error.ts';
import { printable } from '../report/frame.ts';
import { version } from '../version.ts';
import { help } from './help.ts';
import { type Command, parseCommand, UsageError } from './options.ts';
import { createProgress, type Progress } from './progress.ts';
import { exitStatus } from './exit-status.ts';

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
    return exitStatus.broken;
  }
}

async function run(command: Command, progress: Progress): Promise<number> {
  if (command.kind === 'help') process.stdout.write(help);
  else if (command.kind === 'version') process.stdout.write(`${version}\n`);
  else {
    // What audits is loaded only where something is audited: `--version` and a mistyped option are answered at once.
    const { runCommand } = await import('./commands.ts');
    return runCommand(command, progress);
  }
  return exitStatus.passed;
}
