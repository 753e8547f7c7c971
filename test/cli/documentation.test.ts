import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { parseCommand } from '../../src/cli/options.ts';

const pages = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** The commands of a page: what stands behind the program's name in its blocks of code. */
function commandsIn(text: string): readonly (readonly string[])[] {
  const blocks = [...text.matchAll(/^```(?:console|sh|yaml|groovy)\n([^]*?)^```/gm)].map(([, code = '']) => code);
  const lines = blocks.flatMap((code) => [
    ...code.matchAll(/\bdocker-auditor(?:@[\d.]+)?((?: +(?:"[^"\n]*"|[^\s#"'])+)+)/g),
  ]);
  return lines.map(([, args = '']) => [...args.matchAll(/"[^"]*"|[^\s"]+/g)].map(([word]) => word.replaceAll('"', '')));
}

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  test('names commands and options that exist', () => {
    for (const args of commandsIn(text).filter((args) => args[0] !== '='))
      expect(() => parseCommand(args), args.join(' ')).not.toThrow();
  });

  test('has examples of YAML that are YAML', () => {
    for (const [, code = ''] of text.matchAll(/^```yaml\n([^]*?)^```/gm))
      expect(parseAllDocuments(code).flatMap(({ errors }) => errors)).toEqual([]);
  });
});

test('the commands are found', () => {
  const commands = commandsIn(readFileSync('docs/ci.md', 'utf8'));
  expect(commands).toContainEqual([
    '--base',
    'origin/$CHANGE_TARGET',
    '--format',
    'sarif',
    '--output',
    'docker-auditor.sarif',
  ]);
  expect(commands.length).toBeGreaterThan(5);
});
