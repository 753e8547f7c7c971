/**
 * The engine on a folder's compose files, with bounds that a measurement does not hit: audit-probe.js FOLDER [proofs]
 *
 * Without `proofs` the findings are made and no fix is tried.
 */
import { composeFileFilter } from '../../src/changes/compose-names.ts';
import { settingsFrom } from '../../src/config/settings.ts';
import { auditTree, judge } from '../../src/engine.ts';
import { openWorkingTree } from '../../src/local/working-tree.ts';
import { rules } from '../../src/rules/index.ts';
import { swallows } from '../../src/rules/swallows.ts';
import { raisedLimits } from './raised-limits.ts';

const [folder = '.', proofs] = process.argv.slice(2);
const { tree, read } = await openWorkingTree(folder, [], raisedLimits.fileBytes);
const isComposeFile = composeFileFilter(undefined, []);
const candidates = [...tree.paths].filter(isComposeFile);
const audited = await auditTree({
  tree,
  read,
  candidates,
  settings: settingsFrom({}, {}),
  rules,
  limits: raisedLimits,
  today: '2026-01-01',
});
const findings = proofs === 'proofs' ? judge(audited, undefined, swallows).findings : audited.snapshot.findings;
process.stdout.write(`${findings.length}\n`);
