/**
 * Applies every proven fix of a folder at once, in memory, and audits again: npm run corpus:fixes -- FOLDER [DOCKER-COMPOSE]
 *
 * Fails where a finding whose fix was applied is still there, or where a finding is new or worse, before any swallows
 * another, that no fix declared. With the path of Docker Compose it also fails where a project that Compose accepted
 * before is refused afterwards; variables that a file requires are set to a dummy on both sides.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyEdits } from '../src/apply-edits.ts';
import { judge } from '../src/engine.ts';
import { combineEdits } from '../src/fixes/combine.ts';
import { holdTogether } from '../src/fixes/prove.ts';
import { swallows } from '../src/rules/swallows.ts';
import { moreSevere } from '../src/severity.ts';
import type { Finding, Judged, Project, ProvenFix } from '../src/types.ts';
import { openFolder } from './audit-folder.ts';

/** A fix that is applied, and the finding that it is for. */
interface Applied {
  readonly fix: ProvenFix;
  readonly covers: readonly [Judged];
}

const [folder, compose] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name a folder: npm run corpus:fixes -- FOLDER [DOCKER-COMPOSE]');

const { root, audit } = await openFolder(folder);
const before = await audit();
const { findings } = judge(before, undefined, swallows);
const proven = findings.flatMap((finding): Applied[] =>
  finding.proof.kind === 'proven' ? [{ fix: finding.proof.fix, covers: [finding] }] : [],
);
const applied = [...Map.groupBy(proven, ({ fix }) => fix.document.path).values()].flatMap((ofFile) =>
  holdTogether(ofFile, before.reaudit),
);
const texts = new Map(
  [...Map.groupBy(applied, ({ fix }) => fix.document)].map(([document, ofFile]) => {
    const edits = combineEdits(ofFile.flatMap(({ fix }) => fix.edits));
    if (edits === undefined) throw new Error(`The fixes of ${document.path} exclude each other.`);
    return [document.path, applyEdits(document.text, edits)];
  }),
);
const after = await audit(texts);

const still = stillThere(applied, after.snapshot.findings);
const unexpected = newOrWorse(before.snapshot.findings, after.snapshot.findings, applied);
print(
  `${findings.length} findings, ${proven.length} proven fixes, ${applied.length} of them applied to ${texts.size} files`,
);
print(`${still.length} findings are still there though their fix was applied`);
for (const finding of still) print(`  ${described(finding)}`);
print(`${unexpected.length} findings are new or worse and not declared`);
for (const finding of unexpected) print(`  ${described(finding)}`);
if (still.length + unexpected.length > 0) process.exitCode = 1;
if (compose === undefined)
  print('Whether Docker Compose still accepts the files was not tried: its path was not given.');
else await compareAcceptance(compose);

function stillThere(fixed: readonly Applied[], findings: readonly Finding[]): readonly Finding[] {
  const left = new Set(findings.map(({ fingerprint }) => fingerprint));
  return fixed.flatMap(({ covers }) => covers).filter(({ members }) => members.some((member) => left.has(member)));
}

function newOrWorse(
  earlier: readonly Finding[],
  later: readonly Finding[],
  fixed: readonly Applied[],
): readonly Finding[] {
  const known = new Map(earlier.map((finding) => [finding.fingerprint, finding]));
  const declared = new Set(
    fixed.flatMap(({ fix, covers: [finding] }) =>
      finding.users.flatMap((service) => (fix.leaves ?? []).map((rule) => `${rule} ${service}`)),
    ),
  );
  return later.filter((finding) => {
    const twin = known.get(finding.fingerprint);
    if (twin !== undefined && !moreSevere(finding.severity, twin.severity)) return false;
    // An ignore of what is fixed has nothing left to ignore.
    return finding.rule.id !== 'unused-suppression' && !declared.has(`${finding.rule.id} ${finding.service ?? ''}`);
  });
}

function described({ rule, at, service }: Finding): string {
  return `${rule.id} ${at.document.path}:${at.document.linesOf(at.writtenAt).first} ${service ?? ''}`;
}

async function compareAcceptance(program: string): Promise<void> {
  const fixedRoot = mkdtempSync(join(tmpdir(), 'corpus-fixes-'));
  cpSync(root, fixedRoot, { recursive: true });
  for (const [path, text] of texts) writeFileSync(join(fixedRoot, path), text);
  const changed = before.snapshot.projects.map(filesOf).filter((files) => files.some((path) => texts.has(path)));
  let accepted = 0;
  let refused = 0;
  const queue = [...changed];
  const work = async (): Promise<void> => {
    for (let files = queue.shift(); files !== undefined; files = queue.shift()) {
      const variables = new Map<string, string>();
      if ((await refusal(program, root, files, variables)) !== undefined) continue;
      accepted += 1;
      const reason = await refusal(program, fixedRoot, files, variables);
      if (reason === undefined) continue;
      refused += 1;
      print(`  ${files.join(' + ')}: ${reason}`);
    }
  };
  await Promise.all([work(), work()]);
  rmSync(fixedRoot, { recursive: true });
  print(`${changed.length} projects changed, Compose accepted ${accepted} before and refuses ${refused} of them after`);
  if (refused > 0) process.exitCode = 1;
}

/** What Compose is given with `-f`: a project's base and what lies over it, without what they name themselves. */
function filesOf({ layers }: Project): readonly string[] {
  const roles = new Set(['base', 'override', 'overlay']);
  return [...new Set(layers.filter(({ role }) => roles.has(role)).map(({ document }) => document.path))];
}

/**
 * Why Compose refuses a project; `undefined` where it accepts it.
 *
 * @param variables the required ones that were found, with a dummy each; added to
 */
async function refusal(
  program: string,
  folderPath: string,
  files: readonly string[],
  variables: Map<string, string>,
): Promise<string | undefined> {
  for (;;) {
    const error = await run(program, folderPath, files, variables);
    const [, variable] = /required variable (\w+) is missing a value/.exec(error ?? '') ?? [];
    if (variable === undefined || variables.has(variable)) return error;
    variables.set(variable, '1');
  }
}

function run(
  program: string,
  folderPath: string,
  files: readonly string[],
  variables: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  const args = [...files.flatMap((path) => ['-f', join(folderPath, path)]), '--profile', '*', 'config', '--quiet'];
  const env = {
    PWD: folderPath,
    HOME: '/home/nobody',
    COMPOSE_PROJECT_NAME: 'project',
    ...Object.fromEntries(variables),
  };
  return new Promise((resolve) => {
    execFile(program, args, { env, cwd: folderPath, timeout: 60_000 }, (error, _, errors) => {
      resolve(error === null ? undefined : errors.trim().split('\n').at(-1));
    });
  });
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
