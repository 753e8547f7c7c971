import { applyEdits } from '../../src/apply-edits.ts';
import { hunksOf } from '../../src/changes/hunks.ts';
import { auditFiles } from '../rules/audit-files.ts';

/** What is wrong with the audit of a text; nothing where every law holds. A fix may be refused, never wrong. */
export async function brokenLaws(text: string): Promise<readonly string[]> {
  const path = 'compose.yaml';
  const { findings, tree } = await auditFiles(new Map([[path, text]]));
  const broken: string[] = [];
  for (const { rule, at, proof } of findings) {
    const { start, end } = at.writtenAt;
    if (start < 0 || end < start || end > at.document.text.length) broken.push(`${rule.id} stands outside of the text`);
    if (proof.kind === 'proven' && applyEdits(text, proof.fix.edits) === text)
      broken.push(`a fix of ${rule.id} changes nothing`);
  }
  if (new Set(findings.map(({ fingerprint }) => fingerprint)).size !== findings.length)
    broken.push('two findings are one');
  const lines = ({ findings: all }: Pick<typeof tree.snapshot, 'findings'>): string =>
    JSON.stringify(all.map(({ rule, at }) => [rule.id, at.document.linesOf(at.writtenAt)]));
  if (!text.includes('\r')) {
    const windows = await auditFiles(new Map([[path, text.replaceAll('\n', '\r\n')]]));
    if (lines(windows.tree.snapshot) !== lines(tree.snapshot)) broken.push('CRLF is not LF');
  }
  return broken;
}

/** What is wrong with how a patch is read. */
export function brokenPatchLaws(patch: string): readonly string[] {
  const { hunks } = hunksOf(patch);
  return hunks.flatMap(({ lines, added, deletedAfter }) => [
    ...(lines.first > lines.last ? ['a hunk ends before it begins'] : []),
    ...(added.some((line) => line < lines.first || line > lines.last) ? ['a line is added outside of its hunk'] : []),
    ...(deletedAfter.some((line) => line < lines.first - 1 || line > lines.last)
      ? ['a deletion stands outside of its hunk']
      : []),
  ]);
}
