import { describe, expect, test } from 'vitest';
import { loadText, loadTexts, onlyProject } from './fixture-files.ts';
import type { Project } from '../../src/types.ts';

const web = 'services:\n  web:\n    image: acme/web:1.4.2\n';
const breaks = [
  ['NEL', '\u0085'],
  ['LS', '\u2028'],
  ['PS', '\u2029'],
  ['CR', '\r'],
] as const;

function blocking(project: Project): readonly string[] {
  return project.problems
    .filter(({ unread }) => unread !== undefined)
    .map(({ rule, subject, document, writtenAt }) => {
      const { line, column } = document.positionAt(writtenAt.start);
      return `${rule} ${subject} ${line}:${column}`;
    });
}

describe.each(breaks)('%s ends a line for Compose:', (_, lineBreak) => {
  test.each([
    ['in a comment', `${web}    # c${lineBreak}    privileged: true\n`, '4:8'],
    ['in plain text', `${web}    user: a${lineBreak}    privileged: true\n`, '4:12'],
    ['at the end of plain text', `${web}    network_mode: host${lineBreak} \n    user: a\n`, '4:23'],
    ['in a list', `${web}    cap_add: [A, ${lineBreak}B]\n`, '4:18'],
    ['behind a quote', `${web}    user: "a"${lineBreak}    privileged: true\n`, '4:14'],
    ['behind the start of a block', `${web}    labels:\n      a: |${lineBreak} \n        b\n`, '5:11'],
    ['in a block', `${web}    labels:\n      a: |\n        b${lineBreak}    privileged: true\n`, '6:10'],
    ['at the end of a block', `${web}    network_mode: |-\n      host${lineBreak} \n    user: a\n`, '5:11'],
    ['before a document', `# ${lineBreak}--- {services: {web: {privileged: true}}}\n---\n${web}`, '1:3'],
  ])('%s', (__, text, at) => {
    expect(blocking(loadText(text))[0]).toBe(`not-audited line-break ${at}`);
  });

  test.each([
    ['at the end of a comment', `${web}    # c${lineBreak} ${lineBreak}\n    user: a # d${lineBreak}`],
    ["at the end of a block's line", `${web}    labels:\n      a: >-\n        b${lineBreak} \n        c\n`],
  ])('is text %s', (__, text) => {
    expect(loadText(text).problems).toEqual([]);
  });

  test('does no harm before one that does', () => {
    const text = `${web}    # c${lineBreak}\n    # d${lineBreak}    privileged: true\n`;
    expect(blocking(loadText(text))).toEqual(['not-audited line-break 5:8']);
  });
});

describe('within quotes', () => {
  test.each(['\u0085', '\r'])('%j is a space for Compose', (lineBreak) => {
    expect(blocking(loadText(`${web}    command: "a${lineBreak}b"\n`))).toEqual(['not-audited line-break 4:16']);
    expect(blocking(loadText(`${web}    command: 'a${lineBreak}b'\n`))).toEqual(['not-audited line-break 4:16']);
  });

  test.each(['\u2028', '\u2029', '\uFEFF'])('%j is text', (character) => {
    const project = loadText(`${web}    command: "a${character}b"\n`);
    expect(project.problems).toEqual([]);
    expect(project.service('web')?.command.map(({ value }) => value)).toEqual([`a${character}b`]);
  });
});

describe('byte order marks', () => {
  test('one at the start is none of the text', () => {
    expect(loadText(`\uFEFF${web}`).problems).toEqual([]);
  });

  test('one within a line is text', () => {
    expect(loadText(`${web}    user: \uFEFFa # \uFEFF\n`).problems).toEqual([]);
  });

  test.each([
    ['a second one at the start', `\uFEFF\uFEFF${web}`, '1:2'],
    ['one before a document', `${web}---\n\uFEFF${web}`, '5:1'],
    ['one before a key', `${web}\uFEFF   privileged: true\n`, '4:1'],
  ])('%s', (_, text, at) => {
    expect(blocking(loadText(text))[0]).toBe(`not-audited line-break ${at}`);
  });

  test('two before an override', () => {
    const texts = { 'compose.yaml': web, 'compose.override.yaml': `\uFEFF\uFEFF${web}    privileged: true\n` };
    const project = onlyProject(loadTexts(texts, { candidates: ['compose.yaml'] }));
    expect(blocking(project)).toEqual(['not-audited line-break 1:2']);
  });
});

test('lines that end as on an old Mac are not read', () => {
  expect(blocking(loadText(web.replaceAll('\n', '\r')))[0]).toBe('not-audited line-break 1:10');
});
