import { prose } from '../prose.ts';
import type {
  Layer,
  Limits,
  ModelMap,
  ModelNode,
  Problem,
  Project,
  Resource,
  Service,
  SourceDocument,
} from '../types.ts';
import { placeOf } from './place.ts';
import { ProblemList } from './problem-list.ts';
import { invalid, notAudited } from './problems.ts';
import { createResource, createService } from './service.ts';
import { type FindVolume, tooManyFolders } from './volumes.ts';

/** What loading leaves of one project's files. */
export interface LoadedProject {
  readonly path: string;
  readonly documents: readonly SourceDocument[];
  readonly root: ModelMap;
  readonly layers: readonly Layer[];
  readonly problems: readonly Problem[];
  readonly consulted: ReadonlySet<string>;
}

/** Gives the merged model its typed services and resources. What Compose refuses in them becomes a problem. */
export function createProject(loaded: LoadedProject, limits: Limits): Project {
  const { root } = loaded;
  const problems = new ProblemList();
  const volumes = resources(root, 'volumes', problems);
  problems.pushAll(volumes.flatMap((volume) => tooManyFolders(volume) ?? []));
  const volumeFields = new Map(volumes.map(({ name, fields }) => [name, fields]));
  const services = servicesOf(root, (name) => volumeFields.get(name), limits, problems);
  const byName = new Map(services.map((service) => [service.name, service]));
  const networks = resources(root, 'networks', problems);
  const secrets = resources(root, 'secrets', problems);
  const configs = resources(root, 'configs', problems);
  return {
    ...loaded,
    services,
    networks,
    volumes,
    secrets,
    configs,
    attached: [],
    problems: [...loaded.problems, ...withoutConsequences(problems.found, loaded.problems)],
    service: (name) => byName.get(name),
  };
}

/** A wrong form in a file whose YAML is broken, or where another problem stands already, tells nothing new. */
function withoutConsequences(problems: readonly Problem[], earlier: readonly Problem[]): readonly Problem[] {
  const broken = new Set(earlier.filter(({ subject }) => subject === 'yaml').map(({ document }) => document));
  const told = Map.groupBy(earlier, ({ document }) => document);
  const starts = new Map(
    [...told].map(([document, each]) => [document, new Set(each.map(({ writtenAt }) => writtenAt.start))]),
  );
  return problems.filter(
    ({ document, writtenAt }) => !broken.has(document) && starts.get(document)?.has(writtenAt.start) !== true,
  );
}

function servicesOf(root: ModelMap, findVolume: FindVolume, limits: Limits, problems: ProblemList): readonly Service[] {
  const section = mapping(root, 'services', problems);
  if (!section) return [];
  if (section.entries.size > limits.services) {
    const what = prose`This project has ${section.entries.size} services; those after the first ${limits.services} were not audited.`;
    problems.push(notAudited(placeOf(section), 'services', what, prose`Split the project.`));
  }
  const services: Service[] = [];
  for (const [name, node] of [...section.entries].slice(0, limits.services)) {
    if (node.kind === 'map') {
      checkFields(name, node, problems);
      services.push(createService(name, node, findVolume));
    } else problems.push(mustBe(node, `services.${name}`, 'a mapping', name));
  }
  return services;
}

/** The forms that the audit has to read; Compose's schema refuses more. */
function checkFields(name: string, fields: ModelMap, problems: ProblemList): void {
  for (const key of ['ports', 'volumes', 'devices', 'cap_add', 'cap_drop', 'security_opt']) {
    const node = fields.entries.get(key);
    if (node && node.kind !== 'list') problems.push(mustBe(node, `services.${name}.${key}`, 'a list', name));
  }
  for (const key of ['environment', 'labels']) {
    const node = fields.entries.get(key);
    if (node?.kind === 'scalar') {
      problems.push(mustBe(node, `services.${name}.${key}`, 'a mapping or a list', name));
    }
  }
  for (const key of ['image', 'network_mode', 'pid', 'ipc', 'privileged', 'user', 'read_only']) {
    const node = fields.entries.get(key);
    if (node && node.kind !== 'scalar') problems.push(mustBe(node, `services.${name}.${key}`, 'a single value', name));
  }
}

function resources(root: ModelMap, kind: string, problems: ProblemList): readonly Resource[] {
  const section = mapping(root, kind, problems);
  return section ? [...section.entries].map(([name, node]) => createResource(kind, name, node)) : [];
}

function mapping(root: ModelMap, key: string, problems: ProblemList): ModelMap | undefined {
  const node = root.entries.get(key);
  if (node === undefined || node.kind === 'map') return node;
  problems.push(mustBe(node, key, 'a mapping'));
  return undefined;
}

function mustBe(node: ModelNode, path: string, form: string, service?: string): Problem {
  const found =
    node.kind === 'scalar'
      ? node.value === null
        ? 'empty'
        : 'a single value'
      : `a ${node.kind === 'map' ? 'mapping' : 'list'}`;
  const what = prose`${path} is ${[found]}, where Compose takes ${[form]}.`;
  return invalid(placeOf(node), path, what, prose`Write ${[form]}, or take the key out.`, service);
}
