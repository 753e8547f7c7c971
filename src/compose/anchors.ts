import { prose } from '../prose.ts';
import type { AliasSyntax, Problem, Slot, SourceDocument, Span, SyntaxNode } from '../types.ts';
import { placeAt } from './place.ts';
import { ProblemList } from './problem-list.ts';
import { invalid, notRead } from './problems.ts';

/** Where an alias leads: the node that carries the anchor, and what holds that node. */
export interface AnchorTarget {
  readonly node: SyntaxNode;
  readonly slot?: Slot;
  readonly keyAt?: Span;
}

/** What a node comes to with its aliases expanded, capped where it leaves what a number holds exactly. */
export interface ExpandedSize {
  readonly nodes: number;
  /** UTF-16 code units of its scalars. */
  readonly characters: number;
}

interface OpenTarget extends AnchorTarget {
  size: ExpandedSize;
  /** True while the anchor's own value is being read: an alias to it there would never end. */
  open: boolean;
}

/**
 * The anchors of one YAML document. An anchor may be defined again further down; an alias takes the last one before it,
 * so targets are found in the order of the text, once.
 */
export class Anchors {
  readonly #problems = new ProblemList();
  readonly expanded: ExpandedSize;
  readonly #document: SourceDocument;
  readonly #above: ReadonlySet<string>;
  readonly #targets = new Map<AliasSyntax, AnchorTarget>();
  readonly #defined = new Map<string, OpenTarget>();

  /** @param above names of the anchors in the file's earlier documents, which Compose keeps */
  constructor(document: SourceDocument, root: SyntaxNode, above: ReadonlySet<string> = new Set()) {
    this.#document = document;
    this.#above = above;
    this.expanded = this.#walk(root, undefined, undefined);
  }

  get problems(): readonly Problem[] {
    return this.#problems.found;
  }

  /** `undefined` for an alias without anchor or inside its own anchor; both are in `problems`. */
  target(alias: AliasSyntax): AnchorTarget | undefined {
    return this.#targets.get(alias);
  }

  get names(): Iterable<string> {
    return this.#defined.keys();
  }

  #walk(node: SyntaxNode, slot: Slot | undefined, keyAt: Span | undefined): ExpandedSize {
    if (node.kind === 'alias') return this.#alias(node);
    const target = node.anchor === undefined ? undefined : this.#define(node.anchor, node, slot, keyAt);
    let size = sizeOf(node);
    if (node.kind === 'map') {
      node.entries.forEach(({ key, value }, index) => {
        if (key.anchor !== undefined) this.#define(key.anchor, key, undefined, undefined).open = false;
        size = together(size, this.#walk(value, child(node, index, slot), key.span));
      });
    } else if (node.kind === 'list') {
      node.items.forEach(({ value }, index) => {
        size = together(size, this.#walk(value, child(node, index, slot), undefined));
      });
    }
    if (target) {
      target.size = size;
      target.open = false;
    }
    return size;
  }

  #define(name: string, node: SyntaxNode, slot: Slot | undefined, keyAt: Span | undefined): OpenTarget {
    const target: OpenTarget = { node, size: sizeOf(node), open: true, ...(slot && { slot }), ...(keyAt && { keyAt }) };
    this.#defined.set(name, target);
    return target;
  }

  #alias(alias: AliasSyntax): ExpandedSize {
    const target = this.#defined.get(alias.name);
    if (target && !target.open) {
      this.#targets.set(alias, target);
      return target.size;
    }
    if (!target && this.#above.has(alias.name)) {
      const what = prose`The anchor ${`&${alias.name}`} stands in an earlier document of this file, and what it brings in was not audited.`;
      const todo = prose`Define the anchor in this document too.`;
      this.#problems.push(notRead(this.#document, alias.span, alias.name, what, todo));
      return sizeOf(alias);
    }
    const what = target
      ? prose`The alias ${`*${alias.name}`} stands inside the value of its own anchor, which never ends.`
      : prose`No anchor ${`&${alias.name}`} stands above this alias.`;
    const todo = target
      ? prose`Take the alias out of the anchor's value.`
      : prose`Define the anchor above, or correct the name.`;
    this.#problems.push(invalid(placeAt(this.#document, alias.span), alias.name, what, todo));
    return sizeOf(alias);
  }
}

/** The node alone. */
function sizeOf(node: SyntaxNode): ExpandedSize {
  return { nodes: 1, characters: node.kind === 'scalar' ? node.text.length : 0 };
}

export function together(one: ExpandedSize, other: ExpandedSize): ExpandedSize {
  return {
    nodes: Math.min(one.nodes + other.nodes, Number.MAX_SAFE_INTEGER),
    characters: Math.min(one.characters + other.characters, Number.MAX_SAFE_INTEGER),
  };
}

/** The slot of one of a container's values. */
export function child(container: Slot['container'], index: number, parent: Slot | undefined): Slot {
  return parent ? { container, index, parent } : { container, index };
}
