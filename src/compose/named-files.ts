import type { AttachedFile, ModelNode, ModelScalar, Project, Resource } from '../types.ts';
import { referenceTo } from './repository-path.ts';

/** A file of the repository that a project names without reading it as a compose file. */
export interface NamedFile {
  readonly use: Exclude<AttachedFile['use'], 'project-environment'> | 'labels';
  readonly path: string;
  readonly namedAt: ModelScalar;
  readonly resource?: string;
}

/** What `env_file`, `label_file`, `secrets` and `configs` name inside the repository, whether it is there or not. */
export function namedFiles(project: Pick<Project, 'services' | 'secrets' | 'configs'>): readonly NamedFile[] {
  return [
    ...project.services.flatMap((service) => [
      ...[...service.list('env_file'), ...pathsInLongForm(service.get('env_file'))].flatMap(
        named('service-environment'),
      ),
      ...service.list('label_file').flatMap(named('labels')),
    ]),
    ...project.secrets.flatMap((secret) => fileOf(secret).flatMap(named('secret', secret.name))),
    ...project.configs.flatMap((config) => fileOf(config).flatMap(named('config', config.name))),
  ];
}

function named(use: NamedFile['use'], resource?: string): (file: ModelScalar) => readonly NamedFile[] {
  return (file) => {
    const target = referenceTo(file.text, file.folder);
    if (target.kind !== 'inside') return [];
    return [{ use, path: target.path, namedAt: file, ...(resource !== undefined && { resource }) }];
  };
}

function pathsInLongForm(node: ModelNode | undefined): readonly ModelScalar[] {
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item) => {
    const path = item.kind === 'map' ? item.entries.get('path') : undefined;
    return path?.kind === 'scalar' ? path : [];
  });
}

function fileOf(resource: Resource): readonly ModelScalar[] {
  const file = resource.text('file');
  return file ? [file] : [];
}
