import { parseAllDocuments } from 'yaml';
import type { Document } from 'yaml';
import { prose } from '../prose.ts';
import type { Limits, Problem, SourceDocument, Span, SyntaxNode } from '../types.ts';
import { Anchors } from './anchors.ts';
import { directivesIn } from './directives.ts';
import { createDocument } from './document.ts';
import { nestedTooDeeply } from './nesting.ts';
import { placeAt } from './place.ts';
import { ProblemList } from './problem-list.ts';
import { invalid, notRead } from './problems.ts';
import { SyntaxReader } from './syntax.ts';

/** One of a file's YAML documents (`---` parts them). */
export interface ParsedDocument {
  readonly root: SyntaxNode;
  readonly anchors: Anchors;
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
  let nodes = 0;
  const refused = overBound(document, limits);
  if (refused) return { document, parts, problems: [refused] };
  for (const parsed of yamlDocuments(document, problems)) {
    if (parsed.contents === null) continue;
    const reader = new SyntaxReader(document, limits);
    const root = reader.read(parsed.contents);
    problems.pushAll(reader.problems);
    if (root.kind === 'scalar' && root.text === '') continue;
    const anchors = new Anchors(document, root);
    // An alias of an anchor in what was cut off is no mistake.
    if (!reader.hasCut) problems.pushAll(anchors.problems);
    if (nodes + anchors.expandedNodes > limits.nodes) {
      problems.push(tooManyNodes(document, root, nodes + anchors.expandedNodes, limits));
      continue;
    }
    nodes += anchors.expandedNodes;
    parts.push({ root, anchors });
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
      keepSourceTokens: true,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    if (!Array.isArray(parsed)) return [];
    const error = parsed.flatMap(({ errors }) => errors).at(0);
    if (error) problems.push(brokenYaml(document, error.pos, error.message));
    return parsed;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    problems.push(tooDeep(document, 0));
    return [];
  }
}

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
    : invalid(
        placeAt(document, span),
        'yaml',
        prose`The YAML does not parse: ${reason}.`,
        prose`Correct the syntax at this place.`,
      );
}

function tooManyNodes(document: SourceDocument, root: SyntaxNode, nodes: number, limits: Limits): Problem {
  return notRead(
    document,
    { start: root.span.start, end: root.span.start },
    'nodes',
    prose`With its aliases expanded this file would have ${nodes} nodes, more than ${limits.nodes}; this document of it was not audited.`,
    prose`Use fewer or smaller aliases. Files that expand without bound take Docker Compose itself down.`,
  );
}
