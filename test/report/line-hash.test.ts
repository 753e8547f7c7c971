import { expect, test } from 'vitest';
import { createDocument } from '../../src/compose/document.ts';
import { lineHashes } from '../../src/report/line-hash.ts';

// The expectations are those of codeql-action's own tests: what code scanning computes from the same text.
test.each([
  ['', ['c129715d7a2bc9a3:1']],
  ['a b\nc', undefined],
  [' a\nb\n  \t\tc\n d', ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']],
] as const)('hashes %j', (text, expected) => {
  const hashes = lineHashes(createDocument('compose.yaml', text));
  if (expected === undefined) expect(hashes).toHaveLength(2);
  else expect(hashes).toEqual(expected);
});

test('line breaks and blanks are no difference, a repeated line is', () => {
  const hashes = (text: string): readonly string[] => lineHashes(createDocument('compose.yaml', text));
  expect(hashes('a: 1\r\n  b: 2\r\n')).toEqual(hashes('a: 1\n\tb: 2\n'));
  expect(new Set(hashes('same line\n'.repeat(60))).size).toBe(60);
});
