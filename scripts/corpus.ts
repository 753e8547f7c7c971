/**
 * Audits a folder of real compose files with the built command line and counts: npm run corpus -- FOLDER
 *
 * Fails where the audit crashes, where a finding has no place, or where fewer than 95 % of the findings that are reported
 * line by line and could be fixed carry a proven fix. Hardening entries, one for each added service, are counted apart.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rules } from '../src/rules/index.ts';

interface ReportedFinding {
  readonly ruleId: string;
  readonly file: string;
  readonly line: number;
  readonly fix?: object;
  readonly noFix?: string;
}

interface JsonReport {
  readonly findings: readonly ReportedFinding[];
  readonly skipped: readonly object[];
  readonly unresolved: readonly object[];
  readonly summary: { readonly files: number };
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name a folder: npm run corpus -- FOLDER');

const scratch = mkdtempSync(join(tmpdir(), 'corpus-'));
const output = join(scratch, 'report.json');
const started = performance.now();
const { status, stderr } = spawnSync(
  process.execPath,
  ['dist/cli/index.js', folder, '--format', 'json', '--output', output],
  { encoding: 'utf8' },
);
const seconds = (performance.now() - started) / 1000;
if (status !== 0 && status !== 1) throw new Error(`The audit ended with ${String(status)}: ${stderr}`);
const report = JSON.parse(readFileSync(output, 'utf8')) as JsonReport;
rmSync(scratch, { recursive: true });

const { findings, skipped, unresolved, summary } = report;
if (findings.some(({ file, line }) => file === '' || line < 1)) throw new Error('A finding has no place.');

const offering = new Set(rules.filter(({ meta }) => meta.fix !== 'no').map(({ meta }) => meta.id));
const fixable = findings.filter(({ ruleId }) => offering.has(ruleId));
const fixed = fixable.filter(({ fix }) => fix !== undefined);
const share = fixed.length / Math.max(1, fixable.length);
const byDefault = new Set(rules.filter(({ meta }) => meta.default === 'on').map(({ meta }) => meta.id));
const ofOn = fixable.filter(({ ruleId }) => byDefault.has(ruleId));
const fixedOfOn = ofOn.filter(({ fix }) => fix !== undefined);
const shareOfOn = fixedOfOn.length / Math.max(1, ofOn.length);

print(`${summary.files} files, ${skipped.length} skipped, ${findings.length} findings in ${seconds.toFixed(1)} s`);
print(`${unresolved.length} references that could not be followed`);
print(`${fixed.length} of ${fixable.length} findings that could be fixed carry a proven fix: ${percent(share)}`);
print(`${fixedOfOn.length} of ${ofOn.length} of the rules that report line by line: ${percent(shareOfOn)}`);
print('\nfindings  fixes  rule');
for (const [rule, own] of ranked(Map.groupBy(findings, ({ ruleId }) => ruleId))) {
  const proven = own.filter(({ fix }) => fix !== undefined).length;
  print(`${String(own.length).padStart(8)} ${offering.has(rule) ? String(proven).padStart(6) : '     -'}  ${rule}`);
}
print('\nrefusals  reason');
const refused = fixable.filter(({ fix }) => fix === undefined);
for (const [reason, own] of ranked(Map.groupBy(refused, ({ noFix = 'none given' }) => reasonKind(noFix)))) {
  print(`${String(own.length).padStart(8)}  ${reason}`);
}
if (shareOfOn < 0.95) process.exitCode = 1;

/** A reason without the names in it, so that equal ones are counted together. */
function reasonKind(reason: string): string {
  return reason
    .replaceAll(/`[^`]*`/g, '`…`')
    .replace(/^it would also change .*/, 'it would also change …')
    .replace(/ to .*$/, ' to …');
}

function ranked<T>(groups: ReadonlyMap<string, readonly T[]>): readonly (readonly [string, readonly T[]])[] {
  return [...groups].toSorted(([, a], [, b]) => b.length - a.length);
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
