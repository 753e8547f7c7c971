import type { ModelNode } from '../types.ts';

/**
 * Mappings and lists that were made for one merge and that nothing else holds. What is laid over later is written into
 * them, so that it costs its own size and not the size of all that stands there already.
 */
export class Workspace {
  readonly #entries = new WeakMap<ReadonlyMap<string, ModelNode>, Map<string, ModelNode>>();
  readonly #items = new WeakMap<readonly ModelNode[], ModelNode[]>();

  /** The entries themselves where they are this merge's own, else a copy that is. */
  entries(entries: ReadonlyMap<string, ModelNode>): Map<string, ModelNode> {
    const known = this.#entries.get(entries);
    if (known) return known;
    const own = new Map(entries);
    this.#entries.set(own, own);
    return own;
  }

  /** The same for a list's items. */
  items(items: readonly ModelNode[]): ModelNode[] {
    const known = this.#items.get(items);
    if (known) return known;
    const own = [...items];
    this.#items.set(own, own);
    return own;
  }

  owns(items: readonly ModelNode[]): boolean {
    return this.#items.has(items);
  }
}
