import { describe, expect, test } from 'vitest';
import { markdownReport } from '../../src/report/results-markdown.ts';
import { workflowCommands } from '../../src/report/github-commands.ts';
import { columnsOf, type Terminal } from '../../src/report/terminal.ts';
import { textReport } from '../../src/report/text.ts';
import { fixtureResults, hostileFiles, resultsOf } from './fixture-results.ts';

const terminal: Terminal = { width: 80, paint: (_, text) => text };
const inPlace = (path: string): string => path;

/** Everything that a terminal would obey, but the line breaks of the report itself. */
// oxlint-disable-next-line no-control-regex -- it is what must not be there
const obeyed = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/;

describe('the terminal', () => {
  test('every fixture fits into 80 columns', async () => {
    for (const { name, results } of await fixtureResults()) {
      const text = textReport(results, terminal, inPlace);
      for (const line of text.split('\n')) expect(columnsOf(line), `${name}: ${line}`).toBeLessThanOrEqual(80);
      expect(text, name).not.toMatch(obeyed);
      for (const { rule } of results.findings) expect(text).toContain(rule.id);
    }
  });

  test('nothing of a hostile file is obeyed', async () => {
    const results = await resultsOf(hostileFiles);
    expect(results.findings.length).toBeGreaterThan(0);
    expect(textReport(results, terminal, inPlace)).not.toMatch(obeyed);
    expect(markdownReport(results)).not.toMatch(obeyed);
    expect(workflowCommands(results)).not.toMatch(obeyed);
    // Every line of the log is a command of ours.
    for (const line of workflowCommands(results).trimEnd().split('\n')) {
      expect(line).toMatch(/^::(?:error|warning|notice) file=a%250A%3A%3Aerror%3A%3Ab\/.*::/);
    }
  });
});
