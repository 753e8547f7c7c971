import { itemKey } from '../../fixes/item-key.ts';
import { shortHash } from '../../hash.ts';
import type { ModelNode, ModelPath, ModelScalar, Project, Span } from '../../types.ts';

/** A scalar of the model with what leads to it. */
export interface UsedScalar {
  readonly scalar: ModelScalar;
  readonly service?: string;
  /** The variable's, label's or entry's name; a list item `NAME=value` has one too. */
  readonly name: string;
  /** Fit to be shown: list items are named by the name before their `=`, or by a hash, never by what they say. */
  readonly path: ModelPath;
  /** As fixes declare what they change: list items by their text. */
  readonly changes: ModelPath;
}

type Way = Pick<UsedScalar, 'path' | 'changes' | 'name'>;

/** Every scalar that takes effect: those of services first, then networks, volumes, secrets, configs, and `x-` entries. */
export function* usedScalars(project: Project): Generator<UsedScalar> {
  for (const service of project.services) {
    for (const used of scalarsBelow(service.fields, { path: service.path, changes: service.path, name: '' })) {
      yield { ...used, service: service.name };
    }
  }
  for (const [key, node] of project.root.entries) {
    if (key !== 'services') yield* scalarsBelow(node, { path: [key], changes: [key], name: key });
  }
}

/** The scalars below a node, itself included. */
export function* scalarsBelow(node: ModelNode, way: Way): Generator<UsedScalar> {
  if (node.kind === 'scalar') {
    if (node.value !== null) yield { scalar: node, ...way };
  } else if (node.kind === 'map') {
    for (const [key, child] of node.entries) {
      yield* scalarsBelow(child, { path: [...way.path, key], changes: [...way.changes, key], name: key });
    }
  } else {
    for (const item of node.items) {
      const key = itemKey(item);
      const name = item.kind === 'scalar' ? (/^([\w.-]{1,200})=/.exec(key)?.[1] ?? '') : '';
      const shown = name === '' ? shortHash(key) : name;
      yield* scalarsBelow(item, { path: [...way.path, shown], changes: [...way.changes, key], name });
    }
  }
}

/**
 * A scalar's text before interpolation with every variable blanked out, so that offsets stay and no pattern takes a
 * variable for a literal.
 */
export function literalText({ raw, substitutions }: ModelScalar): string {
  const pieces: string[] = [];
  let at = 0;
  for (const used of substitutions) {
    // One in another's default is blanked out with it.
    if (used.at.start < at) continue;
    pieces.push(raw.slice(at, used.at.start), blank.repeat(used.at.end - used.at.start));
    at = used.at.end;
  }
  return [...pieces, raw.slice(at)].join('');
}

/** Stands where a variable stood. A noncharacter, which no text that anybody wrote holds. */
export const blank = '\uFFFF';

/** The inline text of a config, which `secret-in-config-content` reads as a whole. */
export function isConfigContent([section, , field]: ModelPath): boolean {
  return section === 'configs' && field === 'content';
}

/** Joins what says the same of one text: a secret that stands in it twice is one finding, with one fix for both places. */
export function together<T extends { readonly span: Span }>(
  found: readonly T[],
  same: (each: T) => string,
): readonly (T & { readonly spans: readonly Span[] })[] {
  return [...Map.groupBy(found, same).values()].flatMap((group) => {
    const [first] = group;
    const spans = group.map(({ span }) => span).toSorted((one, other) => one.start - other.start);
    return first === undefined ? [] : { ...first, spans };
  });
}
