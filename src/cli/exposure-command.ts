import { defaultLimits } from '../compose/limits.ts';
import { settingsFrom } from '../config/settings.ts';
import { auditTree } from '../engine.ts';
import { compareExposure } from '../exposure/compare.ts';
import { exposureOf } from '../exposure/exposure.ts';
import { exposureDiagram, nothingFromOutside } from '../report/exposure-diagram.ts';
import { exposureJson } from '../report/exposure-json.ts';
import { exposureText } from '../report/exposure-text.ts';
import { rules } from '../rules/index.ts';
import { authenticationState } from '../rules/knowledge/authentication.ts';
import type { Exposure } from '../types.ts';
import { version } from '../version.ts';
import type { Surroundings } from './audit-command.ts';
import type { ExposureOptions } from './options.ts';
import { openBase, type Side, sidesOf } from './revisions.ts';
import { openScope, readConfig } from './scope.ts';

/** Who can reach which service, and with a base what changed since then. */
export async function exposureCommand(
  { paths, base: ref, format }: ExposureOptions,
  {
    workingFolder,
    readStandardInput,
    terminal,
    today,
  }: Pick<Surroundings, 'workingFolder' | 'readStandardInput' | 'terminal' | 'today'>,
): Promise<string> {
  const scope = await openScope(paths, workingFolder, readStandardInput);
  const { root } = scope.files;
  const commit = await openBase(root, ref);
  const ids = rules.map(({ meta }) => meta.id);
  const settings = settingsFrom({}, await readConfig({ path: undefined, root, workingFolder, base: commit }, ids));
  const { head, base } = await sidesOf(scope, commit, settings);
  const exposure = async (side: Side): Promise<Exposure> => {
    const { snapshot } = await auditTree({ ...side, settings, rules: [], limits: defaultLimits, today });
    return exposureOf(snapshot.projects, authenticationState);
  };
  const report = compareExposure(await exposure(head), base && (await exposure(base)));
  switch (format) {
    case 'text':
      return exposureText(report, terminal);
    case 'json':
      return exposureJson(report, { name: 'Docker Auditor', version });
    case 'mermaid':
      return `${exposureDiagram(report) ?? nothingFromOutside}\n`;
  }
}
