import type { ModelMap, ModelNode, ModelPath, Project, Resource, Step } from '../types.ts';
import { folderOf } from './repository-path.ts';
import { withResourcePaths } from './config-paths.ts';
import { boolean, pairs, plain } from './config-values.ts';
import type { ToJson } from './config-values.ts';
import { serviceJson } from './config-service.ts';
import type { JsonObject } from './json.ts';

/**
 * A project in the shape of `docker compose config --format json`: short syntax written out, lists and mappings in one
 * form, numbers and durations as Compose prints them. It differs where that command knows more than the repository:
 * relative paths stay relative, resources have no project name before theirs, `env_file` is not read into
 * `environment`, all profiles count, and resources that no service uses are kept.
 */
export function configJson(project: Project): JsonObject {
  const { root, services, networks, volumes, secrets, configs } = project;
  const name = root.entries.get('name');
  const folder = folderOf((project.documents[0] ?? project).path);
  return {
    ...(name?.kind === 'scalar' && { name: name.text }),
    services: Object.fromEntries(services.map((service) => [service.name, serviceJson(service, folder)])),
    ...section('networks', networks, folder),
    ...section('volumes', volumes, folder),
    ...section('secrets', secrets, folder),
    ...section('configs', configs, folder),
  };
}

function section(kind: string, resources: readonly Resource[], folder: string): JsonObject {
  if (resources.length === 0) return {};
  return {
    [kind]: Object.fromEntries(resources.map(({ name, fields }) => [name, fields ? resource(fields, folder) : {}])),
  };
}

const resourceFields: ReadonlyMap<string, ToJson> = new Map([
  ['driver_opts', pairs],
  ['external', (node) => node.kind === 'map' || boolean(node)],
  ['labels', pairs],
  ...['attachable', 'enable_ipv4', 'enable_ipv6', 'internal'].map((key) => [key, boolean] as const),
]);

function resource(fields: ModelMap, folder: string): JsonObject {
  return Object.fromEntries(
    [...withResourcePaths(fields, folder).entries].map(([key, node]) => [
      key,
      (resourceFields.get(key) ?? plain)(node) ?? null,
    ]),
  );
}

/** Where one leaf of the model is written. Lines and columns are 1-based. */
export interface Origin {
  /** Keys and indices in the model as it is written, before short syntax is written out. */
  readonly path: ModelPath;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** How it came to its place, outermost use last. */
  readonly via: readonly {
    readonly kind: Step['kind'];
    readonly name: string;
    readonly file: string;
    readonly line: number;
  }[];
}

/** The origin of every leaf, in the model's order. */
export function originsOf(project: Project): readonly Origin[] {
  const origins: Origin[] = [];
  collect(project.root, [], origins);
  return origins;
}

function collect(node: ModelNode, path: ModelPath, origins: Origin[]): void {
  if (node.kind === 'map') for (const [key, value] of node.entries) collect(value, [...path, key], origins);
  else if (node.kind === 'list') node.items.forEach((item, index) => collect(item, [...path, String(index)], origins));
  else {
    const { document, writtenAt, via } = node;
    const start = document.positionAt(writtenAt.start);
    const end = document.positionAt(writtenAt.end);
    origins.push({
      path,
      file: document.path,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      via: via.map((step) => ({
        kind: step.kind,
        name: step.name,
        file: step.document.path,
        line: step.document.positionAt(step.span.start).line,
      })),
    });
  }
}
