import { configJson, originsOf } from '../compose/config-json.ts';
import { defaultLimits } from '../compose/limits.ts';
import { settingsFrom } from '../config/settings.ts';
import { auditTree } from '../engine.ts';
import { jsonText } from '../report/json-text.ts';
import { rules } from '../rules/index.ts';
import type { Project } from '../types.ts';
import { candidatesIn, openScope, readConfig } from './scope.ts';

/**
 * The resolved projects as `docker compose config --format json` would print them where no variable is set outside: one as an object, several as a list of
 * them with the path of each. A problem does not stop it: what Compose would refuse is named beside what could be read.
 *
 * @param today `YYYY-MM-DD`
 */
export async function modelCommand(
  { paths, origins }: { readonly paths: readonly string[]; readonly origins: boolean },
  workingFolder: string,
  readStandardInput: () => Promise<Buffer>,
  today: string,
): Promise<{ readonly output: string; readonly failed: boolean }> {
  const scope = await openScope(paths, workingFolder, readStandardInput);
  const { root, tree, read } = scope.files;
  const settings = settingsFrom(
    {},
    await readConfig(
      { path: undefined, root, workingFolder, base: undefined },
      rules.map(({ meta }) => meta.id),
    ),
  );
  const { snapshot } = await auditTree({
    tree,
    read,
    candidates: candidatesIn(scope, settings),
    settings,
    rules: [],
    limits: defaultLimits,
    today,
    environment: new Map(),
  });
  const shown = snapshot.projects.map((project) => projectJson(project, origins));
  const output =
    shown.length === 1
      ? shown[0]
      : shown.map((project, index) => ({ path: snapshot.projects[index]?.path, ...project }));
  return {
    output: jsonText(output),
    failed: snapshot.projects.some(({ problems }) => problems.length > 0),
  };
}

function projectJson(project: Project, origins: boolean): object {
  return {
    ...configJson(project),
    ...(origins && { 'x-origins': originsOf(project) }),
    ...(project.problems.length > 0 && {
      'x-problems': project.problems.map(({ rule, subject, document, writtenAt }) => ({
        rule,
        subject,
        file: document.path,
        ...document.positionAt(writtenAt.start),
      })),
    }),
  };
}
