import { prose } from '../prose.ts';
import type { FileVariable, Limits, Problem, SourceDocument, Span, Step } from '../types.ts';
import { interpolate } from './interpolation.ts';
import type { Interpolation, Lookup, Variable } from './interpolation.ts';
import { placeAt } from './place.ts';
import { nestedTooDeep, notAudited } from './problems.ts';
import type { Sources } from './sources.ts';

const keyAt = /(?:export[ \t]+)?([A-Za-z0-9_.]+)[ \t]*(?:([=:])[ \t]*)?/y;

type Reading = Pick<Sources, 'mayBeSet'> & { readonly limits: Pick<Limits, 'variables'> };

export interface EnvironmentFile {
  readonly variables: ReadonlyMap<string, Variable>;
  /** Values that were not read, and where reading ended early. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a `.env` file as Compose does: `KEY=value`, `KEY: value`, `export KEY=value`; `'…'` is literal, `"…"` knows
 * escapes, and all but `'…'` may use variables that are set above or outside. A key alone takes its value from outside.
 * Lines that Compose would refuse are passed over, so that the rest is known.
 * Source: https://github.com/compose-spec/compose-go/blob/main/dotenv/parser.go
 *
 * @param outer variables that are set outside, which win over the file's own
 * @param earlier what files before this one in the same list set: this one knows it, and sets it anew
 */
export function readEnvironmentFile(
  document: SourceDocument,
  outer: Lookup,
  reading: Reading,
  earlier: ReadonlyMap<string, Variable> = new Map(),
): EnvironmentFile {
  if (outer !== nothingSet || earlier.size > 0) return readAfter(document, outer, reading, earlier);
  const file = alone.get(document) ?? readAfter(document, outer, reading, earlier);
  alone.set(document, file);
  return file;
}

/** The lookup where nothing is set outside. */
export const nothingSet: Lookup = () => undefined;

/** What files say by themselves: every proof asks for it again. */
const alone = new WeakMap<SourceDocument, EnvironmentFile>();

function readAfter(
  document: SourceDocument,
  outer: Lookup,
  reading: Reading,
  earlier: ReadonlyMap<string, Variable>,
): EnvironmentFile {
  const { text } = document;
  const variables = new Map(earlier);
  const problems: Problem[] = [];
  const lookup: Lookup = (name) => outer(name) ?? variables.get(name);
  let added = -text.length;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    at = statementStart(text, at);
    keyAt.lastIndex = at;
    const match = keyAt.exec(text);
    const [matched = '', name = '', separator = ''] = match ?? [];
    if (name === '' || separator === '') {
      const inherited = name === '' ? undefined : outer(name);
      if (inherited && lineEnd(text, at) === at + matched.trimEnd().length) variables.set(name, inherited);
      at = lineEnd(text, at);
      continue;
    }
    const { value, tooDeep, span, next } = readValue(text, at + matched.length, (raw) =>
      interpolate(raw, lookup, reading.mayBeSet),
    );
    const step: Step = { kind: 'env-file', document, span, name: document.path };
    added += value.length;
    if (added > reading.limits.variables) {
      return { variables, problems: [...problems, endless(document, span, reading.limits)] };
    }
    if (tooDeep) problems.push(nestedTooDeep(placeAt(document, span), value));
    variables.set(name, outer(name) ?? { value, step });
    at = next;
  }
  return { variables, problems };
}

function endless(document: SourceDocument, at: Span, limits: Pick<Limits, 'variables'>): Problem {
  const what = prose`The variables in ${document.path} add more than ${limits.variables} characters to it; those from here on were not read.`;
  return notAudited(placeAt(document, at), 'variables', what, prose`Write shorter values.`);
}

/** The variables that a file itself sets, each located on its value. What only the outside knows is empty. */
export function fileVariables({ variables }: EnvironmentFile): readonly FileVariable[] {
  return [...variables].flatMap(([name, { value, step }]) =>
    step === undefined ? [] : { name, value, ...placeAt(step.document, step.span) },
  );
}

type Fill = (written: string) => Interpolation;

interface ReadValue {
  readonly value: string;
  /** Its variables are nested deeper than they are read. */
  readonly tooDeep: boolean;
  readonly span: Span;
  readonly next: number;
}

function readValue(text: string, start: number, fill: Fill): ReadValue {
  const quote = text[start];
  if (quote === '"' || quote === "'") {
    const end = closingQuote(text, start, quote);
    if (end !== undefined) {
      const inside = text.slice(start + 1, end);
      const at = { span: { start, end: end + 1 }, next: end + 1 };
      return quote === "'" ? { value: inside, tooDeep: false, ...at } : { ...filledIn(unescaped(inside), fill), ...at };
    }
  }
  const next = lineEnd(text, start);
  const line = text.slice(start, next);
  const comment = /(?:^|\s)#/.exec(line);
  const written = (comment ? line.slice(0, comment.index) : line).trimEnd();
  return { ...filledIn(written, fill), span: { start, end: start + written.length }, next };
}

function filledIn(written: string, fill: Fill): Pick<ReadValue, 'value' | 'tooDeep'> {
  const { text, tooDeep } = fill(written);
  return { value: text, tooDeep: tooDeep !== undefined };
}

/** A backslash takes the character behind it along, a second backslash too. */
function closingQuote(text: string, start: number, quote: string): number | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === quote) return at;
  }
  return undefined;
}

function unescaped(text: string): string {
  return text.replace(escapeSequence, (_, letter: string | undefined, octal: string | undefined) => {
    if (letter === undefined) return String.fromCharCode(Number.parseInt(octal || '0', 8));
    return escapes.get(letter) ?? letter;
  });
}

const escapeSequence = /\\(?:([abfnrtv"\\$])|0([0-7]{0,3}))/g;

/** `\\$` becomes `$$`, which the filling in of variables turns into a dollar sign. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['a', '\u0007'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['$', '$$'],
]);

function statementStart(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) at += 1;
    else if (text[at] === '#') at = lineEnd(text, at);
    else break;
  }
  return at;
}

/** Where the line's break begins. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
