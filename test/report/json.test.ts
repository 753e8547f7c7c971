import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { jsonReport } from '../../src/report/json.ts';
import { jsonText } from '../../src/report/json-text.ts';
import { fixtureResults, hostileFiles, resultsOf } from './fixture-results.ts';

const tool = { name: 'Docker Auditor', version: '1.2.3' };
const schema = JSON.parse(readFileSync('docs/json-report.schema.json', 'utf8')) as object;
const isReport = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }).compile(schema);

function expectReport(text: string, name: string): void {
  isReport(JSON.parse(text));
  expect(isReport.errors ?? [], name).toEqual([]);
}

describe('the report for programs follows its published schema', () => {
  test('for every fixture of every rule', async () => {
    const all = await fixtureResults();
    expect(all.length).toBeGreaterThan(100);
    for (const { name, results } of all) expectReport(jsonReport(results, tool), name);
  });

  test('for hostile files, skipped ones and none', async () => {
    expectReport(jsonReport(await resultsOf(hostileFiles), tool), 'hostile');
    expectReport(jsonReport(await resultsOf({ 'compose.yaml': 'on: push\n' }), tool), 'skipped');
    expectReport(jsonReport(await resultsOf({}), tool), 'none');
  });

  test('which refuses what is no report', async () => {
    const report = JSON.parse(jsonReport(await resultsOf(hostileFiles), tool)) as {
      findings: Record<string, unknown>[];
    };
    expect(isReport(report)).toBe(true);
    for (const finding of [
      { severity: 'bad' },
      { line: 0 },
      { message: {} },
      { fix: { title: 'x', safety: 'safe' } },
    ]) {
      expect(isReport({ ...report, findings: [{ ...report.findings[0], ...finding }] })).toBe(false);
    }
  });
});

test('characters that a terminal obeys are escapes, and come back as they were', () => {
  const text = 'a\u001B[31m \u009B2J \u202E \u200B \u{E0041} \uD800 é 😀';
  expect(jsonText({ text })).toMatch(/^[\n\u0020-\u007Eé😀]*$/u);
  expect((JSON.parse(jsonText({ text })) as { text: string }).text).toBe(text);
});
