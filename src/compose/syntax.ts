import { isAlias, isMap, isNode, isPair, isScalar, isSeq } from 'yaml';
import type { CST, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { prose } from '../prose.ts';
import type {
  EntrySyntax,
  ItemSyntax,
  Limits,
  ListSyntax,
  MapSyntax,
  Problem,
  Prose,
  ScalarSyntax,
  SourceDocument,
  Span,
  SyntaxNode,
} from '../types.ts';
import { placeAt } from './place.ts';
import { ProblemList } from './problem-list.ts';
import { invalid, notRead } from './problems.ts';

/** The tokens before a value: indicators, white space, its anchor and its tag. */
type Before = readonly CST.SourceToken[];

/**
 * Turns the parser's tree into ours, so that the parser's (20 times as big as the text) can be dropped. Duplicate keys
 * and what is over a bound are found here; the parser's own duplicate check is quadratic and stays off.
 */
export class SyntaxReader {
  readonly #problems = new ProblemList();
  readonly #document: SourceDocument;
  readonly #limits: Limits;
  #isCut = false;
  #hasUnreadTag = false;

  constructor(document: SourceDocument, limits: Limits) {
    this.#document = document;
    this.#limits = limits;
  }

  get problems(): readonly Problem[] {
    return this.#problems.found;
  }

  /** Whether something over a bound was left out; one problem says what was the first. */
  get hasCut(): boolean {
    return this.#isCut;
  }

  read(root: Node): SyntaxNode {
    return this.#node(root, [], root.range?.[0] ?? 0, 0);
  }

  #node(node: unknown, before: Before, emptyAt: number, depth: number): SyntaxNode {
    this.#checkTag(node, emptyAt);
    if (depth > this.#limits.depth) return this.#tooDeep(node, emptyAt);
    if ((isMap(node) || isSeq(node)) && node.items.length > this.#limits.entries) return this.#tooMany(node, emptyAt);
    if (isMap(node)) return this.#map(node, before, depth);
    if (isSeq(node)) return this.#list(node, before, depth);
    if (isScalar(node)) return this.#scalar(node, before, emptyAt);
    if (isAlias(node)) {
      const span = spanOf(node, emptyAt);
      return { kind: 'alias', name: node.source, span, outer: span };
    }
    return emptyScalar(before, emptyAt);
  }

  /**
   * Compose decodes what is tagged `!!binary`, and the escapes of a tag's name. Nobody writes either, so neither is read:
   * the values would not be what stands in the text.
   * Source: https://github.com/yaml/go-yaml/blob/v3/decode.go
   */
  #checkTag(node: unknown, emptyAt: number): void {
    const tag = isNode(node) && !isAlias(node) ? shortTag(node.tag) : undefined;
    if (this.#hasUnreadTag || tag === undefined || (tag !== '!!binary' && !tag.includes('%'))) return;
    this.#hasUnreadTag = true;
    const what = prose`Compose reads something else than what is written here under the tag ${tag}.`;
    const todo = prose`Write the value itself, without the tag.`;
    this.#problems.push(notRead(this.#document, spanOf(node, emptyAt), 'tag', what, todo));
  }

  #map(node: YAMLMap, before: Before, depth: number): MapSyntax {
    const flow = node.flow === true;
    const entries: EntrySyntax[] = [];
    const seen = new Map<string, Span>();
    for (const pair of node.items) {
      const entry = this.#entry(pair, depth);
      if (!entry) continue;
      this.#reportDuplicate(entry.key, seen);
      entries.push(entry);
    }
    const start = node.range?.[0] ?? 0;
    const end = flow ? (node.range?.[1] ?? start) : (entries.at(-1)?.value.outer.end ?? node.range?.[1] ?? start);
    return { kind: 'map', flow, entries, ...properties(node, before, { start, end: Math.max(start, end) }) };
  }

  #entry(pair: Pair, depth: number): EntrySyntax | undefined {
    const token: PairToken | undefined = pair.srcToken;
    const separator = token?.sep ?? [];
    const key = this.#key(pair.key, token?.start ?? [], depth);
    if (!key) return undefined;
    const colon = separator.find(({ type }) => type === 'map-value-ind');
    const value = this.#node(pair.value, separator, colon ? colon.offset + 1 : key.outer.end, depth + 1);
    return { key, value, span: { start: key.outer.start, end: Math.max(key.outer.end, value.outer.end) } };
  }

  #key(key: unknown, before: Before, depth: number): ScalarSyntax | undefined {
    const explicit = before.find(({ type }) => type === 'explicit-key-ind');
    const node = this.#node(key, before, explicit ? explicit.offset + 1 : endOf(before), depth + 1);
    if (node.kind === 'scalar') return node.text.length > this.#limits.keyLength ? this.#tooLong(node) : node;
    const todo = prose`Write the key as plain text.`;
    if (node.kind === 'alias') {
      const what = prose`This key is the YAML alias ${`*${node.name}`}, and what it sets was not audited.`;
      this.#problems.push(notRead(this.#document, node.span, 'key', what, todo));
    } else {
      const what = prose`This key is a ${node.kind}, where Compose takes text only.`;
      this.#problems.push(invalid(placeAt(this.#document, node.span), 'key', what, todo));
    }
    return undefined;
  }

  #reportDuplicate(key: ScalarSyntax, seen: Map<string, Span>): void {
    const first = seen.get(key.text);
    if (first === undefined) {
      seen.set(key.text, key.span);
      return;
    }
    const line = this.#document.linesOf(first).first;
    this.#problems.push(
      invalid(
        placeAt(this.#document, key.span),
        key.text,
        prose`The key ${key.text} stands twice in one mapping; it is set in line ${line} already.`,
        prose`Keep one of the two.`,
      ),
    );
  }

  #list(node: YAMLSeq, before: Before, depth: number): ListSyntax {
    const flow = node.flow === true;
    const tokens = itemTokens(node.srcToken);
    const items = node.items.map((item, index): ItemSyntax => {
      const start = isPair(item) ? [] : (tokens[index] ?? []);
      const dash = flow ? undefined : start.find(({ type }) => type === 'seq-item-ind');
      const value = isPair(item)
        ? this.#pairItem(item, depth)
        : this.#node(item, start, dash ? dash.offset + 1 : endOf(start), depth + 1);
      return { value, span: { start: dash?.offset ?? value.outer.start, end: value.outer.end } };
    });
    const start = node.range?.[0] ?? 0;
    const end = flow ? (node.range?.[1] ?? start) : (items.at(-1)?.span.end ?? node.range?.[1] ?? start);
    return { kind: 'list', flow, items, ...properties(node, before, { start, end: Math.max(start, end) }) };
  }

  /** `[a: b]`: one entry without braces. */
  #pairItem(pair: Pair, depth: number): MapSyntax {
    const entry = this.#entry(pair, depth + 1);
    const span = entry?.span ?? { start: 0, end: 0 };
    return { kind: 'map', flow: true, entries: entry ? [entry] : [], span, outer: span };
  }

  #scalar(node: Scalar, before: Before, emptyAt: number): ScalarSyntax {
    // A tag such as `!!merge` or `!!int` makes the parser give something else than text.
    const value = typeof node.value === 'string' ? node.value : (node.source ?? '');
    const range = spanOf(node, emptyAt);
    const style = styles.get(node.type ?? 'PLAIN') ?? 'plain';
    const empty = range.start >= range.end;
    if (empty && style === 'plain') return { ...emptyScalar(before, emptyAt, shortTag(node.tag)), text: value };
    const block = style === 'literal' || style === 'folded';
    const span = block ? withoutBlankLines(this.#document.text, range) : range;
    const text = block
      ? withoutAddedBreak(value, this.#document.text, span)
      : withoutReturn(value, this.#document.text, span);
    return { kind: 'scalar', text, style, ...properties(node, before, span) };
  }

  #tooDeep(node: unknown, emptyAt: number): ScalarSyntax {
    const what = prose`From here on the file is nested deeper than ${this.#limits.depth} levels and was not audited.`;
    return this.#cut('depth', spanOf(node, emptyAt), what, prose`Flatten the structure.`);
  }

  #tooMany(node: YAMLMap | YAMLSeq, emptyAt: number): ScalarSyntax {
    const what = prose`This has ${node.items.length} entries, more than ${this.#limits.entries}, and was not audited.`;
    return this.#cut('entries', spanOf(node, emptyAt), what, prose`Split it.`);
  }

  #tooLong({ span, text }: ScalarSyntax): undefined {
    const what = prose`This key has ${text.length} characters, more than ${this.#limits.keyLength}, and what it sets was not audited.`;
    this.#cut('key', span, what, prose`Shorten the key.`);
  }

  /** Whatever is beyond the first cut shares its fate, and needs no word of its own. */
  #cut(subject: string, span: Span, what: Prose, todo: Prose): ScalarSyntax {
    if (!this.#isCut) this.#problems.push(notRead(this.#document, span, subject, what, todo));
    this.#isCut = true;
    return { kind: 'scalar', text: '', style: 'plain', span, outer: span };
  }
}

interface PairToken {
  readonly start: CST.SourceToken[];
  readonly sep?: CST.SourceToken[];
}

const styles: ReadonlyMap<string, ScalarSyntax['style']> = new Map([
  ['PLAIN', 'plain'],
  ['QUOTE_SINGLE', 'single'],
  ['QUOTE_DOUBLE', 'double'],
  ['BLOCK_LITERAL', 'literal'],
  ['BLOCK_FOLDED', 'folded'],
]);

function spanOf(node: unknown, otherwise: number): Span {
  const range = isNode(node) ? node.range : undefined;
  return range ? { start: range[0], end: range[1] } : { start: otherwise, end: otherwise };
}

/** The anchor, the tag and the span that takes them in. Tokens of the same kind further up belong to other nodes. */
function properties(
  node: { anchor?: string; tag?: string },
  before: Before,
  span: Span,
): { anchor?: string; tag?: string; span: Span; outer: Span } {
  if (node.anchor === undefined && node.tag === undefined) return { span, outer: span };
  const first = before.find(({ type }) => type === 'anchor' || type === 'tag');
  const start = first && first.offset < span.start ? first.offset : span.start;
  return {
    ...(node.anchor !== undefined && { anchor: node.anchor }),
    ...withTag(shortTag(node.tag)),
    span,
    outer: { start, end: span.end },
  };
}

/** As Compose's own reader shortens it. */
function shortTag(tag: string | undefined): string | undefined {
  return tag?.replace(/^tag:yaml\.org,2002:/, '!!');
}

function withTag(tag: string | undefined): { tag?: string } {
  return tag === undefined ? {} : { tag };
}

function emptyScalar(before: Before, emptyAt: number, tag?: string): ScalarSyntax {
  const marks = before.filter(({ type }) => type === 'anchor' || type === 'tag');
  const first = marks.at(0);
  const last = marks.at(-1);
  const at = last ? last.offset + last.source.length : emptyAt;
  const anchor = marks.find(({ type }) => type === 'anchor')?.source.slice(1);
  return {
    kind: 'scalar',
    text: '',
    style: 'plain',
    span: { start: at, end: at },
    outer: { start: first?.offset ?? at, end: at },
    ...(anchor !== undefined && { anchor }),
    ...withTag(tag),
  };
}

/** The tokens before each of a sequence's values, in the order of the values. */
function itemTokens(token: CST.Token | undefined): readonly Before[] {
  if (token?.type === 'block-seq') {
    return token.items
      .filter(({ start }) => start.some(({ type }) => type === 'seq-item-ind'))
      .map(({ start }) => start);
  }
  if (token?.type !== 'flow-collection') return [];
  return token.items
    .filter(
      ({ start, key, sep, value }) =>
        Boolean(key ?? sep ?? value) || start.some(({ type }) => type === 'anchor' || type === 'tag'),
    )
    .map(({ start }) => start);
}

function endOf(before: Before): number {
  const last = before.at(-1);
  return last ? last.offset + last.source.length : 0;
}

/** A block scalar ends with its last line's break; blank lines after it belong to it only where `+` keeps them. */
function withoutBlankLines(text: string, range: Span): Span {
  const header = /^[|>][-+0-9]*/.exec(text.slice(range.start, range.start + 4))?.[0] ?? '';
  if (header.includes('+')) return range;
  let end = range.end;
  while (end > range.start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  if (header.includes('-') || end >= range.end) return { start: range.start, end };
  const lineBreak = text.indexOf('\n', end);
  return { start: range.start, end: lineBreak === -1 || lineBreak >= range.end ? range.end : lineBreak + 1 };
}

/** At a file's end without line break the parser adds one to the text; Compose's does not. */
function withoutAddedBreak(value: string, text: string, span: Span): string {
  return span.end === text.length && !text.endsWith('\n') && value.endsWith('\n') ? value.slice(0, -1) : value;
}

/** Of a quote that never ends the parser keeps half of the file's last line break, where that is `\r\n`. */
function withoutReturn(value: string, text: string, span: Span): string {
  return value.endsWith('\r') && text.slice(span.end - 2, span.end) === '\r\n' ? value.slice(0, -1) : value;
}
