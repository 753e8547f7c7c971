import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** What somebody who installs the package from npm gets, in a folder of their own and without a network. */
describe('the npm package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'installed-'));
  const installed = join(folder, 'project/node_modules/docker-auditor');
  let said = '';

  beforeAll(() => {
    said = execFileSync(process.execPath, ['scripts/pack.ts', folder], { encoding: 'utf8' });
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
    mkdirSync(join(folder, 'project'));
    const options = ['--offline', '--no-audit', '--no-fund', '--cache', join(folder, 'cache'), '--prefix', '.'];
    execFileSync('npm', ['install', ...options, join(folder, tarball)], { cwd: join(folder, 'project') });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('installs nothing beside itself', () => {
    expect(readdirSync(join(folder, 'project/node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'docker-auditor',
    ]);
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<string, unknown>;
    for (const key of ['dependencies', 'optionalDependencies', 'devDependencies', 'peerDependencies', 'scripts'])
      expect(manifest).not.toHaveProperty(key);
    expect(manifest['engines']).toEqual({ node: '>=22.13' });
  });

  test('holds the command line, the licences, and nothing else', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
    // What is loaded only where something is audited stands in files of its own, with numbers for names.
    const parts = files.filter((path) => /^dist\/cli\/\d+\.index\.js$/.test(path));
    expect(parts).toHaveLength(2);
    expect(
      files.filter((path) => !path.endsWith('cli') && path !== 'dist' && !parts.includes(path)).toSorted(),
    ).toEqual([
      'LICENSE',
      'README.md',
      'dist/cli/index.js',
      'dist/cli/licenses.txt',
      'dist/cli/package.json',
      'package.json',
    ]);
  });

  test('names the licence of each package that is bundled', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
    const licensed = (folder: string): readonly string[] => readFileSync(`${folder}/licenses.txt`, 'utf8').split('\n');
    // The command line asks no API, the action reads no folder, and of @octokit/rest only types are used.
    const notIn = (folder: string): RegExp =>
      folder === 'dist' ? /^(@octokit\/rest|ignore)$/ : /^@(actions|octokit)\//;
    for (const folder of ['dist', 'dist/cli']) {
      const expected = Object.keys(manifest.dependencies).filter((name) => !notIn(folder).test(name));
      expect(licensed(folder)).toEqual(expect.arrayContaining(expected));
    }
  });

  test('runs', () => {
    const seed = resolve('fixtures/pull-requests/seed-example/head/docker-compose.yml');
    const npx = spawnSync('npx', ['--offline', '--no', 'docker-auditor', seed], {
      cwd: join(folder, 'project'),
      encoding: 'utf8',
    });
    expect(npx.stdout).toContain('network-mode-host');
    expect(npx.stderr).toBe('');
    expect(npx.status).toBe(1);
  });

  test('says how big it is, and is small', () => {
    const [, kilobytes = ''] = /: (\d+) kB packed, [\d,]+ kB in 8 files\.\n$/.exec(said) ?? [];
    expect(Number(kilobytes)).toBeGreaterThan(100);
    expect(Number(kilobytes)).toBeLessThan(500);
  });
});
