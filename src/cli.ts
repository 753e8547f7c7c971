#!/usr/bin/env node
import { nodeTooOld } from './cli/node-version.ts';

const complaint = nodeTooOld(process.versions.node);
if (complaint === undefined) {
  // Evaluated only now: an older Node fails on what is in there before anything can be said.
  const { runCommandLine } = await import(/* webpackMode: "eager" */ './cli/run.ts');
  process.exitCode = await runCommandLine(process.argv.slice(2));
} else {
  process.stderr.write(`${complaint}\n`);
  process.exitCode = 2;
}
