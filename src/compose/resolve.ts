import { prose } from '../prose.ts';
import type {
  AliasSyntax,
  Limits,
  MapSyntax,
  ModelMap,
  ModelNode,
  ModelScalar,
  Place,
  Problem,
  ScalarSyntax,
  Slot,
  SourceDocument,
  Span,
  Step,
  SyntaxNode,
} from '../types.ts';
import { child } from './anchors.ts';
import { interpolate } from './interpolation.ts';
import type { Interpolation, Lookup } from './interpolation.ts';
import type { ParsedDocument } from './parser.ts';
import { placeAt } from './place.ts';
import { ProblemList } from './problem-list.ts';
import { invalid, nestedTooDeep, notAudited } from './problems.ts';
import { scalarValue } from './yaml-scalar.ts';

/** What one YAML document says once aliases, merge keys and variables are filled in. */
export interface Resolved {
  readonly root: ModelNode | undefined;
  readonly problems: readonly Problem[];
}

/** What the values of a document depend on. */
export interface Setting {
  readonly lookup: Lookup;
  /** What relative paths are relative to, itself relative to the repository's root. */
  readonly folder: string;
  readonly limits: Pick<Limits, 'variables'>;
  /** See `interpolate`. */
  readonly mayBeSet: boolean;
}

/**
 * Fills in aliases, merge keys and variables. Every value keeps the place where it is written and the steps that lead
 * from there to its use.
 */
export function resolve(part: ParsedDocument, document: SourceDocument, setting: Setting): Resolved {
  const resolver = new Resolver(part, document, setting);
  const root =
    part.root.kind !== 'alias' && part.root.tag === '!reset'
      ? undefined
      : resolver.node(part.root, undefined, undefined, []);
  return { root, problems: resolver.problems };
}

class Resolver {
  readonly #problems = new ProblemList();
  readonly #part: ParsedDocument;
  readonly #document: SourceDocument;
  readonly #setting: Setting;
  /** A scalar that several services share is reported once. */
  readonly #reported = new Set<ScalarSyntax>();
  #added = 0;
  #isFull = false;

  constructor(part: ParsedDocument, document: SourceDocument, setting: Setting) {
    this.#part = part;
    this.#document = document;
    this.#setting = setting;
  }

  get problems(): readonly Problem[] {
    return this.#problems.found;
  }

  node(syntax: SyntaxNode, slot: Slot | undefined, keyAt: Span | undefined, via: readonly Step[]): ModelNode {
    if (syntax.kind === 'alias') return this.#alias(syntax, slot, keyAt, via);
    if (syntax.kind === 'scalar') return this.#scalar(syntax, slot, keyAt, via);
    const place = this.#place(syntax.span, slot, keyAt, via);
    if (syntax.kind === 'map') return { kind: 'map', entries: this.#entries(syntax, slot, via), ...place };
    const items: ModelNode[] = [];
    syntax.items.forEach(({ value }, index) => {
      if (this.#part.resets.drops(syntax, value)) return;
      items.push(this.node(value, child(syntax, index, slot), undefined, via));
    });
    return { kind: 'list', items, ...place };
  }

  #alias(alias: AliasSyntax, slot: Slot | undefined, keyAt: Span | undefined, via: readonly Step[]): ModelNode {
    const target = this.#part.anchors.target(alias);
    // The missing anchor is a problem already; nothing stands for it.
    if (!target) return this.#scalar({ ...emptyText, span: alias.span, outer: alias.span }, slot, keyAt, via);
    return this.node(target.node, target.slot, target.keyAt, [this.#step('alias', alias), ...via]);
  }

  #entries(map: MapSyntax, slot: Slot | undefined, via: readonly Step[]): ReadonlyMap<string, ModelNode> {
    const entries = new Map<string, ModelNode>();
    const dropped = (value: SyntaxNode): boolean => this.#part.resets.drops(map, value);
    map.entries.forEach(({ key, value }, index) => {
      if (isMergeKey(key) || dropped(value)) return;
      entries.set(key.text, this.node(value, child(map, index, slot), key.span, via));
    });
    map.entries.forEach((entry, index) => {
      if (isMergeKey(entry.key) && !dropped(entry.value))
        this.#merge(entry.value, child(map, index, slot), via, entries);
    });
    return entries;
  }

  /** Keys of the mapping itself win over merged ones, and earlier sources over later ones. */
  #merge(source: SyntaxNode, slot: Slot, via: readonly Step[], entries: Map<string, ModelNode>): void {
    const map = this.#mergeSource(source, slot, via);
    if (map?.kind === 'map') {
      for (const [key, node] of map.entries) if (!entries.has(key)) entries.set(key, node);
      return;
    }
    const list = source.kind === 'alias' ? this.#part.anchors.target(source) : { node: source, slot };
    if (list?.node.kind !== 'list') {
      const todo = prose`Point it at a mapping, or at a list of mappings.`;
      const what = prose`A merge key ${'<<'} takes a mapping, and this is none.`;
      this.#problems.push(invalid(placeAt(this.#document, source.span), '<<', what, todo));
      return;
    }
    const container = list.node;
    const steps = source.kind === 'alias' ? [this.#step('alias', source), ...via] : via;
    container.items.forEach(({ value }, index) => {
      if (value.kind === 'list' || this.#part.resets.drops(container, value)) return;
      this.#merge(value, child(container, index, list.slot), steps, entries);
    });
  }

  #mergeSource(source: SyntaxNode, slot: Slot, via: readonly Step[]): ModelMap | undefined {
    const target =
      source.kind === 'alias' ? this.#part.anchors.target(source) : { node: source, slot, keyAt: undefined };
    if (target?.node.kind !== 'map') return undefined;
    const node = this.node(target.node, target.slot, target.keyAt, [this.#step('merge', source), ...via]);
    return node.kind === 'map' ? node : undefined;
  }

  #scalar(syntax: ScalarSyntax, slot: Slot | undefined, keyAt: Span | undefined, via: readonly Step[]): ModelScalar {
    const { text: raw, style, tag } = syntax;
    const { text, substitutions, known, steps, invalid: broken, tooDeep } = this.#filledIn(syntax);
    const place = this.#place(syntax.span, slot, keyAt, steps.length === 0 ? via : [...steps, ...via]);
    // What aliases repeat is told once.
    if ((broken || tooDeep) && !this.#reported.has(syntax)) {
      this.#reported.add(syntax);
      this.#problems.push(broken ? brokenVariable(place, raw, broken) : nestedTooDeep(place, raw));
    }
    const value = text === raw ? scalarValue(raw, style, tag) : text;
    return { kind: 'scalar', value, style, raw, text, substitutions, known, folder: this.#setting.folder, ...place };
  }

  /** A long value that many others repeat is filled in only as often as there is room. */
  #filledIn(syntax: ScalarSyntax): Interpolation {
    const { text: raw } = syntax;
    const { lookup, limits, mayBeSet } = this.#setting;
    const whole = interpolate(raw, lookup, mayBeSet);
    this.#added += Math.max(0, whole.text.length - raw.length);
    if (this.#added <= limits.variables) return whole;
    if (!this.#isFull) {
      this.#isFull = true;
      const what = prose`Variables add more than ${limits.variables} characters to this document; from here on they were not filled in.`;
      this.#problems.push(
        notAudited(placeAt(this.#document, syntax.span), 'variables', what, prose`Write shorter values.`),
      );
    }
    return { text: raw, substitutions: [], known: false, steps: [] };
  }

  #place(writtenAt: Span, slot: Slot | undefined, keyAt: Span | undefined, via: readonly Step[]): Place {
    return { document: this.#document, writtenAt, via, ...(keyAt && { keyAt }), ...(slot && { slot }) };
  }

  #step(kind: 'alias' | 'merge', source: SyntaxNode): Step {
    const name = source.kind === 'alias' ? source.name : '<<';
    return { kind, document: this.#document, span: source.span, name };
  }
}

function brokenVariable(place: Place, raw: string, { start }: Span): Problem {
  // What is taken for a variable: up to its brace, if that is near.
  const excerpt = /^[^}\n]{0,39}\}?/.exec(raw.slice(start, start + 40))?.[0] ?? '';
  const what = prose`${excerpt} is no variable that Compose can read.`;
  const todo = prose`Write ${'${NAME}'}, or ${'$$'} for a literal dollar sign.`;
  return invalid(place, 'interpolation', what, todo);
}

const emptyText = { kind: 'scalar', text: '', style: 'plain' } as const;

/** Source: `isMerge` in https://github.com/yaml/go-yaml/blob/v3/decode.go */
function isMergeKey({ text, style, tag }: ScalarSyntax): boolean {
  if (text !== '<<') return false;
  return tag === '!!merge' || (style === 'plain' && (tag === undefined || tag === '!'));
}
