import { describe, expect, test } from 'vitest';
import { judgeChange } from './judge-change.ts';

const web = 'services:\n  web:\n    image: acme/web:1.4.2\n';
const worker = '  worker:\n    image: acme/worker:1.4.2\n';

describe('a change adds', () => {
  test('a service that stands beside others', async () => {
    const { added } = await judgeChange({ 'compose.yaml': web }, { 'compose.yaml': web + worker });
    expect(added).toEqual(['compose.yaml worker']);
  });

  test('every service of a new file', async () => {
    const { added } = await judgeChange({}, { 'compose.yaml': web + worker });
    expect(added).toEqual(['compose.yaml web', 'compose.yaml worker']);
  });

  test('a service of a name that another file has and keeps', async () => {
    const { added } = await judgeChange({ 'a/compose.yaml': web }, { 'a/compose.yaml': web, 'b/compose.yaml': web });
    expect(added).toEqual(['b/compose.yaml web']);
  });

  test('a service that replaces another one', async () => {
    const { added } = await judgeChange(
      { 'compose.yaml': web },
      { 'compose.yaml': 'services:\n  shop:\n    image: acme/shop:1.4.2\n' },
    );
    expect(added).toEqual(['compose.yaml shop']);
  });

  test('a service that only a new overlay has', async () => {
    const overlay = `services:\n  web:\n    restart: always\n${worker}`;
    const { added } = await judgeChange({ 'compose.yaml': web }, { 'compose.yaml': web, 'compose.prod.yaml': overlay });
    expect(added).toEqual(['compose.prod.yaml worker']);
  });
});

describe('a change does not add', () => {
  test('a service that it edits', async () => {
    const { added, existing } = await judgeChange(
      { 'compose.yaml': web },
      { 'compose.yaml': `${web}    restart: unless-stopped\n` },
    );
    expect(added).toEqual([]);
    expect(existing).toContain('memory-limit-missing web');
  });

  test('a service that it renames, a new version of the image included', async () => {
    const { added, existing } = await judgeChange(
      { 'compose.yaml': web },
      { 'compose.yaml': 'services:\n  shop:\n    image: acme/web:1.5.0\n' },
    );
    expect(added).toEqual([]);
    expect(existing).toContain('memory-limit-missing shop');
  });

  test('the services of a file that it moves', async () => {
    const { added } = await judgeChange(
      { 'compose.yaml': web },
      { 'deploy/compose.yaml': web },
      { renamed: { 'compose.yaml': 'deploy/compose.yaml' } },
    );
    expect(added).toEqual([]);
  });

  test('a service whose hardening an overlay takes away', async () => {
    const { added, introduced } = await judgeChange(
      { 'compose.yaml': `${web}    read_only: true\n` },
      {
        'compose.yaml': `${web}    read_only: true\n`,
        'compose.prod.yaml': 'services:\n  web:\n    read_only: false\n',
      },
    );
    expect(added).toEqual([]);
    expect(introduced.length).toBeGreaterThan(0);
  });
});
