import type { ModelPath, ModelScalar, Place, Project, Service } from '../../types.ts';

/** What a build takes from elsewhere. */
export interface RemoteContext {
  readonly service: Service;
  readonly at: Place;
  /** Without what stands for a login in it. */
  readonly address: string;
  /** A user name or token that the address holds; never to be printed. */
  readonly login?: string;
  /** False where a variable without value takes part. */
  readonly known: boolean;
  readonly path: ModelPath;
  readonly name: string;
}

/**
 * Build contexts and additional contexts that the builder fetches: git repositories, archives and single files.
 * Source: `isRemoteContext` in https://github.com/compose-spec/compose-go/blob/main/paths/context.go
 */
export function* remoteContexts(project: Project): Generator<RemoteContext> {
  for (const service of project.services) {
    for (const [path, scalar] of [
      [['build'], service.text('build')],
      [['build', 'context'], service.text('build', 'context')],
    ] as const) {
      if (scalar !== undefined)
        yield* remote(service, 'context', [...service.path, ...path], scalar, scalar.text, scalar);
    }
    for (const pair of service.pairs('build', 'additional_contexts')) {
      const path = [...service.path, 'build', 'additional_contexts', pair.name];
      yield* remote(service, pair.name, path, pair.value, pair.text, pair);
    }
  }
}

function* remote(
  service: Service,
  name: string,
  path: ModelPath,
  scalar: ModelScalar | undefined,
  text: string,
  at: Place,
): Generator<RemoteContext> {
  if (!/^(?:https?:\/\/|git:\/\/|ssh:\/\/|github\.com\/|git@)/.test(text)) return;
  const [, scheme = '', login] = /^([a-z]+:\/\/)([^/?#@]*)@/.exec(text) ?? [];
  const isSecret = login !== undefined && login !== 'git';
  yield {
    service,
    at,
    name,
    path,
    known: scalar?.known ?? true,
    address: isSecret ? scheme + text.slice(scheme.length + login.length + 1) : text,
    ...(isSecret && { login }),
  };
}
