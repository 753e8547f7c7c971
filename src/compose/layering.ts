import type { ModelMap, ModelPath, Problem } from '../types.ts';
import { Merger } from './merge.ts';
import { withoutPaths } from './resets.ts';
import { Duplicates } from './unique.ts';
import { Workspace } from './workspace.ts';

/** Documents that are laid over each other one by one, as Compose does it, each at the cost of what it says itself. */
export class Layering {
  readonly #workspace = new Workspace();
  readonly #duplicates = new Duplicates(this.#workspace);
  #root: ModelMap | undefined;

  /** What the documents say together; only valid until the next one is added. */
  get root(): ModelMap | undefined {
    return this.#root;
  }

  /** @param resets what of the earlier documents is dropped first */
  add(own: ModelMap, resets: readonly ModelPath[]): readonly Problem[] {
    const merger = new Merger('override', this.#workspace);
    const base = this.#root && withoutPaths(this.#root, resets, this.#workspace);
    const merged = base ? merger.merge(base, own, []) : own;
    this.#root = this.#duplicates.drop(merged.kind === 'map' ? merged : (base ?? own), own);
    return merger.problems;
  }
}
