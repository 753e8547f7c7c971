import { expect, test } from 'vitest';

test('npm scripts run on the Node of the action, whatever the system has', () => {
  expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(24);
});
