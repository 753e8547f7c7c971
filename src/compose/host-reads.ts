import type { HostRead, ModelMap, ModelNode, ModelPath } from '../types.ts';
import { normalisedPath, shown } from './host-path.ts';
import { placeOf } from './place.ts';

/** What Compose reads for a service besides its mounts: `env_file`, and the folders that it sends to a build. */
export function hostReads(service: ModelMap): readonly HostRead[] {
  const file = service.entries.get('env_file');
  const files = (file?.kind === 'list' ? file.items : [file]).flatMap((item) => {
    const node = item?.kind === 'map' ? item.entries.get('path') : item;
    return read('environment', node, (text) => ['env_file', text]);
  });
  const build = service.entries.get('build');
  if (build?.kind !== 'map') return [...files, ...read('build', build, () => ['build'])];
  const contexts = build.entries.get('additional_contexts');
  return [
    ...files,
    ...read('build', build.entries.get('context'), () => ['build', 'context']),
    ...(contexts?.kind === 'map'
      ? [...contexts.entries].flatMap(([name, node]) =>
          read('build', node, () => ['build', 'additional_contexts', name]),
        )
      : []),
    ...(contexts?.kind === 'list'
      ? contexts.items.flatMap((node) =>
          read('build', node, (text) => ['build', 'additional_contexts', text], /^[^=]*=/),
        )
      : []),
  ];
}

/** An address, `service:NAME` or `docker-image://NAME` is no folder. */
function read(
  use: HostRead['use'],
  node: ModelNode | undefined,
  path: (text: string) => ModelPath,
  name = /^/,
): readonly HostRead[] {
  if (node?.kind !== 'scalar' || node.value === null) return [];
  const text = shown(node).text.replace(name, '');
  if (text === '' || /^(?:[a-z][a-z0-9+.-]*:|git@|github\.com\/)/i.test(text)) return [];
  return [{ ...placeOf(node), use, path: path(node.text), hostPath: normalisedPath(text, node.folder) }];
}
