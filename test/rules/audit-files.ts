import { applyEdits } from '../../src/apply-edits.ts';
import { isComposeName } from '../../src/changes/compose-names.ts';
import { defaultLimits } from '../../src/compose/limits.ts';
import { settingsFrom } from '../../src/config/settings.ts';
import { auditTree, judge, type AuditedTree, type Judgement } from '../../src/engine.ts';
import { combineEdits } from '../../src/fixes/combine.ts';
import { rules } from '../../src/rules/index.ts';
import { swallows } from '../../src/rules/swallows.ts';
import type { Judged, Settings, Trust } from '../../src/types.ts';

export interface Audited extends Pick<Judgement, 'findings' | 'suppressed'> {
  readonly tree: AuditedTree;
}

/** Audits files in memory as the command line audits a folder. */
export async function auditFiles(
  files: ReadonlyMap<string, string>,
  set: Settings['rules'] = {},
  trust: Trust = { kind: 'trusted' },
): Promise<Audited> {
  const tree = await auditTree({
    tree: { paths: new Set(files.keys()), complete: true },
    read: async (paths) =>
      new Map(
        paths.map((path) => {
          const text = files.get(path);
          return [path, text === undefined ? { kind: 'missing' } : { kind: 'text', text }];
        }),
      ),
    candidates: [...files.keys()].filter(isComposeName),
    settings: settingsFrom({ rules: set }, {}),
    rules,
    limits: defaultLimits,
    today: '2026-01-01',
  });
  const { findings, suppressed } = judge(tree, undefined, swallows, trust);
  return { tree, findings, suppressed };
}

/** The files with every proven fix of these findings applied. */
export function applied(files: ReadonlyMap<string, string>, findings: readonly Judged[]): ReadonlyMap<string, string> {
  const fixes = findings.flatMap(({ proof }) => (proof.kind === 'proven' ? [proof.fix] : []));
  const byPath = Map.groupBy(fixes, ({ document }) => document.path);
  return new Map(
    [...files].map(([path, text]) => {
      const edits = combineEdits((byPath.get(path) ?? []).flatMap((fix) => fix.edits));
      if (edits === undefined) throw new Error(`The fixes for ${path} exclude each other.`);
      return [path, applyEdits(text, edits)];
    }),
  );
}
