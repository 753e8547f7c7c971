import { verdictOf } from '../../src/audit/verdict.ts';
import type { Results } from '../../src/report/results.ts';
import { secretLines } from '../../src/report/secret-lines.ts';
import { rules } from '../../src/rules/index.ts';
import { auditFiles } from '../rules/audit-files.ts';
import { fixturesOf } from '../rules/rule-fixtures.ts';

export interface FixtureResults {
  readonly name: string;
  readonly results: Results;
}

/** What the command line makes of files in memory. */
export async function resultsOf(
  files: Readonly<Record<string, string>> | ReadonlyMap<string, string>,
): Promise<Results> {
  const { tree, findings, suppressed } = await auditFiles(
    files instanceof Map ? files : new Map(Object.entries(files)),
  );
  const failOn = 'high';
  return {
    findings,
    suppressed,
    verdict: verdictOf(findings, 0, { failOn, gate: 'introduced' }),
    skipped: tree.skipped,
    notes: [],
    files: files instanceof Map ? files.size : Object.keys(files).length,
    failOn,
    rules: {},
    secrets: secretLines(tree.snapshot.findings),
  };
}

/** The results of every rule's bad fixtures: each rule, with and without fix, in every style. */
export async function fixtureResults(): Promise<readonly FixtureResults[]> {
  const cases = rules.flatMap(({ meta }) =>
    fixturesOf(meta.id)
      .filter(({ kind }) => kind === 'bad')
      .map(({ name, files }) => ({ name: `${meta.id}/${name}`, files })),
  );
  return Promise.all(cases.map(async ({ name, files }) => ({ name, results: await resultsOf(files) })));
}

/** Texts that try to be more than text, in every place that a compose file has for them. */
export const hostileFiles: Readonly<Record<string, string>> = {
  'a%0A::error::b/[x](https:\u202E) é/compose.yaml': [
    'x-"quoted": &base',
    '  privileged: true',
    'services:',
    '  "w\\e[31m](https://example.com) \\u009b2J \\u202E <!-- -->":',
    '    image: "acme/app:1.4.2"',
    '    <<: *base',
    '    ports: ["0.0.0.0:80:80"]',
    '',
  ].join('\n'),
};
