import picomatch from 'picomatch';
import type { Finding, Ignore, Project, SourceDocument, Span } from '../types.ts';
import { ignoreFrom } from './ignore-comment.ts';

/** Which ignores cover a finding; reasons, trust and expiry are not looked at. */
export type Covering = (finding: Finding) => readonly Ignore[];

/** The ignores that stand as comments in the audited files, each once. */
export function ignoreComments(projects: readonly Project[]): readonly Ignore[] {
  return [...documentsOf(projects)].flatMap((document) =>
    document.directives.map((directive) => ignoreFrom(document, directive)),
  );
}

/**
 * A comment covers what is written on its own line, on the line below it, and where that is a service's key, whatever is
 * written in the service or used by it from the same file. Comments never cover findings about the audit itself: what
 * was not read can't be accepted by whoever wrote it.
 */
export function coveredByComments(comments: readonly Ignore[], projects: readonly Project[]): Covering {
  const scopes = new Map<string, Scope>();
  const layers = Map.groupBy(
    projects.flatMap((project) => project.layers),
    (layer) => layer.document,
  );
  for (const [document, own] of Map.groupBy(comments, ({ at }) => at.document)) {
    const services = servicesIn(document, layers.get(document) ?? []);
    const targets = targetLines(document, own);
    for (const ignore of own) {
      const line = targets.get(ignore) ?? 0;
      for (const rule of ignore.rules) {
        const key = scopeKey(document.path, rule);
        const scope = scopes.get(key) ?? { lines: [], services: [] };
        scopes.set(key, scope);
        scope.lines.push({ line, ignore });
        const below = document.standsAlone(ignore.at.writtenAt) ? (services.get(line) ?? []) : [];
        for (const service of below) scope.services.push({ ...service, ignore });
      }
    }
  }
  for (const { lines } of scopes.values()) lines.sort((a, b) => a.line - b.line);
  return (finding) => {
    if (finding.rule.group === 'audit') return [];
    const { document, writtenAt } = finding.at;
    const scope = scopes.get(scopeKey(document.path, finding.rule.id));
    if (scope === undefined) return [];
    const { first, last } = document.linesOf(writtenAt);
    const onLines = between(scope.lines, first, last);
    const onService = scope.services.filter(
      ({ name, span }) => name === finding.service || (span.start <= writtenAt.start && writtenAt.end <= span.end),
    );
    return [...new Set([...onLines, ...onService].map(({ ignore }) => ignore))];
  };
}

/** An entry of the configuration covers by rule, and where it names them, by service and file. */
export function coveredByEntries(entries: readonly Ignore[], today: string): Covering {
  const byRule = Map.groupBy(
    entries.filter((entry) => !hasExpired(entry, today)).map((entry) => ({ entry, isFile: fileMatcher(entry.path) })),
    ({ entry }) => entry.rules[0] ?? '',
  );
  return ({ rule, service, at }) =>
    (byRule.get(rule.id) ?? [])
      .filter(({ entry }) => entry.service === undefined || entry.service === service)
      .filter(({ isFile }) => isFile(at.document.path))
      .map(({ entry }) => entry);
}

/** Days as `YYYY-MM-DD`: an ignore holds up to the end of the day that it names. */
export function hasExpired({ expires }: Ignore, today: string): boolean {
  return expires !== undefined && expires < today;
}

interface Scope {
  readonly lines: { readonly line: number; readonly ignore: Ignore }[];
  readonly services: (ServiceText & { readonly ignore: Ignore })[];
}

interface ServiceText {
  readonly name: string;
  /** From the service's key to its last value, as one document writes it. */
  readonly span: Span;
}

function scopeKey(path: string, rule: string): string {
  return `${rule}\0${path}`;
}

/** What lies on these lines, of a list in their order. */
function between(lines: Scope['lines'], first: number, last: number): Scope['lines'] {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle]?.line ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((lines[end]?.line ?? Number.POSITIVE_INFINITY) <= last) end += 1;
  return lines.slice(low, end);
}

function documentsOf(projects: readonly Project[]): ReadonlySet<SourceDocument> {
  return new Set(projects.flatMap(({ documents }) => documents));
}

/** A document's services by the line that their key stands on. */
function servicesIn(
  document: SourceDocument,
  layers: readonly Project['layers'][number][],
): ReadonlyMap<number, ServiceText[]> {
  const services = new Map<number, ServiceText[]>();
  for (const { root } of layers) {
    const section = root.entries.get('services');
    if (section?.kind !== 'map') continue;
    for (const [name, { keyAt, writtenAt, via }] of section.entries) {
      const use = via.at(-1);
      // `web: *service` has its key on the alias' line, while the value and the key that it is known by are the anchor's.
      const start = use?.kind === 'alias' ? use.span.start : keyAt?.start;
      if (start === undefined) continue;
      const line = document.linesOf({ start, end: start }).first;
      const text = { name, span: { start, end: use?.kind === 'alias' ? use.span.end : writtenAt.end } };
      const known = services.get(line) ?? [];
      if (!known.some((other) => other.name === name)) services.set(line, [...known, text]);
    }
  }
  return services;
}

/** The line that each comment is about: its own, or where it stands alone the first below it that is no comment. */
function targetLines(document: SourceDocument, comments: readonly Ignore[]): ReadonlyMap<Ignore, number> {
  const targets = new Map<Ignore, number>();
  const below = new Map<number, number>();
  // From the bottom up, so that a stack of comments is walked once.
  for (const comment of comments.toReversed()) {
    const own = document.linesOf(comment.at.writtenAt).first;
    let line = own;
    if (document.standsAlone(comment.at.writtenAt)) {
      line += 1;
      while (!below.has(line) && isComment(document, line)) line += 1;
      line = below.get(line) ?? line;
      below.set(own, line);
    }
    targets.set(comment, line);
  }
  return targets;
}

function isComment(document: SourceDocument, line: number): boolean {
  if (line > document.lineCount) return false;
  const { start, end } = document.spanOf({ first: line, last: line });
  return document.text.slice(start, end).trimStart().startsWith('#');
}

function fileMatcher(glob: string | undefined): (path: string) => boolean {
  return glob === undefined ? () => true : picomatch(glob, { dot: true });
}
