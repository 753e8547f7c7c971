import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';

const root = new URL('../..', import.meta.url).pathname;

export interface CliRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** `src/cli.ts`, or `dist/cli/index.js`. */
  readonly entry?: string;
}

/** Runs the command line in a process of its own, piped. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  const { cwd = root, stdin = '', env = {}, entry = 'dist/cli/index.js' } = options;
  const child = spawn(process.execPath, [`${root}${entry}`, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    stdio: 'pipe',
  });
  // A program that ends without reading its input is no failure of the test.
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  const status = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)));
  const [stdout, stderr] = await Promise.all([buffer(child.stdout), buffer(child.stderr)]);
  return { status: await status, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8') };
}
