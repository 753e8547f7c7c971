import { fc } from '@fast-check/vitest';
import { sourceText } from '../../src/local/working-tree.ts';

/** Words that mean something to YAML or to Compose: a tree of them reaches further than arbitrary letters do. */
const words = [
  'web',
  'db',
  'acme/web:1.4.2',
  'postgres',
  '80:80',
  '0.0.0.0:5432:5432',
  '${A:-b}',
  '${A:?}',
  '$A',
  '$$',
  'host',
  'true',
  '~',
  '*a',
  '&a x',
  '!reset null',
  '!override []',
  '/var/run/docker.sock:/s',
  './a:/b',
  'SYS_ADMIN',
  'PASSWORD=x',
  '<<',
  '"',
  "'",
  '|',
  '>-',
  '[',
  '{',
  '# docker-auditor: ignore privileged -- x',
  '\u202E',
  'é😀',
  '---',
  '\t',
  '0',
  '-1',
  '1e9',
  'service:web',
] as const;
const keys = [
  'image',
  'ports',
  'volumes',
  'environment',
  'network_mode',
  'privileged',
  'cap_add',
  'security_opt',
  'extends',
  'include',
  'command',
  'labels',
  'env_file',
  'deploy',
  'healthcheck',
  'devices',
  'pid',
  'ipc',
  'user',
  'build',
  'secrets',
  'configs',
  '<<',
] as const;

const value = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...words),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...keys, ...words), tie('node'), { maxKeys: 4 }),
  ),
})).node;

/** A tree in flow style, its scalars unquoted so that they mean what they look like. */
function written(node: unknown): string {
  if (Array.isArray(node)) return `[${node.map(written).join(', ')}]`;
  if (typeof node !== 'object' || node === null) return String(node);
  return `{${Object.entries(node)
    .map(([key, each]) => `${key}: ${written(each)}`)
    .join(', ')}}`;
}

/** Compose files whose services hold what they may hold, and what they may not. */
export const composeTree: fc.Arbitrary<string> = fc
  .dictionary(fc.constantFrom('web', 'db', 'x'), fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 6 }), {
    minKeys: 1,
  })
  .map((services) =>
    [
      'x-a: &a {privileged: true, ports: ["80:80"]}',
      'services:',
      ...Object.entries(services).flatMap(([name, fields]) => [
        `  ${name}:`,
        '    restart: always',
        ...Object.entries(fields).map(([key, each]) => `    ${key}: ${written(each)}`),
      ]),
      '',
    ].join('\n'),
  );

/** Bytes, as text where they are any. */
export const bytes: fc.Arbitrary<string> = fc.uint8Array({ maxLength: 300 }).map((array) => {
  const file = sourceText(Buffer.from(array));
  return file.kind === 'text' ? file.text : '';
});

/** A text with some pieces cut out, doubled or put in. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  const mutation = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    put: fc.constantFrom('', '\n', ' ', ...words),
  });
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(mutation, { minLength: 1, maxLength: 5 }))
    .map(([text, mutations]) =>
      mutations.reduce((changed, { at, length, put }) => {
        const start = Math.floor(at * changed.length);
        return changed.slice(0, start) + put + changed.slice(start + length);
      }, text),
    );
}

/** GitHub's patches: hunks with any counts, in any order, and lines of no kind. */
export const patch: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.tuple(fc.nat(50), fc.nat(9), fc.nat(50), fc.nat(9)).map(([a, b, c, d]) => `@@ -${a},${b} +${c},${d} @@`),
      fc.constantFrom(
        '+a',
        '-a',
        ' a',
        '\\ No newline at end of file',
        '',
        '+',
        '@@',
        '@@ -1 +1 @@ x',
        '+@@ -1 +1 @@',
        '\r',
      ),
      fc.string({ maxLength: 10 }),
    ),
    { maxLength: 20 },
  )
  .map((lines) => lines.join('\n'));
