import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { sarifReport } from '../../src/report/sarif.ts';
import { fixtureResults, hostileFiles, resultsOf } from './fixture-results.ts';

const tool = { name: 'Docker Auditor', version: '1.2.3' };

/**
 * The schema of the standard, as it is published, and what it takes to read draft 4 as a later one: it uses nothing else
 * that has changed since.
 * Source: https://json.schemastore.org/sarif-2.1.0-rtm.5.json
 */
function sarifSchema(): object {
  const text = readFileSync('test/report/sarif-2.1.0-rtm.5.schema.json', 'utf8');
  const { id, $schema, ...schema } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  expect($schema).toBe('http://json-schema.org/draft-04/schema#');
  return { $id: id, ...schema };
}

// One of its patterns is valid only without the `u` flag, and some definitions require properties that they don't list.
const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, unicodeRegExp: false, allErrors: true });
formats.default(ajv);
const isSarif = ajv.compile(sarifSchema());

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Location {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region };
  readonly message?: { readonly text: string };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly { readonly kind: string; readonly status: string; readonly justification: string }[];
  readonly fixes?: readonly {
    readonly artifactChanges: readonly { readonly replacements: readonly { readonly deletedRegion: Region }[] }[];
  }[];
}

interface Rule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string };
  readonly properties: { readonly tags: readonly string[]; readonly 'security-severity': string };
}

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
    readonly results: readonly Result[];
  }[];
}

/**
 * What code scanning asks for beyond the schema.
 * Source: https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning
 */
function expectAccepted(text: string, name: string): Log['runs'][number] {
  const log = JSON.parse(text) as Log;
  isSarif(log);
  expect(isSarif.errors ?? [], name).toEqual([]);
  expect(log.runs).toHaveLength(1);
  const [run] = log.runs;
  if (run === undefined) throw new Error('There is one run.');
  const {
    results,
    tool: {
      driver: { rules },
    },
  } = run;
  expect(results.length).toBeLessThanOrEqual(5_000);
  for (const rule of rules) {
    expect(rule.id.length).toBeLessThanOrEqual(255);
    expect(rule.name.length).toBeLessThanOrEqual(255);
    expect(rule.shortDescription.text.length).toBeLessThanOrEqual(1_024);
    expect(rule.fullDescription.text.length, rule.id).toBeLessThanOrEqual(1_024);
    expect(rule.help.text).not.toBe('');
    expect(rule.properties.tags.length).toBeLessThanOrEqual(10);
    expect(rule.properties.tags).toContain('security');
    expect(rule.properties['security-severity']).toMatch(/^(?:10|\d)\.\d$/);
  }
  for (const result of results) {
    expect(rules[result.ruleIndex]?.id).toBe(result.ruleId);
    expect(result.message.text).not.toBe('');
    expect(result.message.text).not.toContain('](');
    expect(result.locations).toHaveLength(1);
    expect(result.partialFingerprints['primaryLocationLineHash'], name).toMatch(/^[0-9a-f]{1,16}:\d+$/);
    expect(result.relatedLocations?.length ?? 0).toBeLessThanOrEqual(100);
    const places = [...result.locations, ...(result.relatedLocations ?? [])];
    for (const { physicalLocation } of places) {
      // Relative to the repository, without a way out of it.
      expect(physicalLocation.artifactLocation.uri).not.toMatch(/^\/|^\w+:|(?:^|\/)\.\.(?:\/|$)/);
      expectForward(physicalLocation.region);
    }
    for (const location of result.relatedLocations ?? []) expect(location.message?.text).toBeTruthy();
    const replacements = (result.fixes ?? []).flatMap((fix) =>
      fix.artifactChanges.flatMap((change) => change.replacements),
    );
    for (const { deletedRegion } of replacements) expectForward(deletedRegion);
  }
  return run;
}

function expectForward({ startLine, startColumn, endLine, endColumn }: Region): void {
  expect(endLine > startLine || (endLine === startLine && endColumn >= startColumn)).toBe(true);
}

describe('SARIF is valid and accepted by code scanning', () => {
  test('for every fixture of every rule', async () => {
    let fixes = 0;
    for (const { name, results } of await fixtureResults()) {
      const run = expectAccepted(sarifReport(results, tool), name);
      expect(run.results.length, name).toBe(results.findings.length + results.suppressed.length);
      fixes += run.results.filter((result) => result.fixes !== undefined).length;
    }
    expect(fixes).toBeGreaterThan(50);
  });

  test('for hostile files and for none', async () => {
    const { results } = expectAccepted(sarifReport(await resultsOf(hostileFiles), tool), 'hostile');
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
      'a%250A%3A%3Aerror%3A%3Ab/%5Bx%5D(https%3A%E2%80%AE)%20%C3%A9/compose.yaml',
    );
    expectAccepted(sarifReport(await resultsOf({}), tool), 'none');
  });

  test('for findings that are left out on purpose, with who says so and why', async () => {
    const text = [
      'services:',
      '  web:',
      '    image: acme/web:1.4.2',
      '    # docker-auditor: ignore privileged -- [it](https://example.com) "needs"\u0007 every device \u202E',
      '    privileged: true',
      '  api:',
      '    image: acme/api:1.4.2',
      '    privileged: true',
      '',
    ].join('\n');
    const { results } = expectAccepted(sarifReport(await resultsOf({ 'compose.yaml': text }), tool), 'suppressed');
    const privileged = results.filter(({ ruleId }) => ruleId === 'privileged');
    expect(privileged.map(({ locations }) => locations[0]?.physicalLocation.region.startLine)).toEqual([8, 5]);
    expect(privileged.map(({ suppressions }) => suppressions)).toMatchObject([
      [],
      [
        {
          kind: 'inSource',
          status: 'accepted',
          justification: expect.stringMatching(/"needs"/) as unknown,
          location: { physicalLocation: { artifactLocation: { uri: 'compose.yaml' }, region: { startLine: 4 } } },
        },
      ],
    ]);
    // All results of a run have them or none has.
    expect(results.filter((result) => (result.suppressions as unknown) === undefined)).toEqual([]);
  });

  test('and the schema refuses what is none', async () => {
    const log = JSON.parse(sarifReport(await resultsOf(hostileFiles), tool)) as Log;
    const [run] = log.runs;
    expect(isSarif(log)).toBe(true);
    expect(isSarif({ ...log, runs: [{ ...run, results: [{ ...run?.results[0], level: 'high' }] }] })).toBe(false);
    expect(isSarif({ ...log, runs: [{ ...run, results: [{ ...run?.results[0], message: undefined }] }] })).toBe(false);
    expect(isSarif({ ...log, runs: [{ ...run, extra: 1 }] })).toBe(false);
  });

  test('beyond the limit the least severe are left out, and it says how many', async () => {
    const results = await resultsOf({
      'compose.yaml': 'services:\n  a: {image: acme/a:1.0.0, privileged: true, cap_add: [NET_ADMIN]}\n',
    });
    const many = { ...results, findings: Array.from({ length: 6_000 }, () => results.findings[0] ?? []).flat() };
    const text = sarifReport(many, tool);
    expect(expectAccepted(text, 'many').results).toHaveLength(5_000);
    expect(text).toContain('1000 more findings are not in this file');
  });
});
