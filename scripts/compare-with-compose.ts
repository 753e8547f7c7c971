/**
 * Compares our model with what Docker Compose itself makes of real files.
 *
 *   node scripts/compare-with-compose.ts PATH-OF-DOCKER-COMPOSE FOLDER
 *
 * Every YAML file in the folder that Compose accepts by itself (`-f FILE`, all profiles, required variables set to 1 on
 * both sides) is loaded by both. Files that it refuses get a second chance with every variable set and without its check
 * that names such as networks are declared: fragments and files that need values are compared so. Printed: the share of
 * services that are equal, field by field; each difference; each accepted file in which we see a problem.
 * The exit code is 1 where fewer than 99.5 % of the files of either kind are equal, or a problem was seen.
 */
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { configJson } from '../src/compose/config-json.ts';
import { createDocument } from '../src/compose/document.ts';
import { readEnvironmentFile } from '../src/compose/environment-file.ts';
import type { Json, JsonObject } from '../src/compose/json.ts';
import { isObject } from '../src/compose/json.ts';
import { defaultLimits } from '../src/compose/limits.ts';
import { folderOf, inFolder } from '../src/compose/repository-path.ts';
import type { Project } from '../src/types.ts';
import { type Attempt, composeConfig, loadWithVariables, readSource, sectionOf, treeOf } from './compose-oracle.ts';

/** What the audit reads of a service. */
const fields = [
  'image',
  'build',
  'network_mode',
  'networks',
  'ports',
  'volumes',
  'environment',
  'privileged',
  'cap_add',
  'cap_drop',
  'security_opt',
  'devices',
  'device_cgroup_rules',
  'pid',
  'ipc',
  'uts',
  'userns_mode',
  'cgroup',
  'user',
  'read_only',
  'tmpfs',
  'secrets',
  'configs',
  'deploy',
  'command',
  'entrypoint',
  'healthcheck',
  'labels',
  'sysctls',
  'extra_hosts',
  'volumes_from',
  'use_api_socket',
  'post_start',
  'pre_stop',
];

type Tally = ReadonlyMap<string, { services: number; equal: number }>;

const attempts: readonly Attempt[] = [
  { name: 'as it is', options: [], sets: new Set(['required']) },
  { name: 'with all variables set', options: ['--no-consistency'], sets: new Set(['required', 'unset']) },
];

const [compose, folder] = process.argv.slice(2);
if (compose === undefined || folder === undefined) {
  console.log('Skipped: no Docker Compose given. Usage: node scripts/compare-with-compose.ts DOCKER-COMPOSE FOLDER');
} else {
  await compareAll(compose, folder);
}

async function compareAll(composePath: string, root: string): Promise<void> {
  const tree = treeOf(root);
  const files = [...tree.paths].filter((path) => /\.ya?ml$/.test(path));
  const tally: Tally = new Map(fields.map((field) => [field, { services: 0, equal: 0 }]));
  const counts = attempts.map(() => ({ accepted: 0, equal: 0 }));
  let problems = 0;
  const queue = [...files];
  const work = async (): Promise<void> => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      for (const [index, attempt] of attempts.entries()) {
        const environment = new Map([
          ['PWD', root],
          ['COMPOSE_PROJECT_NAME', 'project'],
        ]);
        const project = loadWithVariables([path], root, tree, environment, attempt);
        const theirs = await composeConfig(composePath, root, [path], environment, attempt);
        const count = counts[index];
        if (!theirs || !count) continue;
        const differences = project
          ? compare(project, sectionOf(theirs, 'services'), root, environment, tally)
          : ['not loaded by us'];
        count.accepted += 1;
        if (differences.length === 0) count.equal += 1;
        for (const difference of differences) console.log(`${path}: ${difference}`);
        problems += project?.problems.length ?? 0;
        for (const { rule, subject } of project?.problems ?? []) console.log(`${path}: ${rule} ${subject}`);
        break;
      }
    }
  };
  await Promise.all([work(), work()]);
  console.log('\nfield: services with it, share equal');
  for (const [field, { services, equal: same }] of tally) {
    console.log(`${field.padEnd(20)} ${String(services).padStart(6)}  ${percent(same, services)}`);
  }
  console.log(`\n${files.length} files`);
  for (const [index, { accepted, equal }] of counts.entries()) {
    console.log(`${accepted} accepted ${attempts[index]?.name}, ${equal} equal: ${percent(equal, accepted)}`);
    if (equal < accepted * 0.995) process.exitCode = 1;
  }
  console.log(`${problems} problems seen in what Compose accepts`);
  if (problems > 0) process.exitCode = 1;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`;
}

function compare(
  project: Project,
  theirs: JsonObject,
  root: string,
  environment: ReadonlyMap<string, string>,
  tally: Tally,
): readonly string[] {
  const services = configJson(project)['services'];
  const ours = isObject(services) ? services : {};
  const differences: string[] = [];
  for (const name of Object.keys(theirs)) if (!(name in ours)) differences.push(`service ${name} is only theirs`);
  for (const name of Object.keys(ours)) if (!(name in theirs)) differences.push(`service ${name} is only ours`);
  for (const [name, their] of Object.entries(theirs)) {
    const our = ours[name];
    if (!isObject(their) || !isObject(our)) continue;
    const own = { ...our, environment: resolvedEnvironment(project, our, root, environment) };
    for (const field of fields) {
      const [left, right] = [comparable(field, own), undoubled(comparable(field, their))];
      if (left === undefined && right === undefined) continue;
      const count = tally.get(field);
      if (count) count.services += 1;
      if (isDeepStrictEqual(left, right)) {
        if (count) count.equal += 1;
      } else differences.push(`${name}.${field}: ours ${JSON.stringify(left)}, theirs ${JSON.stringify(right)}`);
    }
  }
  return differences;
}

function comparable(field: string, service: JsonObject): Json | undefined {
  const value = service[field];
  if (field === 'environment' && isObject(value) && Object.keys(value).length === 0) return undefined;
  if (field !== 'deploy') return value;
  const resources = isObject(value) ? value['resources'] : undefined;
  return isObject(resources) ? resources['limits'] : undefined;
}

/** Compose prints `$` doubled, so that its output can be read as a compose file again. */
function undoubled(value: Json | undefined): Json | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return value.replaceAll('$$', '$');
  if (Array.isArray(value)) return value.map((item: Json) => undoubled(item) ?? null);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, undoubled(item) ?? null]));
}

const reading = { limits: defaultLimits, mayBeSet: false };

/** `environment` as Compose prints it, and with it `env_file`: its files read, names without value taken from outside. */
function resolvedEnvironment(
  project: Project,
  service: JsonObject,
  root: string,
  environment: ReadonlyMap<string, string>,
): Json {
  const outer = (variable: string): { value: string } | undefined => {
    const value = environment.get(variable) ?? dotEnv.get(variable)?.value;
    return value === undefined ? undefined : { value };
  };
  const base = folderOf(project.path);
  const dotEnvFile = readSource(join(root, inFolder(base, '.env')));
  const dotEnvText = dotEnvFile.kind === 'text' ? dotEnvFile.text : '';
  const dotEnv = readEnvironmentFile(createDocument('.env', dotEnvText), () => undefined, reading).variables;
  const merged: Record<string, Json> = {};
  const listed: Json | undefined = service['env_file'];
  const files: readonly Json[] = Array.isArray(listed) ? listed : [];
  for (const file of files) {
    const path = isObject(file) ? file['path'] : undefined;
    const source = typeof path === 'string' ? readSource(join(root, inFolder(base, path))) : undefined;
    if (source?.kind !== 'text') continue;
    for (const [key, { value }] of readEnvironmentFile(createDocument('', source.text), outer, reading).variables)
      merged[key] = value;
  }
  const own = service['environment'];
  for (const [key, value] of Object.entries(isObject(own) ? own : {})) {
    merged[key] = value ?? outer(key)?.value ?? merged[key] ?? null;
  }
  return merged;
}
