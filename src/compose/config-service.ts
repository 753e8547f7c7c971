import type { ModelNode, Service } from '../types.ts';
import { commandWords } from './command.ts';
import { withProjectPaths } from './config-paths.ts';
import { deviceJson, portsJson } from './config-ports.ts';
import {
  boolean,
  bytes,
  duration,
  environment,
  goText,
  listOf,
  number,
  objectOf,
  pairs,
  plain,
  present,
  text,
  texts,
} from './config-values.ts';
import type { ToJson } from './config-values.ts';
import { volumeJson } from './config-volumes.ts';
import { pairsOf } from './environment.ts';
import { isObject, withoutEmpty } from './json.ts';
import type { Json, JsonObject } from './json.ts';

const words: ToJson = (node) => (isEmpty(node) ? null : commandWords(node).map(({ value }) => value));

const names =
  (value: Json): ToJson =>
  (node) => {
    if (node.kind === 'list')
      return Object.fromEntries(node.items.flatMap((item) => (present(item) ? [[item.text, value]] : [])));
    if (node.kind !== 'map') return undefined;
    // A name that a merge took from a list stands as its own value.
    return Object.fromEntries(
      [...node.entries].map(([key, each]) => [key, each.kind === 'scalar' ? value : withDefaults(value, plain(each))]),
    );
  };

/** What Compose fills in where only a name is given, under what is given. */
function withDefaults(defaults: Json, given: Json | undefined): Json {
  if (!isObject(defaults)) return given ?? defaults;
  return isObject(given) ? { ...defaults, ...given } : defaults;
}

/** A secret or config by its name or in long form. */
const grant =
  (folder: string | undefined): ToJson =>
  (node) => {
    const short: JsonObject | undefined = present(node) ? { source: node.text } : undefined;
    const json = short ?? objectOf({ source: text, target: text, uid: text, gid: text, mode: fileMode })(node);
    if (!json || folder === undefined) return json;
    const { target, source } = json;
    return { ...json, ...(target === undefined && typeof source === 'string' && { target: `${folder}/${source}` }) };
  };

/** Octal, however it was written. */
const fileMode: ToJson = (node) => {
  if (!present(node)) return undefined;
  return typeof node.value === 'number' ? `0${node.value.toString(8)}` : node.text;
};

/** `HOST=ADDRESS`, sorted; `:` parts them too, and an address may stand in brackets. */
const extraHosts: ToJson = (node) => {
  const hosts =
    node.kind === 'list'
      ? node.items.flatMap((item) => (present(item) ? hostPair(item.text) : hostPairs(item)))
      : hostPairs(node);
  return [...new Set(hosts)].toSorted();
};

function hostPairs(node: ModelNode): readonly string[] {
  if (node.kind !== 'map') return [];
  return [...node.entries].flatMap(([host, addresses]) => {
    const list = addresses.kind === 'list' ? addresses.items : [addresses];
    return list.flatMap((address) => (present(address) ? `${host}=${withoutBrackets(goText(address))}` : []));
  });
}

function hostPair(written: string): string {
  const separator = written.includes('=') ? '=' : ':';
  const at = written.indexOf(separator);
  return `${written.slice(0, at)}=${withoutBrackets(written.slice(at + 1))}`;
}

function withoutBrackets(address: string): string {
  return address.startsWith('[') && address.endsWith(']') ? address.slice(1, -1) : address;
}

const test: ToJson = (node) => (present(node) ? ['CMD-SHELL', node.text] : texts(node));

const hook = objectOf({ command: words, user: text, privileged: boolean, environment });

const buildFields = objectOf({
  context: text,
  args: (node) => withoutEmptyPairs(node),
  labels: pairs,
  additional_contexts: pairs,
  extra_hosts: extraHosts,
  secrets: listOf(grant(undefined)),
  shm_size: bytes,
  cache_from: texts,
  privileged: boolean,
  no_cache: boolean,
  pull: boolean,
});

const build: ToJson = (node) => {
  const fields = present(node) ? { context: node.text } : buildFields(node);
  if (!fields) return undefined;
  const dockerfile = fields['dockerfile_inline'] === undefined ? 'Dockerfile' : undefined;
  return withoutEmpty(Object.entries({ context: '.', ...(dockerfile !== undefined && { dockerfile }), ...fields }));
};

/** A build argument without a value is taken from outside, and left out where there is none. */
function withoutEmptyPairs(node: ModelNode): JsonObject {
  return Object.fromEntries(
    pairsOf(node).flatMap(({ name, value, text: own, form }) =>
      value ? [[name, form === 'map' ? goText(value) : own]] : [],
    ),
  );
}

/** `all` is minus one. */
const deviceCount: ToJson = (node) => (present(node) && node.text === 'all' ? -1 : number(node));

const deviceRequests = listOf(objectOf({ count: deviceCount }));

const gpus: ToJson = (node) => (present(node) ? [{ count: deviceCount(node) ?? null }] : deviceRequests(node));

const resources = objectOf({
  limits: objectOf({ cpus: number, memory: bytes, pids: number }),
  reservations: objectOf({ cpus: number, memory: bytes, pids: number, devices: deviceRequests }),
});

const deployFields = objectOf({ labels: pairs, replicas: number, resources });

const deploy: ToJson = (node) => ({ placement: {}, resources: {}, ...deployFields(node) });

function compact(known: Readonly<Record<string, ToJson>>): ToJson {
  const convert = objectOf(known);
  return (node) => withoutEmpty(Object.entries(convert(node) ?? {}));
}

const environmentFile: ToJson = (node) =>
  present(node) ? { path: node.text, required: true } : withDefaults({ required: true }, plain(node));

/** How each field is printed; the others are printed as they are. */
const fields: Readonly<Record<string, ToJson>> = {
  annotations: pairs,
  attach: boolean,
  build,
  cap_add: texts,
  cap_drop: texts,
  cgroup: text,
  cgroup_parent: text,
  command: words,
  configs: listOf(grant(undefined)),
  container_name: text,
  cpus: number,
  depends_on: names({ condition: 'service_started', required: true }),
  deploy,
  device_cgroup_rules: texts,
  devices: listOf(deviceJson),
  dns: texts,
  dns_opt: texts,
  dns_search: texts,
  entrypoint: words,
  env_file: (node) =>
    node.kind === 'list'
      ? listOf(environmentFile)(node)
      : listOf(environmentFile)({ ...node, kind: 'list', items: [node] }),
  environment,
  expose: texts,
  extra_hosts: extraHosts,
  gpus,
  group_add: texts,
  healthcheck: compact({
    test,
    interval: duration,
    timeout: duration,
    start_period: duration,
    start_interval: duration,
    retries: number,
    disable: boolean,
  }),
  hostname: text,
  image: text,
  init: boolean,
  ipc: text,
  labels: pairs,
  logging: objectOf({ options: pairs }),
  mem_limit: bytes,
  mem_reservation: bytes,
  memswap_limit: bytes,
  models: names(null),
  network_mode: text,
  networks: names(null),
  oom_kill_disable: boolean,
  oom_score_adj: number,
  pid: text,
  pids_limit: number,
  ports: portsJson,
  post_start: listOf(hook),
  pre_stop: listOf(hook),
  privileged: boolean,
  profiles: texts,
  read_only: boolean,
  restart: text,
  scale: number,
  secrets: listOf(grant('/run/secrets')),
  security_opt: texts,
  shm_size: bytes,
  stdin_open: boolean,
  stop_grace_period: duration,
  sysctls: pairs,
  tmpfs: texts,
  tty: boolean,
  use_api_socket: boolean,
  user: text,
  userns_mode: text,
  uts: text,
  volumes_from: texts,
};

const keptEmpty: ReadonlySet<string> = new Set(['attach', 'command', 'entrypoint', 'healthcheck', 'init']);

/**
 * One service as `docker compose config --format json` prints it.
 *
 * @param folder the project's folder
 */
export function serviceJson(service: Service, folder: string): JsonObject {
  const known: Readonly<Record<string, ToJson>> = { ...fields, volumes: listOf((node) => volumeJson(node, folder)) };
  const converted = Object.entries(objectOf(known)(withProjectPaths(service.fields, folder)) ?? {});
  const { network_mode: mode, networks } = Object.fromEntries(converted);
  const hasNetworks = isObject(networks) && Object.keys(networks).length > 0;
  return {
    command: null,
    entrypoint: null,
    ...withoutEmpty(converted.filter(([key]) => !keptEmpty.has(key))),
    ...Object.fromEntries(
      converted.flatMap(([key, json]) => (keptEmpty.has(key) && json !== undefined ? [[key, json]] : [])),
    ),
    ...(mode === undefined &&
      !hasNetworks &&
      !service.fields.entries.has('provider') && { networks: { default: null } }),
  };
}

function isEmpty(node: ModelNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}
