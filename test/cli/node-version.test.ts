import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nodeTooOld } from '../../src/cli/node-version.ts';

describe('the version of Node', () => {
  test.each(['22.13.0', '22.20.1', '23.0.0', '24.21.0', '100.0.0'])('%s will do', (version) => {
    expect(nodeTooOld(version)).toBeUndefined();
  });

  test.each(['8.17.0', '18.20.8', '20.20.2', '21.7.3', '22.12.9'])('%s is too old, and one line says so', (version) => {
    expect(nodeTooOld(version)).toMatch(
      /^docker-auditor needs Node 22\.13 or newer, and this is \d+\.\d+\.\d+\. Get .+$/,
    );
  });

  test('is what the package asks for', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
    expect(nodeTooOld('0.0.0')).toContain(`Node ${engines.node.replace('>=', '')} or newer`);
  });
});

/** A Node of this system that is too old, with which the built command line can be tried. */
const old = ['/usr/bin/node', '/usr/local/bin/node'].find(
  (path) => existsSync(path) && nodeTooOld(execFileSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' })),
);

test.skipIf(old === undefined)('an old Node says it instead of failing on what it does not know', () => {
  const { status, stdout, stderr } = spawnSync(old ?? '', ['dist/cli/index.js', '--help'], { encoding: 'utf8' });
  expect(stderr).toMatch(/^docker-auditor needs Node .+\n$/);
  expect(stdout).toBe('');
  expect(status).toBe(2);
});
