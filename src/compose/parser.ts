import { parseAllDocuments } from 'yaml';
import type { Document, YAMLParseError } from 'yaml';
import { prose } from '../prose.ts';
import type { Limits, Problem, SourceDocument, Span, SyntaxNode } from '../types.ts';
import { Anchors, type ExpandedSize, together } from './anchors.ts';
import { directivesIn } from './directives.ts';
import { createDocument } from './document.ts';
import { otherLines } from './line-breaks.ts';
import { nestedTooDeeply } from './nesting.ts';
import { placeAt } from './place.ts';
import { ProblemList } from './problem-list.ts';
import { invalid, notRead, textHash } from './problems.ts';
import { Resets } from './resets.ts';
import { SyntaxReader } from './syntax.ts';

/** One of a file's YAML documents (`---` parts them). */
export interface ParsedDocument {
  readonly root: SyntaxNode;
  readonly anchors: Anchors;
  readonly resets: Resets;
}

export interface ParsedFile {
  readonly document: SourceDocument;
  /** Documents without content are left out. */
  readonly parts: readonly ParsedDocument[];
  /** Broken YAML, duplicate keys, unknown aliases, nesting or expansion over a bound. */
  readonly problems: readonly Problem[];
}

/** Parses one file's text. Never throws: what is wrong is in `problems`, and what could be read is in `parts`. */
export type ParseFile = (path: string, text: string) => ParsedFile;

/**
 * A parser that remembers, for each path, the first text that it saw and the last one: trying fixes on one file
 * re-parses that file only, and the memory kept does not grow with the number of tries.
 */
export function createParser(limits: Limits): ParseFile {
  const remembered = new Map<string, readonly ParsedFile[]>();
  return (path, text) => {
    const known = remembered.get(path) ?? [];
    const same = known.find(({ document }) => document.text === text);
    if (same) return same;
    const parsed = parseFile(path, text, limits);
    remembered.set(path, [...known.slice(0, 1), parsed]);
    return parsed;
  };
}

function parseFile(path: string, text: string, limits: Limits): ParsedFile {
  const document = createDocument(path, text, directivesIn(text));
  const problems = new ProblemList();
  const parts: ParsedDocument[] = [];
  const above = new Set<string>();
  let size: ExpandedSize = { nodes: 0, characters: 0 };
  const refused = overBound(document, limits);
  if (refused) return { document, parts, problems: [refused] };
  const otherLine = otherLines(document);
  if (otherLine) problems.push(otherLine);
  for (const parsed of yamlDocuments(document, problems)) {
    if (parsed.contents === null) continue;
    const reader = new SyntaxReader(document, limits);
    const root = reader.read(parsed.contents);
    problems.pushAll(reader.problems);
    if (root.kind === 'scalar' && root.text === '') continue;
    const anchors = new Anchors(document, root, above);
    for (const name of anchors.names) above.add(name);
    // An alias of an anchor in what was cut off is no mistake.
    if (!reader.hasCut) problems.pushAll(anchors.problems);
    const grown = together(size, anchors.expanded);
    const excess = tooLarge(document, root, grown, limits);
    if (excess) {
      problems.push(excess);
      continue;
    }
    size = grown;
    const resets = new Resets(root, anchors, document);
    problems.pushAll(resets.problems);
    parts.push({ root, anchors, resets });
  }
  return { document, parts, problems: problems.found };
}

/** What would exhaust the parser itself is seen before it is asked. */
function overBound(document: SourceDocument, limits: Limits): Problem | undefined {
  const { text, lineCount } = document;
  if (lineCount > limits.lines) {
    const what = prose`This file has ${lineCount} lines, more than ${limits.lines}, and was not audited.`;
    return notRead(document, { start: 0, end: 0 }, 'lines', what, prose`Split the file.`);
  }
  const { start, end } = longestLine(document);
  if (end - start > limits.lineLength) {
    const what = prose`This line has ${end - start} characters, more than ${limits.lineLength}, so the file was not audited.`;
    const todo = prose`Break the line, or move its text to a file of its own.`;
    return notRead(document, { start, end: start }, 'line', what, todo);
  }
  const documents = text.match(/^---(?=\s|$)/gm)?.length ?? 0;
  if (documents > limits.documents) {
    const what = prose`This file has ${documents} YAML documents, more than ${limits.documents}, and was not audited.`;
    return notRead(document, { start: 0, end: 0 }, 'documents', what, prose`Split the file.`);
  }
  const at = nestedTooDeeply(text, deepestParsed);
  return at === undefined ? undefined : tooDeep(document, at);
}

function longestLine(document: SourceDocument): Span {
  let longest = { start: 0, end: 0 };
  for (let line = 1; line <= document.lineCount; line += 1) {
    const span = document.spanOf({ first: line, last: line });
    if (span.end - span.start > longest.end - longest.start) longest = span;
  }
  return longest;
}

/** Nesting up to here is parsed, so that what is above the bound can be read. Nobody writes a tenth of it. */
const deepestParsed = 1_000;

function tooDeep(document: SourceDocument, at: number): Problem {
  const what = prose`This file is nested too deeply to be read.`;
  return notRead(document, { start: at, end: at }, 'depth', what, prose`Flatten the structure.`);
}

function yamlDocuments(document: SourceDocument, problems: ProblemList): readonly Document[] {
  try {
    // All scalars stay text: Compose's own readings of them are in yaml-scalar.ts.
    const parsed = parseAllDocuments(document.text, {
      schema: 'failsafe',
      // Compose looks at no tag of a mapping or list but its own.
      resolveKnownTags: false,
      keepSourceTokens: true,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    if (!Array.isArray(parsed)) return [];
    const error = parsed.flatMap(({ errors }) => errors).find((each) => !isCommentWithoutSpace(each));
    if (error) problems.push(brokenYaml(document, error.pos, error.message));
    if (parsed.some(renamesTags)) problems.push(renamedTags(document));
    return parsed;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    problems.push(tooDeep(document, 0));
    return [];
  }
}

/** Whether `%TAG` gives tags other names. The parser and Compose's reader don't agree on how far that goes. */
function renamesTags({ directives }: Document): boolean {
  return Object.entries(directives?.tags ?? {}).some(
    ([handle, prefix]) => handle !== '!!' || prefix !== 'tag:yaml.org,2002:',
  );
}

function renamedTags(document: SourceDocument): Problem {
  const at = Math.max(0, document.text.search(/^%TAG/m));
  const what = prose`This file gives tags other names with ${'%TAG'}, and what they stand for was not looked up.`;
  return notRead(document, { start: at, end: at + 4 }, 'tag', what, prose`Write the tags themselves.`);
}

/** `"a"#b`: Compose reads a comment there, and so does the parser once it has complained. */
function isCommentWithoutSpace({ code, message }: YAMLParseError): boolean {
  return code === 'MISSING_CHAR' && message.startsWith('Comments must be separated');
}

/** Compose reads some of what does not parse here, so an edit of such a file may bring in what nobody sees. */
function brokenYaml(document: SourceDocument, [start, end]: readonly [number, number], reason: string): Problem {
  const last = document.text.length;
  const span = { start: Math.min(start, last), end: Math.min(Math.max(start, end), last) };
  const template = /\{\{|\{%|<%/.exec(document.text);
  return template
    ? notRead(
        document,
        span,
        'template',
        prose`This file is a template, not YAML: its ${template[0]} is filled in before Compose reads it, so what will run is unknown here.`,
        prose`Audit the rendered file, or leave the template out with ${'exclude'}.`,
      )
    : {
        ...invalid(
          placeAt(document, span),
          'yaml',
          prose`The YAML does not parse: ${reason}.`,
          prose`Correct the syntax at this place.`,
        ),
        unread: textHash(document),
      };
}

function tooLarge(
  document: SourceDocument,
  root: SyntaxNode,
  { nodes, characters }: ExpandedSize,
  limits: Limits,
): Problem | undefined {
  if (nodes <= limits.nodes && characters <= limits.characters) return undefined;
  const size =
    nodes > limits.nodes
      ? prose`${nodes} nodes, more than ${limits.nodes}`
      : prose`${characters} characters, more than ${limits.characters}`;
  const what = prose`With its aliases expanded this file would have ${size}; this document of it was not audited.`;
  const todo = prose`Use fewer or smaller aliases. Files that expand without bound take Docker Compose itself down.`;
  return notRead(document, { start: root.span.start, end: root.span.start }, 'nodes', what, todo);
}
