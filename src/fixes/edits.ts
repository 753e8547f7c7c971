import type { Edit, EntrySyntax, ItemSyntax, ModelScalar, Place, Slot, SourceDocument, Span } from '../types.ts';

/**
 * The smallest edits for what fixes do: remove, rewrite, replace, insert. Each keeps the file's own style: quotes,
 * indentation, flow or block, comments, line breaks. `undefined` means that the text has a form which can't be edited
 * with certainty; the fix is then not offered.
 */
export type Edits = readonly Edit[] | undefined;

/**
 * Removes an entry or item with its line. Where it is the only one in its collection, the collection's own entry goes
 * too: `ports:` with nothing below it would be `null`.
 */
export function remove({ document, slot }: Place): Edits {
  if (slot === undefined) return undefined;
  const { container, index, parent } = slot;
  const members = membersOf(slot);
  const member = members[index];
  if (member === undefined) return undefined;
  if (members.length === 1) return parent && remove({ document, writtenAt: container.span, slot: parent, via: [] });
  const [previous, next] = [members[index - 1], members[index + 1]];
  if (!container.flow && document.standsAlone(member.span))
    return [{ span: wholeLines(document, member.span), text: '' }];
  if (next !== undefined) return [{ span: { start: member.span.start, end: next.span.start }, text: '' }];
  return previous && [{ span: { start: previous.span.end, end: member.span.end }, text: '' }];
}

/** Gives a scalar another text, in the quotes that it has. `raw` is the text before interpolation. */
export function rewrite({ document, writtenAt, style, slot }: ModelScalar, raw: string): Edits {
  const written = quoted(raw, style, slot?.container.flow ?? false);
  return written === undefined ? undefined : trimmed(document, writtenAt, written);
}

/** Puts a list under another key in an entry's place: `network_mode: host` becomes `ports:` with its items. */
export function replaceWithList({ document, slot }: Place, key: string, items: readonly string[]): Edits {
  const entry = slot && membersOf(slot)[slot.index];
  if (slot === undefined || entry === undefined || slot.container.kind !== 'map') return undefined;
  const quotedItems = items.map((item) => `"${escapeDouble(item)}"`);
  if (slot.container.flow) return [{ span: entry.span, text: `${key}: [${quotedItems.join(', ')}]` }];
  const indent = ' '.repeat(document.positionAt(entry.span.start).column - 1) + listIndent(document, slot);
  const lines = [`${key}:`, ...quotedItems.map((item) => `${indent}- ${item}`)];
  return [{ span: entry.span, text: lines.join(document.lineBreak) }];
}

/** Adds an entry with a plain value behind another entry of the same mapping. */
export function insertAfter({ document, slot }: Place, key: string, value: string): Edits {
  const entry = slot && membersOf(slot)[slot.index];
  if (slot === undefined || entry === undefined || slot.container.kind !== 'map') return undefined;
  const end = { start: entry.span.end, end: entry.span.end };
  if (slot.container.flow) return [{ span: end, text: `, ${key}: ${value}` }];
  const indent = ' '.repeat(document.positionAt(entry.span.start).column - 1);
  return [insertLines(document, entry.span.end, indent, [`${key}: ${value}`])];
}

/** Adds an entry that holds a list of plain items behind another entry of the same mapping. */
export function insertListAfter({ document, slot }: Place, key: string, items: readonly string[]): Edits {
  const entry = slot && membersOf(slot)[slot.index];
  if (slot === undefined || entry === undefined || slot.container.kind !== 'map') return undefined;
  if (slot.container.flow) {
    return [{ span: { start: entry.span.end, end: entry.span.end }, text: `, ${key}: [${items.join(', ')}]` }];
  }
  const indent = ' '.repeat(document.positionAt(entry.span.start).column - 1);
  const lines = [`${key}:`, ...items.map((item) => `${listIndent(document, slot)}- ${item}`)];
  return [insertLines(document, entry.span.end, indent, lines)];
}

/** Adds a plain item behind another one of the same list. */
export function insertItemAfter({ document, slot }: Place, item: string): Edits {
  const member = slot && membersOf(slot)[slot.index];
  if (slot === undefined || member === undefined || slot.container.kind !== 'list') return undefined;
  const { start, end } = member.span;
  if (slot.container.flow) return [{ span: { start: end, end }, text: `, ${item}` }];
  const indent = ' '.repeat(document.positionAt(start).column - 1);
  return [insertLines(document, end, indent, [`- ${item}`])];
}

/** New lines below the one that an offset stands on. */
function insertLines(document: SourceDocument, at: number, indent: string, lines: readonly string[]): Edit {
  const { end } = document.spanOf(document.linesOf({ start: at, end: at }));
  return { span: { start: end, end }, text: lines.map((line) => `${document.lineBreak}${indent}${line}`).join('') };
}

/** Removes a comment: with its line where it stands alone, otherwise with the white space before it. */
export function removeComment({ document, writtenAt }: Place): Edits {
  if (document.standsAlone(writtenAt)) return [{ span: wholeLines(document, writtenAt), text: '' }];
  const line = document.spanOf(document.linesOf(writtenAt));
  const before = document.text.slice(line.start, writtenAt.start);
  return [{ span: { start: line.start + before.trimEnd().length, end: line.end }, text: '' }];
}

/** How many entries or items a slot's collection has, the slot's own included. */
export function siblings(slot: Slot): number {
  return membersOf(slot).length;
}

function membersOf({ container }: Slot): readonly (EntrySyntax | ItemSyntax)[] {
  return container.kind === 'map' ? container.entries : container.items;
}

/** The lines of a span with one line break: the one behind, or at the end of a file without one, the one before. */
function wholeLines(document: SourceDocument, span: Span): Span {
  const range = document.linesOf(span);
  const { start, end } = document.spanOf(range);
  if (range.last < document.lineCount)
    return { start, end: document.spanOf({ first: range.last + 1, last: range.last + 1 }).start };
  if (document.text.endsWith('\n')) return { start, end: document.text.length };
  return { start: document.spanOf({ first: 1, last: Math.max(1, range.first - 1) }).end, end };
}

/** How far the file indents a list below its key, judged by the nearest lists around this entry: some files don't at all. */
function listIndent(document: SourceDocument, slot: Slot): string {
  const container = slot.container;
  const width = widthWithin(document, slot);
  if (width !== undefined) return ' '.repeat(width);
  if (slot.parent !== undefined) return listIndent(document, slot.parent);
  const first = container.kind === 'map' ? container.entries[0]?.value : undefined;
  const nested = first?.kind === 'map' && !first.flow ? first.entries[0] : undefined;
  return nested === undefined ? '  ' : ' '.repeat(Math.max(2, document.positionAt(nested.span.start).column - 1));
}

/** Thousands of services without a list ask for the same one in vain. */
const widths = new WeakMap<Slot['container'], { readonly width: number | undefined }>();

/** The width of the first block list in or just below a collection. */
function widthWithin(document: SourceDocument, slot: Slot): number | undefined {
  const known = widths.get(slot.container);
  if (known) return known.width;
  const width = firstWidth(document, membersOf(slot));
  widths.set(slot.container, { width });
  return width;
}

function firstWidth(document: SourceDocument, members: ReturnType<typeof membersOf>): number | undefined {
  for (const member of members) {
    const width = indentOfList(document, member);
    // An item that starts left of its key says nothing of how lists are indented.
    if (width !== undefined && width >= 0) return width;
  }
  return undefined;
}

/** The width of a block list that an entry holds, itself or one or two levels below it. */
function indentOfList(document: SourceDocument, member: EntrySyntax | ItemSyntax, depth = 0): number | undefined {
  const { value } = member;
  if (value.kind === 'list' && 'key' in member && !value.flow) {
    const item = value.items[0];
    return item && document.positionAt(item.span.start).column - document.positionAt(member.span.start).column;
  }
  if (value.kind !== 'map' || value.flow || depth === 2) return undefined;
  for (const entry of value.entries) {
    const width = indentOfList(document, entry, depth + 1);
    if (width !== undefined) return width;
  }
  return undefined;
}

function quoted(raw: string, style: ModelScalar['style'], flow: boolean): string | undefined {
  if (/[\n\r]/.test(raw)) return undefined;
  if (style === 'single') return `'${raw.replaceAll("'", "''")}'`;
  if (style === 'double') return `"${escapeDouble(raw)}"`;
  if (style === 'plain') return isPlain(raw, flow) ? raw : `"${escapeDouble(raw)}"`;
  return undefined;
}

function escapeDouble(text: string): string {
  // oxlint-disable-next-line unicorn/prefer-string-raw -- a backslash by itself is clearer
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}

/** Whether a text means itself without quotes. Narrower than YAML allows: quoting is never wrong. */
function isPlain(text: string, flow: boolean): boolean {
  if (!/^[\w./$][\w./$:@{}?=+~, -]*$/.test(text) || /: |[: ]$/.test(text)) return false;
  return !flow || !/[{},]/.test(text);
}

/** Leaves out what an edit would only repeat. */
function trimmed(document: SourceDocument, { start, end }: Span, text: string): readonly Edit[] {
  const old = document.text.slice(start, end);
  let head = 0;
  while (head < Math.min(old.length, text.length) && old[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, text.length) - head && old.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  return [{ span: { start: start + head, end: end - tail }, text: text.slice(head, text.length - tail) }];
}
