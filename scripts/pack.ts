/**
 * Packs the command line for npm: the built file and a manifest with nothing to install beside it. What the bundle is made
 * of is in the bundle, and the Node that development brings along is nothing that `npx docker-auditor` should download.
 *
 * Usage: npm run pack [-- FOLDER]; leaves FOLDER/package and the tarball of it, by default in `build`, and prints how big
 * it is. `dist` is packed as it stands.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What npm, and whoever looks at the package there, needs to know. */
const published = ['name', 'version', 'description', 'license', 'type', 'engines', 'bin', 'files'] as const;

interface Packed {
  readonly filename: string;
  /** Bytes of the tarball, and of what is in it. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly entryCount: number;
}

const [destination = 'build'] = process.argv.slice(2);
const folder = join(destination, 'package');
rmSync(folder, { recursive: true, force: true });
for (const path of ['dist/cli', 'LICENSE', 'README.md']) cpSync(path, join(folder, path), { recursive: true });
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<Record<string, unknown>>;
const stripped = {
  ...Object.fromEntries(published.map((key) => [key, manifest[key]])),
  repository: { type: 'git', url: 'git+https://github.com/docker-auditor/docker-auditor.git' },
};
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(stripped, undefined, 2)}\n`);

const answer = execFileSync('npm', ['pack', resolve(folder), '--json', '--pack-destination', destination], {
  encoding: 'utf8',
});
const [packed] = JSON.parse(answer) as readonly Packed[];
if (packed === undefined) throw new Error(`npm pack says nothing of what it packed: ${answer}`);
process.stdout.write(
  `${join(destination, packed.filename)}: ${kilobytes(packed.size)} packed, ${kilobytes(packed.unpackedSize)} in ${packed.entryCount} files.\n`,
);

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
}
