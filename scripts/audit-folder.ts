import { defaultLimits } from '../src/compose/limits.ts';
import { settingsFrom } from '../src/config/settings.ts';
import { type AuditedTree, auditTree } from '../src/engine.ts';
import { candidatesIn, openScope } from '../src/cli/scope.ts';
import { rules } from '../src/rules/index.ts';
import { readingOver } from '../src/cli/fix-command.ts';

/** Audits a folder again and again, each time with other texts in place of some of its files. */
export interface AuditedFolder {
  /** Absolute; every path of a finding is relative to it. */
  readonly root: string;
  readonly audit: (texts?: ReadonlyMap<string, string>) => Promise<AuditedTree>;
}

/** Opens a folder as the command line does that is called without options: every rule that is on by default. */
export async function openFolder(folder: string): Promise<AuditedFolder> {
  const scope = await openScope([folder], process.cwd(), () => Promise.resolve(Buffer.of()));
  const { root, tree, read } = scope.files;
  const settings = settingsFrom({}, {});
  const candidates = candidatesIn(scope, settings);
  return {
    root,
    audit: (texts = new Map()) =>
      auditTree({
        tree,
        read: readingOver(read, texts),
        candidates,
        settings,
        rules,
        limits: defaultLimits,
        today: '2026-01-01',
      }),
  };
}

/** The corpus keeps each repository in a folder of its own, `owner__name`. */
export function repositoryOf(path: string): string {
  return path.slice(0, path.indexOf('/'));
}
