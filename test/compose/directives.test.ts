import { fc, property } from '../property.ts';
import { describe, expect, test } from 'vitest';
import { directivesIn } from '../../src/compose/directives.ts';

const found = (text: string): readonly string[] =>
  directivesIn(text).map(({ span }) => text.slice(span.start, span.end));

describe('what is a comment', () => {
  test.each([
    ['behind a value', 'a: 1 # docker-auditor: ignore x -- y', ['# docker-auditor: ignore x -- y']],
    ['without a space', 'a: 1 #docker-auditor: ignore x', ['#docker-auditor: ignore x']],
    [
      'with CRLF',
      '# docker-auditor: one\r\na: 1 # docker-auditor: two\r\n',
      ['# docker-auditor: one', '# docker-auditor: two'],
    ],
    ['behind a byte-order mark', '\uFEFF# docker-auditor: one\na: 1\n', ['# docker-auditor: one']],
    ['behind a block scalar header', 'a: | # docker-auditor: one\n  text\n', ['# docker-auditor: one']],
    ['in a flow collection', 'a: [1, # docker-auditor: one\n  2]\n', ['# docker-auditor: one']],
    ['between documents', 'a: 1\n--- # docker-auditor: one\nb: 2\n', ['# docker-auditor: one']],
    ['in a file that is broken further up', 'a: ]\n# docker-auditor: one\n', ['# docker-auditor: one']],
  ])('%s', (_, text, comments) => {
    expect(found(text)).toEqual(comments);
  });
});

describe('what is none', () => {
  test.each([
    ['text in a block scalar', 'a: |\n  # docker-auditor: one\n  text\nb: 2\n'],
    ['text in a folded scalar in a list', '- >-\n  one\n  # docker-auditor: one\n'],
    ['text in double quotes over lines', 'a: "one\n  # docker-auditor: one\n  two"\n'],
    ['text in single quotes', "a: 'one # docker-auditor: one'\n"],
    ['a plain scalar that holds a hash', 'a: one#docker-auditor:one\n'],
    ['other words first', '# see docker-auditor: one\n'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

/** What may stand beside a comment, and the characters that the lexer uses for itself. */
const pieces = [
  'a: ',
  '- ',
  '\n',
  '  ',
  '"',
  "'",
  '|\n',
  '# docker-auditor: x',
  '#',
  '[',
  ']',
  '{',
  '}',
  ',',
  '\u0002',
  '\u001F',
  '\u0018',
  '\uFEFF',
  '---\n',
  '...',
  '&a ',
  '*a',
  '!t ',
  'text',
  '\r\n',
  '\t',
  '%YAML',
  ': ',
  '? ',
];

property.prop([fc.array(fc.constantFrom(...pieces), { maxLength: 40 })])(
  'whatever the text, each stands where it says',
  (text) => {
    for (const comment of found(text.join(''))) expect(comment).toMatch(/^#\s*docker-auditor:/);
  },
);

test('as many comments as a file can hold take a moment', () => {
  const started = performance.now();
  expect(directivesIn(`# docker-auditor: x\n`.repeat(50_000))).toHaveLength(50_000);
  expect(performance.now() - started).toBeLessThan(5_000);
});
