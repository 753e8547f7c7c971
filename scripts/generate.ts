/** Writes what follows from the rules: their registry, their pages, and their lists in the documentation. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = 'src/rules';
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(
    (path) => path.endsWith('.ts') && readFileSync(`${root}/${path}`, 'utf8').includes('\nexport const rule: Rule'),
  )
  .toSorted();

const names = files.map((path) => camelCase(path.replace(/^.*\/|\.ts$/g, '')));
const registry = [
  '// Written by `npm run generate` from the files in this folder.',
  "import type { Rule } from '../types.ts';",
  ...files.map((path, index) => `import { rule as ${names[index]} } from './${path}';`),
  '',
  '/** Every rule, by group and name. */',
  `export const rules: readonly Rule[] = [\n${names.map((name) => `  ${name},`).join('\n')}\n];`,
  '',
];
mkdirSync('docs/rules', { recursive: true });
writeFileSync(`${root}/index.ts`, registry.join('\n'));

function camelCase(id: string): string {
  return id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
