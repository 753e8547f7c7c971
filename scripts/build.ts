/**
 * Builds `dist/`: the sources are compiled by tsc, then bundled by ncc with the licences of what they bring in. The
 * output depends on nothing but the sources and the lockfile, so that anyone can compare it with the committed one.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

function run(tool: string, ...args: readonly string[]): void {
  execFileSync(tool, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

rmSync('build', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
for (const [entry, folder] of [
  ['build/index.js', 'dist'],
  ['build/cli.js', 'dist/cli'],
] as const) {
  run('ncc', 'build', entry, '--out', folder, '--license', 'licenses.txt', '--target', 'es2024');
}
