import { prose } from '../../prose.ts';
import type { Project, Rule, Service, VolumeMount } from '../../types.ts';

interface Use {
  readonly service: Service;
  readonly mount: VolumeMount;
}

/** Every use of a named volume or host path, by what is mounted as a whole: `data` is not `database`. */
function usesOf(project: Project): ReadonlyMap<string, readonly Use[]> {
  const uses = project.services.flatMap((service) => service.volumes.map((mount) => ({ service, mount })));
  return Map.groupBy(uses, ({ mount: { type, hostPath, source } }) => {
    if (hostPath !== undefined) return hostPath;
    return type === 'volume' ? (source?.value ?? '') : '';
  });
}

export const rule: Rule = {
  meta: {
    id: 'shared-volume-between-services',
    group: 'mounts',
    title: 'Volume shared between services',
    severity: 'info',
    default: 'off',
    fix: 'no',
    cwe: ['CWE-653'],
    cis: [],
    elsewhere: { KICS: '8c978947-0ff6-485c-b0c2-0bfca6026466' },
    references: ['https://docs.docker.com/reference/compose-file/volumes/'],
    docs: {
      danger: 'What one service writes the other one reads, or runs: whoever gets into one has a way into the other.',
      remedy: 'Mount it with `:ro` in every service that only reads, or give each one a volume of its own.',
      whenRight: 'Nearly always: sharing is what such a volume is for.',
    },
  },
  *check(project: Project) {
    for (const [name, uses] of usesOf(project)) {
      const byService = Map.groupBy(uses, ({ service }) => service);
      const [first, ...others] = [...byService.values()].flatMap(([use]) => use ?? []);
      // Where nobody writes, nothing gets from one service to the other.
      if (name === '' || first === undefined || others.length === 0) continue;
      if (uses.every(({ mount }) => mount.readOnly)) continue;
      yield {
        at: first.mount.source ?? first.mount,
        service: first.service.name,
        path: [...first.service.path, 'volumes', name],
        subject: name,
        message: {
          what: prose`${name} is shared by ${[first, ...others].map(({ service }) => service.name).join(', ')}.`,
          why: prose`What one of them writes the others read: whoever gets into one has a way into them.`,
          todo: prose`Mount it with \`:ro\` wherever it is only read.`,
        },
        related: others.map(({ service, mount }) => ({ place: mount, note: prose`${service.name} has it too.` })),
      };
    }
  },
};
