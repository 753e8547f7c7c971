import type { Service } from '../../types.ts';
import { scalarsBelow, type UsedScalar } from './scalars.ts';

/** Where a service's commands stand. A guessable password in the last four is only repeated: it is set elsewhere. */
export const setting: readonly (readonly string[])[] = [['command'], ['entrypoint']];
export const repeating: readonly (readonly string[])[] = [
  ['healthcheck', 'test'],
  ['post_start'],
  ['pre_stop'],
  ['pre_start'],
  ['develop', 'watch'],
];

/** The scalars of one command each; hooks are lists of mappings with a `command`. */
export function* commandsAt(service: Service, place: readonly string[]): Generator<readonly UsedScalar[]> {
  const node = service.get(...place);
  if (node === undefined) return;
  const way = [...service.path, ...place];
  const scalars = scalarsBelow(node, way, service.name);
  if (!['post_start', 'pre_stop', 'pre_start', 'watch'].includes(place.at(-1) ?? '')) yield scalars;
  else {
    const commands = scalars.filter(({ changes }) => changes.slice(way.length + 1).includes('command'));
    yield* Map.groupBy(commands, ({ changes }) => changes[way.length]).values();
  }
}
