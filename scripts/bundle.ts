import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

/**
 * Bundles compiled JavaScript with all that it imports: `index.js`, one script for each part that is loaded later, and
 * `licenses.txt` for what they bring in. The output depends on nothing but the input and the lockfile.
 *
 * @param entry a script that tsc wrote
 * @param folder is made; one that is there already should be empty
 */
export function bundle(entry: string, folder: string): void {
  execFileSync('ncc', ['build', entry, '--out', folder, '--license', '[name].licenses.txt', '--target', 'es2024'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (const path of globSync(`${folder}/*.js`)) writeFileSync(path, shortened(readFileSync(path, 'utf8')));
  // The bundler writes the licences of each script; under one name the last would replace the others.
  const licences = globSync(`${folder}/*.licenses.txt`).toSorted();
  writeFileSync(`${folder}/licenses.txt`, licences.map((path) => readFileSync(path, 'utf8')).join('\n'));
  for (const path of licences) rmSync(path);
}

/**
 * A program starts the later the longer its text is: half of it is comments and indentation, and one letter beyond ASCII
 * doubles what the rest takes in memory. Names are kept, so that a stack trace says where it was.
 */
function shortened(code: string): string {
  const options = { minifyWhitespace: true, legalComments: 'none', charset: 'ascii', target: 'es2024' } as const;
  return transformSync(code, { ...options, format: 'esm' }).code;
}
