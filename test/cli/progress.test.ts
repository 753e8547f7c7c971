import { expect, test } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';
import { runCli } from './run-cli.ts';

function written(isTTY: boolean, terminalType?: string): string {
  let text = '';
  const progress = createProgress({ isTTY, columns: 20, write: (part) => (text += part) }, terminalType);
  progress.step('Looking for compose files');
  progress.step('Auditing');
  progress.end();
  progress.end();
  return text;
}

test('is one line on a terminal, cut to its width, that is gone at the end', () => {
  expect(written(true, 'xterm')).toBe('\r\u001B[2KLooking for compos…\r\u001B[2KAuditing…\r\u001B[2K');
});

test("is never written to what is no terminal, or can't wipe a line", async () => {
  expect(written(false)).toBe('');
  expect(written(true, 'dumb')).toBe('');
  expect((await runCli(['fixtures/pull-requests'], { entry: 'src/cli.ts' })).stderr).toBe('');
});
