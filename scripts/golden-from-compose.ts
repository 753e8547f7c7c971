/**
 * Writes `expected.json` of every folder in `fixtures/compose` anew, with a real Docker Compose:
 *
 *   node scripts/golden-from-compose.ts PATH-OF-DOCKER-COMPOSE
 *
 * A folder's `files.txt` names the files to load in order; without it Compose finds them itself.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const fixtures = new URL('../fixtures/compose/', import.meta.url);
const [compose] = process.argv.slice(2);
if (compose === undefined) console.log('Skipped: no Docker Compose given.');
else {
  for (const name of readdirSync(fixtures)) {
    const folder = new URL(`${name}/`, fixtures);
    const list = new URL('files.txt', folder);
    const files = existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];
    const args = [...files.flatMap((file) => ['-f', file]), '--profile', '*', 'config', '--format', 'json'];
    const output = execFileSync(compose, [...args, '--no-path-resolution'], {
      cwd: fileURLToPath(folder),
      env: {},
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    writeFileSync(new URL('expected.json', folder), output.endsWith('\n') ? output : `${output}\n`);
  }
}
