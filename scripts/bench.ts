/**
 * Measures whole processes and prints ratios: npm run bench [-- FOLDER-OF-COMPOSE-FILES]
 *
 * The measure is a program that only reads and parses the same files with positions. Processor time decides, since it
 * is what other work on the machine disturbs least. Without a folder the part over real files is skipped.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cost, measure } from './bench/measure.ts';
import { modelRatios } from './bench/model.ts';
import { bundle } from './bundle.ts';

const scratch = mkdtempSync(join(tmpdir(), 'docker-auditor-bench-'));
const [folder] = process.argv.slice(2);

const probe = bundled('parse-probe');
const engine = bundled('audit-probe');

section('Start');
const nothing = await measure(['-e', '0'], 10);
row('node -e 0', nothing);
row('docker-auditor --version', await measure(['dist/cli/index.js', '--version'], 10), nothing, 'more');
row('docker-auditor, one small file', await measure(['dist/cli/index.js', smallFile()], 10), nothing, 'more');
print(`  action, up to its first request: ${((await firstRequest()) * 1000).toFixed(0)} ms`);

section('Real files');
if (folder === undefined) print('  skipped: name a folder of compose files');
else {
  const parse = await measure([probe, folder], 1);
  row('reading and parsing alone', parse);
  row('audit without proofs', await measure([engine, folder], 1), parse);
  row('audit with proofs', await measure([engine, folder, 'proofs'], 1), parse);
  row('docker-auditor', await measure(['dist/cli/index.js', folder, '--format', 'json'], 1), parse);
}

section('1,000 files of ten services, beside dclint');
await besideDclint('tools/node_modules/dclint/bin/dclint.cjs');

section('The model against the YAML parser');
for (const line of modelRatios()) print(`  ${line}`);

section('Twice the services of one file');
await doubling([10, 100, 1250, 2500, 5000, 10_000], (count) => ({ 'compose.yaml': services(count) }));

section('Twice the files of one service');
await doubling([10, 100, 1250, 2500, 5000], (count) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`project-${at}/compose.yaml`, services(1)])),
);

section('Bundles');
for (const path of globSync('dist/**/*.js')) print(`  ${path}: ${statSync(path).size} bytes`);

rmSync(scratch, { recursive: true });

/** Bundles a program of `scripts/bench` as the products are bundled, so that loading costs the same. */
function bundled(name: string): string {
  execFileSync('tsc', ['-p', 'tsconfig.bench.json'], { stdio: 'inherit' });
  const output = `build/bench/${name}`;
  rmSync(output, { recursive: true, force: true });
  bundle(`build/bench/compiled/scripts/bench/${name}.js`, output);
  return `${output}/index.js`;
}

/** On files of our own: at some real ones dclint ends without a report. What it linted is counted. */
async function besideDclint(program: string): Promise<void> {
  const at = write(
    'dclint',
    Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`p${index}/compose.yaml`, services(10)])),
  );
  const ours = await measure(['dist/cli/index.js', at, '--format', 'json'], 1);
  row('docker-auditor', ours);
  if (!existsSync(program)) return print('  dclint is not in tools/node_modules and was not compared');
  const report = join(scratch, 'dclint.json');
  const theirs = await measure([program, '--recursive', at, '--formatter', 'json', '--output-file', report], 1);
  const linted = JSON.parse(readFileSync(report, 'utf8')) as readonly unknown[];
  row(`dclint, ${linted.length} files`, theirs, ours);
}

/** @returns the folder that holds the files */
function write(name: string, files: Readonly<Record<string, string>>): string {
  const at = join(scratch, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(at, path, '..'), { recursive: true });
    writeFileSync(join(at, path), text);
  }
  return at;
}

async function doubling(
  counts: readonly number[],
  filesFor: (count: number) => Readonly<Record<string, string>>,
): Promise<void> {
  let half: { readonly count: number; readonly cost: Cost } | undefined;
  for (const count of counts) {
    const at = write(String(count), filesFor(count));
    const cost = await measure([engine, at, 'proofs']);
    row(String(count), cost, half?.count === count / 2 ? half.cost : undefined);
    half = { count, cost };
    rmSync(at, { recursive: true });
  }
}

function services(count: number): string {
  return [
    'x-env: &env\n  LEVEL: ${LEVEL:-info}\n  ZONE: eu\n',
    'x-service: &service\n  image: nginx:1.27.3\n  restart: always\n  environment: *env\n  cap_drop: [ALL]\n',
    'services:\n',
    ...Array.from(
      { length: count },
      (_, at) =>
        `  s${at}:\n    <<: *service\n    ports:\n      - "${1024 + (at % 60_000)}:80"\n    volumes: [./d${at}:/data:ro]\n`,
    ),
  ].join('');
}

function smallFile(): string {
  const path = join(scratch, 'compose.yaml');
  writeFileSync(path, services(2));
  return path;
}

/** Seconds from the action's start to its first request, the least of ten runs. */
async function firstRequest(): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 10; run += 1) times.push(await untilRequest());
  return Math.min(...times);
}

async function untilRequest(): Promise<number> {
  const event = join(scratch, 'event.json');
  const commit = { ref: 'main', sha: 'a'.repeat(40), repo: { full_name: 'octo-org/shop' } };
  const user = { login: 'ann', type: 'User' };
  writeFileSync(
    event,
    JSON.stringify({
      action: 'opened',
      number: 7,
      pull_request: { number: 7, state: 'open', draft: false, head: commit, base: commit, user, changed_files: 1 },
      repository: { full_name: 'octo-org/shop', default_branch: 'main' },
      sender: user,
    }),
  );
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const start = performance.now();
  const child = spawn(process.execPath, ['dist/index.js'], {
    stdio: 'ignore',
    env: {
      'INPUT_GITHUB-TOKEN': 'token',
      GITHUB_EVENT_NAME: 'pull_request_target',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'octo-org/shop',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_API_URL: url,
      GITHUB_GRAPHQL_URL: `${url}/graphql`,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_WORKSPACE: scratch,
    },
  });
  const seconds = await new Promise<number>((resolve, reject) => {
    server.once('request', () => resolve((performance.now() - start) / 1000));
    child.once('close', (code) => reject(new Error(`The action ended with ${String(code)} before its first request.`)));
  });
  child.kill();
  server.closeAllConnections();
  server.close();
  return seconds;
}

function section(title: string): void {
  print(`\n${title}`);
}

/** @param than what to compare with: as a ratio, or as what comes on top */
function row(
  name: string,
  { seconds, cpuSeconds, megabytes }: Cost,
  than?: Cost,
  how: 'times' | 'more' = 'times',
): void {
  const time = `${seconds.toFixed(2)} s, ${cpuSeconds.toFixed(2)} s of processor, ${megabytes.toFixed(0)} MB`;
  const ratio =
    than && `${(cpuSeconds / than.cpuSeconds).toFixed(2)}x time, ${(megabytes / than.megabytes).toFixed(2)}x memory`;
  const more =
    than &&
    `+${((cpuSeconds - than.cpuSeconds) * 1000).toFixed(0)} ms of processor, +${((seconds - than.seconds) * 1000).toFixed(0)} ms`;
  print(`  ${name.padEnd(32)} ${time}${than === undefined ? '' : `   ${how === 'times' ? ratio : more}`}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
