import { expect, test } from 'vitest';
import { settingsFrom } from '../../src/config/settings.ts';
import { fixToolsFor } from '../../src/fixes/tools.ts';
import { type Fits, type Placed, place } from '../../src/placement/place.ts';
import { auditFiles } from '../rules/audit-files.ts';

/** Places four findings that stand on one line, with what GitHub takes. */
async function fourOnOneLine(fits: Fits): Promise<Placed> {
  const text =
    'services:\n  web:\n    image: acme/web:1.4.2\n    ports: ["1000:80", "1001:81", "1002:82", "1003:83"]\n';
  const { tree, findings } = await auditFiles(new Map([['compose.yaml', text]]));
  const lines = { first: 1, last: 4 };
  const changes = [
    { path: 'compose.yaml', status: 'added' as const, hunks: [{ lines, added: [1, 2, 3, 4], deletedAfter: [] }] },
  ];
  const ports = findings.filter(({ rule }) => rule.id === 'port-bind-all-interfaces');
  expect(ports).toHaveLength(4);
  return place(ports, [], changes, settingsFrom({}, {}), fixToolsFor(tree, findings), fits, () => false);
}

function kinds({ placements }: Placed): readonly string[] {
  return [...placements.values()].map((placement) =>
    placement.kind === 'body' ? `body ${placement.reason}` : placement.kind,
  );
}

test('what GitHub takes stands in one comment, with one suggestion for all', async () => {
  const placed = await fourOnOneLine(() => true);
  expect(placed.comments).toMatchObject([{ suggestion: { covers: { length: 4 } } }]);
  expect(kinds(placed)).toEqual(['suggestion', 'suggestion', 'suggestion', 'suggestion']);
});

test('a suggestion that is too long is left out, and nothing else', async () => {
  const placed = await fourOnOneLine(({ suggestion }) => suggestion === undefined);
  expect(kinds(placed)).toEqual(['line', 'line', 'line', 'line']);
});

test('of too many findings some have their place in the body', async () => {
  const placed = await fourOnOneLine(({ findings }) => findings.length <= 2);
  expect(placed.comments).toMatchObject([{ findings: { length: 2 } }]);
  expect(kinds(placed).toSorted()).toEqual(['body uncommented', 'body uncommented', 'suggestion', 'suggestion']);
});

test('a single finding that is too long has its place in the body', async () => {
  const placed = await fourOnOneLine(() => false);
  expect(placed.comments).toEqual([]);
  expect(kinds(placed)).toEqual(Array.from({ length: 4 }, () => 'body uncommented'));
});
