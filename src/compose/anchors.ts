import { prose } from '../prose.ts';
import type { AliasSyntax, Problem, Slot, SourceDocument, Span, SyntaxNode } from '../types.ts';
import { placeAt } from './place.ts';
import { ProblemList } from './problem-list.ts';
import { invalid } from './problems.ts';

/** Where an alias leads: the node that carries the anchor, and what holds that node. */
export interface AnchorTarget {
  readonly node: SyntaxNode;
  readonly slot?: Slot;
  readonly keyAt?: Span;
  /** How many nodes it stands for, its own aliases expanded. */
  readonly size: number;
}

interface OpenTarget extends AnchorTarget {
  size: number;
  /** True while the anchor's own value is being read: an alias to it there would never end. */
  open: boolean;
}

/**
 * The anchors of one YAML document. An anchor may be defined again further down; an alias takes the last one before it,
 * so targets are found in the order of the text, once.
 */
export class Anchors {
  readonly #problems = new ProblemList();
  /** The document's size with all aliases expanded, capped where it leaves what a number holds exactly. */
  readonly expandedNodes: number;
  readonly #document: SourceDocument;
  readonly #targets = new Map<AliasSyntax, AnchorTarget>();
  readonly #defined = new Map<string, OpenTarget>();

  constructor(document: SourceDocument, root: SyntaxNode) {
    this.#document = document;
    this.expandedNodes = this.#walk(root, undefined, undefined);
  }

  get problems(): readonly Problem[] {
    return this.#problems.found;
  }

  /** `undefined` for an alias without anchor or inside its own anchor; both are in `problems`. */
  target(alias: AliasSyntax): AnchorTarget | undefined {
    return this.#targets.get(alias);
  }

  #walk(node: SyntaxNode, slot: Slot | undefined, keyAt: Span | undefined): number {
    if (node.kind === 'alias') return this.#alias(node);
    const target = node.anchor === undefined ? undefined : this.#define(node.anchor, node, slot, keyAt);
    let size = 1;
    if (node.kind === 'map') {
      node.entries.forEach(({ key, value }, index) => {
        if (key.anchor !== undefined) this.#define(key.anchor, key, undefined, undefined).open = false;
        size += this.#walk(value, child(node, index, slot), key.span);
      });
    } else if (node.kind === 'list') {
      node.items.forEach(({ value }, index) => {
        size += this.#walk(value, child(node, index, slot), undefined);
      });
    }
    size = Math.min(size, Number.MAX_SAFE_INTEGER);
    if (target) {
      target.size = size;
      target.open = false;
    }
    return size;
  }

  #define(name: string, node: SyntaxNode, slot: Slot | undefined, keyAt: Span | undefined): OpenTarget {
    const target: OpenTarget = { node, size: 1, open: true, ...(slot && { slot }), ...(keyAt && { keyAt }) };
    this.#defined.set(name, target);
    return target;
  }

  #alias(alias: AliasSyntax): number {
    const target = this.#defined.get(alias.name);
    if (target && !target.open) {
      this.#targets.set(alias, target);
      return target.size;
    }
    const what = target
      ? prose`The alias ${`*${alias.name}`} stands inside the value of its own anchor, which never ends.`
      : prose`No anchor ${`&${alias.name}`} stands above this alias.`;
    const todo = target
      ? prose`Take the alias out of the anchor's value.`
      : prose`Define the anchor above, or correct the name.`;
    this.#problems.push(invalid(placeAt(this.#document, alias.span), alias.name, what, todo));
    return 1;
  }
}

/** The slot of one of a container's values. */
export function child(container: Slot['container'], index: number, parent: Slot | undefined): Slot {
  return parent ? { container, index, parent } : { container, index };
}
