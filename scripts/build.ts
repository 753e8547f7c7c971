/**
 * Builds `dist/`: the sources are compiled by tsc, then bundled. The output depends on nothing but the sources and the
 * lockfile, so that anyone can compare it with the committed one.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { bundle } from './bundle.ts';

rmSync('build', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
bundle('build/index.js', 'dist');
bundle('build/cli.js', 'dist/cli');
