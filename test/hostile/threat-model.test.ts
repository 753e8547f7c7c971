import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('docs/security.md', 'utf8');
const named = [...page.matchAll(/^- `(test\/[\w./-]+\.test\.ts): (.+)`$/gm)].map(([, file = '', name = '']) => ({
  file,
  name,
}));

test('the threat model names tests', () => {
  expect(named.length).toBeGreaterThan(25);
  expect([...page.matchAll(/^- `/gm)]).toHaveLength(named.length);
});

test.each(named)('$file has "$name"', ({ file, name }) => {
  expect(existsSync(file)).toBe(true);
  const source = readFileSync(file, 'utf8');
  const isTitle = ["'", '"', '`', "'%s ", "'%s: "].some((start) => source.includes(`${start}${name}`));
  expect(isTitle).toBe(true);
});
