import { prose } from '../prose.ts';
import type { ModelList, ModelMap, ModelNode, Place, Problem, Step } from '../types.ts';
import { mergeRule } from './merge-rules.ts';
import { withoutSlot } from './place.ts';
import { ProblemList } from './problem-list.ts';
import { invalid } from './problems.ts';
import { Workspace } from './workspace.ts';

/**
 * Lays one model over another by Compose's rules. Nothing is dropped from lists here: `unique.ts` does that.
 * A mapping or list that both sides fill has no slot of its own any more; its values keep theirs.
 */
export class Merger {
  readonly #problems = new ProblemList();
  /** The step that values of the later side take where they meet the earlier one; none for `extends`. */
  readonly #stepKind: 'override' | undefined;
  readonly #workspace: Workspace;

  /** @param workspace what earlier merges of the same files made, which this one may write into */
  constructor(stepKind?: 'override', workspace: Workspace = new Workspace()) {
    this.#stepKind = stepKind;
    this.#workspace = workspace;
  }

  get problems(): readonly Problem[] {
    return this.#problems.found;
  }

  merge(base: ModelNode, over: ModelNode, path: readonly string[]): ModelNode {
    switch (mergeRule(path)) {
      case 'replace':
        return this.#marked(over, base);
      case 'pairs':
        return asPairs(this.#pairs(base, over, path));
      case 'sequence':
        return this.#lists(asList(base), asList(over));
      case 'names':
        return this.#names(base, over, path);
      case 'build':
        return this.#maps(asBuild(base), asBuild(over), path);
      case 'logging':
        return this.#logging(base, over, path);
      case undefined:
        break;
    }
    return this.#plain(base, over, path);
  }

  #plain(base: ModelNode, over: ModelNode, path: readonly string[]): ModelNode {
    if (isNull(over)) return base;
    if (base.kind === 'map' && over.kind === 'map') return this.#maps(base, over, path);
    if (base.kind === 'list' && over.kind === 'list') return this.#lists(base, over);
    if (base.kind !== 'scalar') this.#report(base, over, path);
    return this.#marked(over, base);
  }

  #maps(base: ModelMap, over: ModelMap, path: readonly string[]): ModelMap {
    if (over.entries.size === 0) return base;
    if (base.entries.size === 0 && this.#stepKind === undefined) return over;
    const entries = this.#workspace.entries(base.entries);
    for (const [key, value] of over.entries) {
      const known = entries.get(key);
      if (known) entries.set(key, this.merge(known, value, [...path, key]));
      // A whole service or resource that only the later file has overrides nothing.
      else entries.set(key, path.length < 2 ? value : this.#marked(value, base));
    }
    return { kind: 'map', entries, ...withoutSlot(base) };
  }

  #lists(base: ModelList, over: ModelList): ModelList {
    if (over.items.length === 0) return base;
    if (base.items.length === 0 && this.#stepKind === undefined) return over;
    const items = this.#workspace.items(base.items);
    for (const item of over.items) items.push(this.#marked(item, base));
    return { kind: 'list', items, ...withoutSlot(base) };
  }

  /** Where the forms differ the result is a list in which a map's pair is a mapping of one entry. */
  #pairs(base: ModelNode, over: ModelNode, path: readonly string[]): ModelNode {
    if (isNull(over)) return base;
    if (isNull(base)) return this.#marked(over, base);
    if (base.kind === 'map' && over.kind === 'map') {
      const entries = this.#workspace.entries(base.entries);
      for (const [key, value] of over.entries) entries.set(key, this.#marked(value, entries.get(key) ?? base));
      return { kind: 'map', entries, ...withoutSlot(base) };
    }
    if (base.kind === 'scalar' || over.kind === 'scalar') return this.#plain(base, over, path);
    return this.#lists(asPairList(base), asPairList(over));
  }

  #names(base: ModelNode, over: ModelNode, path: readonly string[]): ModelNode {
    if (base.kind === 'list' && over.kind === 'list') return this.#lists(base, over);
    const [earlier, later] = [asNames(base), asNames(over)];
    if (earlier.kind !== 'map' || later.kind !== 'map') return this.#plain(earlier, later, path);
    const entries = this.#workspace.entries(earlier.entries);
    for (const [name, value] of later.entries) {
      const known = entries.get(name);
      if (known?.kind === 'map' && value.kind === 'map') entries.set(name, this.#maps(known, value, [...path, name]));
      // A bare name says nothing of a network, but sets the condition of a dependency back to its default.
      else if (known === undefined || value.kind === 'map' || path.at(-1) === 'depends_on') {
        entries.set(name, this.#marked(value, known ?? earlier));
      }
    }
    return { kind: 'map', entries, ...withoutSlot(earlier) };
  }

  #logging(base: ModelNode, over: ModelNode, path: readonly string[]): ModelNode {
    if (base.kind !== 'map' || over.kind !== 'map') return this.#plain(base, over, path);
    const drivers = [base, over]
      .map(({ entries }) => entries.get('driver'))
      .map((node) => (node?.kind === 'scalar' ? node.text : undefined));
    const [before, after] = drivers;
    if (before === undefined || after === undefined || before === after) return this.#maps(base, over, path);
    return this.#marked(over, base);
  }

  #report(base: ModelNode, over: ModelNode, path: readonly string[]): void {
    const what = prose`${path.join('.')} is a ${base.kind} in ${base.document.path} and a ${over.kind} here: Compose cannot merge the two.`;
    this.#problems.push(invalid(over, path.join('.'), what, prose`Write both in the same form.`));
  }

  #marked(node: ModelNode, overridden: Place): ModelNode {
    if (this.#stepKind === undefined) return node;
    const { document, keyAt, writtenAt } = overridden;
    return withStep(node, { kind: this.#stepKind, document, span: keyAt ?? writtenAt, name: document.path });
  }
}

/** The same value with one more step at the outer end of the way of everything in it. */
export function withStep(node: ModelNode, step: Step): ModelNode {
  const via = [...node.via, step];
  if (node.kind === 'scalar') return { ...node, via };
  if (node.kind === 'list') return { ...node, via, items: node.items.map((item) => withStep(item, step)) };
  const entries = new Map<string, ModelNode>();
  for (const [key, value] of node.entries) entries.set(key, withStep(value, step));
  return { ...node, via, entries };
}

export function isNull(node: ModelNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function asPairs(node: ModelNode): ModelNode {
  return node.kind === 'map' ? { ...node, asPairs: true } : node;
}

function asList(node: ModelNode): ModelList {
  if (node.kind === 'list') return node;
  return { kind: 'list', items: isNull(node) ? [] : [node], ...withoutSlot(node) };
}

function asPairList(node: ModelNode): ModelList {
  if (node.kind !== 'map') return asList(node);
  const items = [...node.entries].map(
    ([key, value]): ModelNode => ({
      kind: 'map',
      entries: new Map([[key, value]]),
      ...withoutSlot(value),
    }),
  );
  return { kind: 'list', items, ...withoutSlot(node) };
}

/** A list of names as a mapping; each name stands as its own value. */
function asNames(node: ModelNode): ModelNode {
  if (node.kind !== 'list') return node;
  const entries = new Map<string, ModelNode>();
  for (const item of node.items) if (item.kind === 'scalar') entries.set(item.text, item);
  return { kind: 'map', entries, ...withoutSlot(node) };
}

function asBuild(node: ModelNode): ModelMap {
  if (node.kind === 'map') return node;
  const entries = new Map<string, ModelNode>(isNull(node) ? [] : [['context', node]]);
  return { kind: 'map', entries, ...withoutSlot(node) };
}
