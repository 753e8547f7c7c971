import { fc, property } from '../property.ts';
import { describe, expect, test } from 'vitest';
import { createDocument } from '../../src/compose/document.ts';

describe('lines of a document', () => {
  test('a final line break starts no further line', () => {
    expect(createDocument('a', 'one\ntwo\n').lineCount).toBe(2);
    expect(createDocument('a', 'one\ntwo').lineCount).toBe(2);
    expect(createDocument('a', '').lineCount).toBe(1);
  });

  test('a span that ends with a line break touches no further line', () => {
    const document = createDocument('a', 'one\ntwo\nthree');
    expect(document.linesOf({ start: 0, end: 4 })).toEqual({ first: 1, last: 1 });
    expect(document.linesOf({ start: 2, end: 5 })).toEqual({ first: 1, last: 2 });
    expect(document.linesOf({ start: 4, end: 4 })).toEqual({ first: 2, last: 2 });
  });

  test('the span of lines leaves the last break out, CRLF too, and is clamped', () => {
    const document = createDocument('a', 'one\r\ntwo\r\n');
    expect(document.lineBreak).toBe('\r\n');
    expect(document.spanOf({ first: 1, last: 1 })).toEqual({ start: 0, end: 3 });
    expect(document.spanOf({ first: 2, last: 9 })).toEqual({ start: 5, end: 8 });
  });

  test.each([
    ['alone, whatever is indented', '\uFEFF\t  [x]\n', true],
    ['with a comment behind it', 'a:\n  [x] # y: z\n', true],
    ['over several lines', 'a\n[x\ny] \nb', true],
    ['a comment itself, with a line separator in it', 'a\n  [# b\u2028c]\u00A0\n', true],
    ['behind a key', 'a: [x]\n', false],
    ['before something else', '[x], y\n', false],
    ['before a number sign that starts no line of its own', 'a\n[x]y # b\n', false],
  ])('a span stands %s', (_, marked, expected) => {
    const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
    expect(createDocument('a', marked.replace('[', '').replace(']', '')).standsAlone({ start, end })).toBe(expected);
  });

  test('columns count UTF-16 code units from 1', () => {
    const document = createDocument('a', 'x\n😀b');
    expect(document.positionAt(4)).toEqual({ line: 2, column: 3 });
  });

  property.prop([fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '😀') }), fc.nat()])(
    'every offset lies in the span of its line or in the break behind it',
    (text, seed) => {
      const document = createDocument('a', text);
      const offset = text.length === 0 ? 0 : seed % text.length;
      const { line } = document.positionAt(offset);
      const { start, end } = document.spanOf({ first: line, last: line });
      expect(start).toBeLessThanOrEqual(offset);
      expect(/^[\r\n]*$/.test(text.slice(end, Math.max(end, offset)))).toBe(true);
    },
  );
});
