import { applyEdits } from '../apply-edits.ts';
import type { Judged, Reaudit } from '../types.ts';
import { combineEdits } from './combine.ts';
import { holdTogether } from './prove.ts';

/** The texts of the files that change, and how many findings that mends. */
export interface AppliedFixes {
  readonly texts: ReadonlyMap<string, string>;
  readonly fixed: number;
}

/**
 * Applies as many proven fixes as hold together, the most severe findings first.
 *
 * @param which `safe` leaves out those that change behaviour
 */
export function applyFixes(findings: readonly Judged[], which: 'safe' | 'all', reaudit: Reaudit): AppliedFixes {
  const proven = findings.flatMap((finding) =>
    finding.proof.kind === 'proven' && (which === 'all' || finding.proof.fix.safety === 'safe')
      ? [{ fix: finding.proof.fix, covers: [finding] }]
      : [],
  );
  // File by file first: where two fixes of one file exclude each other, only that file's have to be tried one by one.
  const byFile = Map.groupBy(proven, ({ fix }) => fix.document.path);
  const chosen = holdTogether(
    [...byFile.values()].flatMap((ofFile) => holdTogether(ofFile, reaudit)),
    reaudit,
  );
  const texts = new Map<string, string>();
  for (const [document, ofDocument] of Map.groupBy(chosen, ({ fix }) => fix.document)) {
    const edits = combineEdits(ofDocument.flatMap(({ fix }) => fix.edits)) ?? [];
    texts.set(document.path, applyEdits(document.text, edits));
  }
  return { texts, fixed: chosen.length };
}
