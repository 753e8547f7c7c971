import { itemKey } from '../../fixes/item-key.ts';
import type { ModelMap, ModelPath, Project, Service } from '../../types.ts';

export interface LifecycleHook {
  readonly service: Service;
  readonly hook: ModelMap;
  /** What starts it: `post_start`, `pre_stop`, `pre_start` or `develop.watch`. */
  readonly trigger: string;
  readonly path: ModelPath;
}

/** Commands that Compose runs by itself: around a service's start and stop, and when a watched file changes. */
export function* lifecycleHooks(project: Project): Generator<LifecycleHook> {
  for (const service of project.services) {
    for (const trigger of ['post_start', 'pre_stop', 'pre_start']) {
      for (const hook of mapsIn(service, trigger)) {
        yield { service, hook, trigger, path: [...service.path, trigger, itemKey(hook)] };
      }
    }
    for (const watch of mapsIn(service, 'develop', 'watch')) {
      const hook = watch.entries.get('exec');
      if (hook?.kind !== 'map') continue;
      const path = [...service.path, 'develop', 'watch', itemKey(watch), 'exec'];
      yield { service, hook, trigger: 'develop.watch', path };
    }
  }
}

function mapsIn(service: Service, ...path: ModelPath): readonly ModelMap[] {
  const node = service.get(...path);
  return node?.kind === 'list' ? node.items.filter((item) => item.kind === 'map') : [];
}
