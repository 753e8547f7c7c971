import { describe, expect, test } from 'vitest';
import { markdownReport } from '../../src/report/results-markdown.ts';
import { workflowCommands } from '../../src/report/github-commands.ts';
import { columnsOf, type Terminal, wrapped } from '../../src/report/terminal.ts';
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
      for (const { rule } of results.findings) expect(text, name).toContain(rule.id);
    }
  });

  test('nothing is wider than the terminal: what is too long is broken or cut', async () => {
    const results = await resultsOf({
      'compose.yaml': `services:\n  ${'web'.repeat(30)}:\n    image: "acme/${'app'.repeat(30)}:latest" # ${'漢字 '.repeat(40)}\n    privileged: true\n`,
    });
    for (const width of [60, 80]) {
      const text = textReport(results, { ...terminal, width }, inPlace);
      const lines = text.split('\n').filter((line) => !line.includes('://'));
      for (const line of lines) expect(columnsOf(line), line).toBeLessThanOrEqual(width);
      expect(text).toContain('…');
    }
  });

  test('code is painted as such wherever its line is broken', () => {
    const painted = wrapped('a `b c d` e `f`', 0, { width: 20, paint: (_, text) => `<${text}>` });
    expect(painted).toEqual(['a <`><b c d><`> e <`><f><`>']);
    const words = `${'long '.repeat(4)}\`in two\` and \`more\``;
    const [first, second] = wrapped(words, 0, { width: 24, paint: (_, text) => `<${text}>` });
    expect(first).toBe('long long long long <`><in>');
    expect(second).toBe('<two><`> and <`><more><`>');
  });

  test('what services lack is one block below the other findings, for all that lack the same', async () => {
    const service = (name: string): string => `  ${name}:\n    image: acme/${name}:1.4.2\n    mem_limit: 0\n`;
    const results = await resultsOf({
      'compose.yaml': `services:\n${service('web')}${service('api')}    privileged: true\n`,
    });
    const text = textReport(results, terminal, inPlace);
    expect(text).toMatch(
      /^ {2}Hardening that `web` \(2:3\) lacks\n\n(?: {4}.*\n)+\n^ {2}Hardening that `api` \(5:3\) lacks/m,
    );
    expect(text.indexOf('Hardening that')).toBeGreaterThan(text.indexOf('privileged: true'));
    expect(text.match(/\^\^\^/g)).toHaveLength(1);
    // Not at the service's key, so the place is said.
    expect(text).toMatch(/ memory-limit-missing +At 4:16: Set `mem_limit`/);

    const alike = await resultsOf({
      'compose.yaml': `services:\n${service('web')}${service('api')}`.replaceAll('    mem_limit: 0\n', ''),
    });
    const joined = textReport(alike, terminal, inPlace);
    expect(joined).toContain('  Hardening that `web` (2:3), `api` (4:3) lack\n');
    expect(joined.match(/pids-limit-missing/g)).toHaveLength(1);
  });

  test('hardening that the configuration or an option asks for is shown like any other finding', async () => {
    const results = await resultsOf({ 'compose.yaml': 'services:\n  web:\n    image: acme/web:1.4.2\n' });
    const asked = { ...results, rules: { 'memory-limit-missing': 'high' } as const };
    expect(textReport(asked, terminal, inPlace)).toMatch(
      /^ {2}2:3 {2}low {2}No memory limit {2}memory-limit-missing$/m,
    );
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
