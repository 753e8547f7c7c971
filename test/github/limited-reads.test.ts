import { expect, test } from 'vitest';
import type { ReadCommit } from '../../src/github/batched-reads.ts';
import { limitReads } from '../../src/github/limited-reads.ts';

/** Every file has ten bytes; those with a `ü` in their name have eleven. */
function host(): { read: ReadCommit; asked: string[] } {
  const asked: string[] = [];
  const text = (path: string): string => (path.includes('ü') ? `${'x'.repeat(9)}ü` : 'x'.repeat(10));
  return {
    asked,
    read: async (commit, paths) => {
      asked.push(...paths.map((path) => `${commit}:${path}`));
      return new Map(paths.map((path) => [path, { kind: 'text', text: text(path) }]));
    },
  };
}

const kinds = async (files: ReturnType<ReadCommit>): Promise<readonly string[]> =>
  [...(await files).values()].map(({ kind }) => kind);

test('what is read up to the bound is there, and nothing behind it, however small', async () => {
  const { read, asked } = host();
  const limited = limitReads(read, 30);
  expect(await kinds(limited.read('head', ['a', 'b']))).toEqual(['text', 'text']);
  expect(limited.isCut('head')).toBe(false);
  expect(await kinds(limited.read('head', ['ü', 'c']))).toEqual(['unread', 'unread']);
  expect(limited.isCut('head')).toBe(true);
  expect(await kinds(limited.read('head', ['d']))).toEqual(['unread']);
  expect(asked).toEqual(['head:a', 'head:b', 'head:ü', 'head:c']);
});

test('a file is charged once, and each commit has a bound of its own', async () => {
  const { read } = host();
  const limited = limitReads(read, 30);
  for (let time = 0; time < 5; time += 1) {
    expect(await kinds(limited.read('head', ['a', 'b', 'c']))).toEqual(['text', 'text', 'text']);
  }
  expect(await kinds(limited.read('base', ['a', 'b', 'c']))).toEqual(['text', 'text', 'text']);
});

test('no more than a hundred files are on their way before the bound is looked at', async () => {
  const { read, asked } = host();
  const paths = Array.from({ length: 1_000 }, (_, index) => String(index));
  const files = await limitReads(read, 50).read('head', paths);
  expect([...files.values()].filter(({ kind }) => kind === 'text')).toHaveLength(5);
  expect(files.size).toBe(1_000);
  expect(asked).toHaveLength(100);
});

test('a file that both sides ask for at once is charged once', async () => {
  const { read } = host();
  const limited = limitReads(read, 20);
  const both = await Promise.all([kinds(limited.read('same', ['a', 'b'])), kinds(limited.read('same', ['a', 'b']))]);
  expect(both).toEqual([
    ['text', 'text'],
    ['text', 'text'],
  ]);
  expect(limited.isCut('same')).toBe(false);
});
