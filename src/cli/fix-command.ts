import { formatPatch, structuredPatch } from 'diff';
import { applyFixes } from '../fixes/choose.ts';
import type { Judged, SourceFile } from '../types.ts';
import type { AuditedTree } from '../engine.ts';

/** What a tree looks like once its fixes are applied. */
export interface Fixed {
  /** Old and new text of each file that changes. */
  readonly files: readonly { readonly path: string; readonly before: string; readonly after: string }[];
  /** How many findings were mended. */
  readonly fixed: number;
  /** How many findings have a proven fix that was not asked for, since it changes behaviour. */
  readonly left: number;
}

/** A fix can make room for another one, so the audit is repeated until nothing is left to do. */
const mostRounds = 8;

/**
 * Applies proven fixes in memory until none is left.
 *
 * @param audit audits the tree with these texts in place of the files' own
 */
export async function fixAll(
  which: 'safe' | 'all',
  audit: (
    texts: ReadonlyMap<string, string>,
  ) => Promise<{ readonly tree: AuditedTree; readonly findings: readonly Judged[] }>,
): Promise<Fixed> {
  const originals = new Map<string, string>();
  const texts = new Map<string, string>();
  let [fixed, left] = [0, 0];
  for (let round = 0; round < mostRounds; round += 1) {
    const { tree, findings } = await audit(texts);
    left = which === 'safe' ? findings.filter(changesBehaviour).length : 0;
    const applied = applyFixes(findings, which, tree.reaudit);
    if (applied.fixed === 0) break;
    for (const { document } of tree.snapshot.findings.map(({ at }) => at)) {
      if (!originals.has(document.path)) originals.set(document.path, document.text);
    }
    for (const [path, text] of applied.texts) texts.set(path, text);
    fixed += applied.fixed;
  }
  const files = [...texts].map(([path, after]) => ({ path, before: originals.get(path) ?? '', after }));
  return { files: files.toSorted((one, other) => (one.path < other.path ? -1 : 1)), fixed, left };
}

function changesBehaviour({ proof }: Judged): boolean {
  return proof.kind === 'proven' && proof.fix.safety === 'changes-behaviour';
}

/** A unified diff that `git apply` takes. */
export function unifiedDiff({ files }: Fixed): string {
  return files
    .map(({ path, before, after }) => {
      const patch = structuredPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 });
      return formatPatch(patch).replace(/^=+\n/, '');
    })
    .join('');
}

/** Reads the files of a tree with some texts in place of their own. */
export function readingOver(
  read: (paths: readonly string[]) => Promise<ReadonlyMap<string, SourceFile>>,
  texts: ReadonlyMap<string, string>,
): (paths: readonly string[]) => Promise<ReadonlyMap<string, SourceFile>> {
  return async (paths) => {
    const files = new Map(await read(paths.filter((path) => !texts.has(path))));
    for (const path of paths) {
      const text = texts.get(path);
      if (text !== undefined) files.set(path, { kind: 'text', text });
    }
    return files;
  };
}
