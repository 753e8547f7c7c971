/**
 * Compares who can reach what, as the exposure map says it, with the published ports of Docker Compose's own `config`.
 *
 *   node scripts/compare-exposure.ts PATH-OF-DOCKER-COMPOSE FOLDER
 *
 * Looks at every project of the folder that Compose accepts, with all profiles and all variables set to 1 on both sides.
 * Printed: each difference, and how many projects and ports were compared. The exit code is 1 where one differs.
 */
import { composeFileFilter } from '../src/changes/compose-names.ts';
import { isObject, type Json, type JsonObject } from '../src/compose/json.ts';
import { exposureOf } from '../src/exposure/exposure.ts';
import type { Exposed, Project } from '../src/types.ts';
import { type Attempt, composeConfig, loadWithVariables, sectionOf, treeOf } from './compose-oracle.ts';

const attempt: Attempt = {
  name: 'with all variables set',
  options: ['--no-consistency'],
  sets: new Set(['required', 'unset']),
};

const [compose, folder] = process.argv.slice(2);
if (compose === undefined || folder === undefined) {
  console.log('Skipped: no Docker Compose given. Usage: node scripts/compare-exposure.ts DOCKER-COMPOSE FOLDER');
} else {
  await compareAll(compose, folder);
}

async function compareAll(composePath: string, root: string): Promise<void> {
  const tree = treeOf(root);
  const queue = [...tree.paths].filter(composeFileFilter(undefined, []));
  let [projects, ports, different] = [0, 0, 0];
  const work = async (): Promise<void> => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const environment = new Map([
        ['PWD', root],
        ['COMPOSE_PROJECT_NAME', 'project'],
      ]);
      const project = loadWithVariables([path], root, tree, environment, attempt);
      const theirs = project && (await composeConfig(composePath, root, [path], environment, attempt));
      if (project === undefined || theirs === undefined) continue;
      const [left, right] = [publishedByUs(project), publishedByCompose(theirs)];
      projects += 1;
      ports += right.size;
      const onlyOurs = [...left].filter((port) => !right.has(port));
      const onlyTheirs = [...right].filter((port) => !left.has(port));
      for (const port of onlyOurs) console.log(`${path}: only we publish ${port}`);
      for (const port of onlyTheirs) console.log(`${path}: only Compose publishes ${port}`);
      different += Number(onlyOurs.length + onlyTheirs.length > 0);
    }
  };
  await Promise.all([work(), work()]);
  console.log(`${projects} projects that Compose accepts, ${ports} published ports, ${different} projects differ`);
  if (different > 0) process.exitCode = 1;
}

function publishedByUs(project: Project): ReadonlySet<string> {
  const { entries } = exposureOf([project], () => 'unknown');
  return new Set(entries.flatMap(portsOf));
}

function portsOf({ service, port, way }: Exposed): readonly string[] {
  if (way.kind !== 'published' || port === undefined || port.container === 'unknown') return [];
  const { address, port: host } = way;
  // What Swarm drops, Compose takes: here the two can't agree.
  if (address.kind === 'unknown' || address.kind === 'dropped' || host === 'unknown') return [`${service} unknown`];
  const ip = address.kind === 'every' ? (address.written ?? '') : address.address;
  const { first, last } = port.container;
  const single = first === last;
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const published =
      host === 'random' ? '' : single && host.last > host.first ? `${host.first}-${host.last}` : host.first + at;
    return `${service} ${ip}:${published}:${first + at}/${port.protocol}`;
  });
}

/** Services that don't go through one of Docker's bridges publish none of their ports. */
function publishedByCompose(config: JsonObject): ReadonlySet<string> {
  const networks = sectionOf(config, 'networks');
  const isBridge = (network: string): boolean => {
    const definition = networks[network];
    return !isObject(definition) || !['macvlan', 'ipvlan'].includes(text(definition['driver']));
  };
  return new Set(
    Object.entries(sectionOf(config, 'services')).flatMap(([name, service]) => {
      if (!isObject(service) || !['', 'bridge'].includes(text(service['network_mode']))) return [];
      if (isObject(service['networks']) && !Object.keys(service['networks']).some(isBridge)) return [];
      const ports = Array.isArray(service['ports']) ? service['ports'].filter(isObject) : [];
      return ports.map(
        (port) =>
          `${name} ${text(port['host_ip'])}:${text(port['published'])}:${text(port['target'])}/${text(port['protocol'])}`,
      );
    }),
  );
}

function text(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
