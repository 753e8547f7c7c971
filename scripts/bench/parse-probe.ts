/** The measure of all things: reads every file of a folder and parses it with positions, and does nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

const [folder = '.'] = process.argv.slice(2);
let nodes = 0;
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!/\.ya?ml$/.test(name)) continue;
  const documents = parseAllDocuments(readFileSync(join(folder, name), 'utf8'), {
    schema: 'failsafe',
    keepSourceTokens: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  nodes += documents.length;
}
process.stdout.write(`${nodes}\n`);
