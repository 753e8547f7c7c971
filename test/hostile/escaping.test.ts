import { fc, property } from '../property.ts';
import MarkdownIt from 'markdown-it';
import { describe, expect } from 'vitest';
import { jsonReport } from '../../src/report/json.ts';
import { mermaidLabel } from '../../src/report/mermaid-label.ts';
import { markdownReport } from '../../src/report/results-markdown.ts';
import { type Terminal } from '../../src/report/terminal.ts';
import { textReport } from '../../src/report/text.ts';
import { workflowCommands } from '../../src/report/github-commands.ts';
import { resultsOf } from '../report/fixture-results.ts';
import { auditInMemory } from '../scenarios/host-in-memory.ts';

/** Every hostile text begins and ends with it, so that it can be found again wherever it went. */
const canary = 'kanari';

/** What leaves a code span, a fence, a cell, a comment, a command or a label, or is seen otherwise than it is. */
const pieces = [
  '`',
  '```',
  '~~~',
  '|',
  '\\',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '<!--',
  '-->',
  '@octocat',
  '@acme/team',
  '#1',
  '<img src=x>',
  '<details>',
  '</details>',
  '</summary>',
  '[a](https://b.example)',
  '![a](b)',
  '**',
  '_',
  '> ',
  '- ',
  '# ',
  '| - |',
  '::error::a',
  '::add-mask::a',
  '%0A',
  '%',
  ':',
  ',',
  '"',
  "'",
  ';',
  '&amp;',
  '&#64;',
  '\u001B[31m',
  '\u0007',
  '\u009B2J',
  '\u202E',
  '\u2066',
  '\u200B',
  '\u00AD',
  '\uFEFF',
  '\u{E0041}',
  '\uD83D',
  '😀',
  'é',
  '%%{init}%%',
  'end',
  '$',
  '$$',
  '${A}',
  '{',
  '}',
  ']',
  ')',
  '/',
  '..',
] as const;
const hostileText = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  .map((parts) => `${canary}${parts.join('')}${canary}`);
const hostileName = hostileText.map((text) => text.replaceAll(/[\0\uD83D]/g, '').replaceAll(/\/+|\.\./g, '.'));

/** A compose file in which such texts stand wherever a report may repeat them. */
function compose(text: string): string {
  const value = JSON.stringify(text.toWellFormed());
  return [
    `x-base: &base {privileged: true}`,
    'services:',
    `  ${value}:`,
    '    <<: *base',
    `    image: ${value}`,
    `    ports: [${value}, "80:80"]`,
    `    volumes: [{type: bind, source: /etc, target: ${value}}, ${value}]`,
    `    environment: {${value}: ${value}, PASSWORD: ${value}}`,
    `    network_mode: ${value}`,
    `    extends: ${value}`,
    `    command: ${value}`,
    `    # docker-auditor: ignore privileged${text.replaceAll(/\s/g, ' ')} -- ${text.replaceAll(/\s/g, ' ')}`,
    `    pid: host`,
    `include: [${value}]`,
    '',
  ].join('\n');
}

const markdown = new MarkdownIt({ html: true, linkify: true });

/** What is left of a text once all that GitHub shows as code, and the addresses of our own links, are taken out. */
function outsideCode(text: string): string {
  return markdown
    .render(text)
    .replaceAll(/<pre><code[^>]*>[\s\S]*?<\/code><\/pre>/g, '')
    .replaceAll(/<code>[\s\S]*?<\/code>/g, '')
    .replaceAll(/<a href="https:\/\/github\.(?:example|com)\/[^"]*">/g, '');
}

function expectHarmless(text: string): void {
  const rest = outsideCode(text);
  expect(rest).not.toContain(canary);
  expect(rest).not.toMatch(/@octocat|@acme|<img|::/);
  expect(count(rest, /<details>/g)).toBe(count(rest, /<\/details>/g));
  expect(count(rest, /<!--/g)).toBe(count(rest, /-->/g));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

// oxlint-disable-next-line no-control-regex -- it is what must not be there
const obeyed = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/;
const terminal: Terminal = { width: 80, paint: (_, text) => text };

describe('text of a pull request is shown, and never obeyed', () => {
  property.prop([hostileText, hostileName], { numRuns: 25 })(
    'review, comments, check, summary and log of the action',
    async (text, name) => {
      const { host, outcome } = await auditInMemory({}, { [`${name}/compose.yaml`]: compose(text) });
      expect(host.reviews).toHaveLength(1);
      for (const { body, comments } of host.reviews) {
        expectHarmless(body);
        for (const comment of comments) expectHarmless(comment.body);
      }
      for (const { title, summary, annotations } of host.checks) {
        expectHarmless(summary);
        expect(title).not.toContain(canary);
        for (const { message } of annotations) expect(message).not.toMatch(obeyed);
      }
      expectHarmless(outcome.summary);
      expect(outcome.summary).toContain(canary);
      expect(outcome.title).not.toContain(canary);
      for (const notice of outcome.notices) expect(notice).not.toMatch(obeyed);
      expect(JSON.parse(outcome.sarif?.text ?? '')).toMatchObject({ version: '2.1.0' });
    },
  );

  property.prop([hostileText, hostileName], { numRuns: 25 })(
    'terminal, workflow commands, Markdown and JSON of the command line',
    async (text, name) => {
      const results = await resultsOf({ [`${name}/compose.yaml`]: compose(text) });
      expect(results.findings.length).toBeGreaterThan(0);
      expect(textReport(results, terminal, (path) => path)).not.toMatch(obeyed);
      expectHarmless(markdownReport(results));
      const commands = workflowCommands(results);
      expect(commands).not.toMatch(obeyed);
      for (const line of commands.trimEnd().split('\n')) expect(line).toMatch(/^::(?:error|warning|notice)[ :]/);
      expect(JSON.parse(jsonReport(results, { name: 'Docker Auditor', version: '1.2.3' }))).toMatchObject({
        version: 1,
      });
    },
  );

  property.prop([hostileText])('a label of a diagram', (text) => {
    const label = mermaidLabel(text);
    expect(label).toMatch(/^"[^"\n`<>&%|[\]{}()]*"$/);
    expect(label).not.toMatch(obeyed);
  });
});
