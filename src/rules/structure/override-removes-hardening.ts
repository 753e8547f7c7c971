import { prose } from '../../prose.ts';
import type { ModelMap, ModelPath, Place, Project, Rule, Service } from '../../types.ts';
import { type Hardening, hardenings } from './hardening.ts';
import { layersOf, nodeAt, type ServiceLayer } from './service-layers.ts';

export const rule: Rule = {
  meta: {
    id: 'override-removes-hardening',
    group: 'structure',
    title: 'Hardening of the base is taken away',
    severity: 'medium',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-1188'],
    cis: [],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/merge/',
      'https://docs.docker.com/reference/compose-file/services/#extends',
    ],
    docs: {
      danger:
        'A base file keeps the container in bounds, and another file that is merged over it, or the service that extends it, takes that away: with `!reset`, with `!override`, or with a value that says the opposite. Whoever reads the base sees hardening that does not take effect.',
      remedy:
        'Leave the setting in place, and open only what is needed beside it, such as one capability or one `tmpfs`.',
      whenRight: 'In an override for development that never reaches a server.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      const lost = losses(service, layersOf(project, service.name));
      for (const { hardening, at, before } of lost) {
        const together = lost
          .filter((other) => other.at.writtenAt === at.writtenAt)
          .map((other) => other.hardening.name);
        const place = hardening.keys.flatMap((key) => nodeAt(before.fields, key) ?? [])[0];
        yield {
          at,
          service: service.name,
          path: [...service.path, ...hardening.path],
          subject: 'removed',
          message: {
            what: prose`This takes ${[together.join(' and ')]} from ${service.name}, set in ${before.layer.document.path}.`,
            why: prose`Whoever reads that file sees a bound that does not hold in what runs.`,
            todo: prose`Leave it in place, and open only what is needed beside it.`,
          },
          ...(place && { related: [{ place, note: prose`It is set here.` }] }),
        };
      }
    }
  },
};

interface Loss {
  readonly hardening: Hardening;
  /** The first file's share that has it. */
  readonly before: ServiceLayer;
  readonly at: Place;
}

function losses(service: Service, layers: readonly ServiceLayer[]): readonly Loss[] {
  if (layers.length < 2) return [];
  return hardenings.flatMap((hardening) => {
    const before = layers.find(({ fields }) => heldIn(fields).has(hardening));
    const at = before && removal(service, layers, hardening);
    return before === undefined || at === undefined ? [] : { hardening, before, at };
  });
}

/** A service that others extend is asked once, not again for each of them. */
function heldIn(fields: ModelMap): ReadonlySet<Hardening> {
  const known = held.get(fields) ?? new Set(hardenings.filter((hardening) => hardening.holds(fields) === true));
  held.set(fields, known);
  return known;
}

const held = new WeakMap<ModelMap, ReadonlySet<Hardening>>();

/** What undoes a hardening: the tag that drops it, else what stands in its place. `undefined` where it may still hold. */
function removal(service: Service, layers: readonly ServiceLayer[], hardening: Hardening): Place | undefined {
  if (hardening.holds(service.fields) !== false) return undefined;
  const resets = layers.flatMap(({ layer, name }) =>
    layer.resets.filter(({ path }) => hardening.keys.some((key) => overlap(path, ['services', name, ...key]))),
  );
  return resets.at(-1)?.place ?? hardening.keys.flatMap((key) => service.get(...key) ?? [])[0];
}

/** Whether one path is the other or leads to it. */
function overlap(one: ModelPath, other: ModelPath): boolean {
  return one.every((key, index) => index >= other.length || key === other[index]);
}
