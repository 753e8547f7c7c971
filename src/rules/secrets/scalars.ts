import { itemKey } from '../../fixes/item-key.ts';
import { shortHash } from '../../hash.ts';
import type { ModelNode, ModelPath, ModelScalar, Project, Span } from '../../types.ts';
import { ofLastProject } from '../../of-last-project.ts';

/** A scalar of the model with what leads to it. */
export interface UsedScalar {
  readonly scalar: ModelScalar;
  readonly service: string | undefined;
  /** The variable's, label's or entry's name; a list item `NAME=value` has one too. */
  readonly name: string;
  /** Fit to be shown: list items are named by the name before their `=`, or by a hash, never by what they say. */
  readonly path: ModelPath;
  /** As fixes declare what they change: list items by their text. */
  readonly changes: ModelPath;
}

/** Every scalar that takes effect: those of services first, then networks, volumes, secrets, configs, and `x-` entries. */
export const usedScalars: (project: Project) => readonly UsedScalar[] = ofLastProject((project) => [
  ...project.services.flatMap(({ fields, path, name }) => scalarsBelow(fields, path, name)),
  ...[...project.root.entries].flatMap(([key, node]) =>
    key === 'services' ? [] : scalarsBelow(node, [key], undefined),
  ),
]);

/**
 * The scalars below a node, itself included.
 *
 * @param path that of the node
 */
export function scalarsBelow(node: ModelNode, path: ModelPath, service: string | undefined): readonly UsedScalar[] {
  const found: UsedScalar[] = [];
  const collect = (below: ModelNode, name: string, way: Way | undefined): void => {
    if (below.kind === 'scalar') {
      if (below.value !== null) found.push(new ScalarBelow(below, service, name, path, way));
    } else if (below.kind === 'map') {
      for (const [key, child] of below.entries) collect(child, key, { above: way, key, isItem: false });
    } else {
      for (const item of below.items) {
        const key = itemKey(item);
        collect(item, assigned(key), { above: way, key, isItem: true });
      }
    }
  };
  collect(node, path.at(-1) ?? '', undefined);
  return found;
}

/** How one comes to a scalar from the node that was asked about; few are ever asked for their path. */
interface Way {
  readonly above: Way | undefined;
  readonly key: string;
  readonly isItem: boolean;
}

class ScalarBelow implements UsedScalar {
  readonly scalar: ModelScalar;
  readonly service: string | undefined;
  readonly name: string;
  readonly #start: ModelPath;
  readonly #way: Way | undefined;

  constructor(scalar: ModelScalar, service: string | undefined, name: string, start: ModelPath, way: Way | undefined) {
    this.scalar = scalar;
    this.service = service;
    this.name = name;
    this.#start = start;
    this.#way = way;
  }

  get path(): ModelPath {
    return this.#keys(({ key, isItem }) => (isItem ? assigned(key) || shortHash(key) : key));
  }

  get changes(): ModelPath {
    return this.#keys(({ key }) => key);
  }

  #keys(keyOf: (way: Way) => string): ModelPath {
    const keys: string[] = [];
    for (let way = this.#way; way !== undefined; way = way.above) keys.push(keyOf(way));
    return [...this.#start, ...keys.reverse()];
  }
}

/** The name in `NAME=value`, or nothing. */
function assigned(item: string): string {
  return /^([\w.-]{1,200})=/.exec(item)?.[1] ?? '';
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
