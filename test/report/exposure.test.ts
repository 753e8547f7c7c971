import { describe, expect, test } from 'vitest';
import { compareExposure } from '../../src/exposure/compare.ts';
import { exposureOf } from '../../src/exposure/exposure.ts';
import { assemble, summaryLimit } from '../../src/report/entries.ts';
import { exposureDiagram, nothingFromOutside } from '../../src/report/exposure-diagram.ts';
import { exposureSection, mostRows } from '../../src/report/exposure-table.ts';
import { exposureText } from '../../src/report/exposure-text.ts';
import { jobSummary } from '../../src/report/job-summary.ts';
import { mermaidLabel } from '../../src/report/mermaid-label.ts';
import { columnsOf } from '../../src/report/terminal.ts';
import type { Exposed, ExposureReport } from '../../src/types.ts';
import { loadText } from '../compose/fixture-files.ts';
import { hostileNames } from './hostile-names.ts';

const open = { kind: 'published', address: { kind: 'every' }, port: { first: 80, last: 80 } } as const;

function entry(service: string, project = 'compose.yaml'): Exposed {
  const port = { container: { first: 80, last: 80 }, protocol: 'tcp' };
  return { project, service, port, way: open, reach: 'everyone', firewall: 'bypassed', authentication: 'unknown' };
}

/** Everything is new. */
function report(entries: readonly Exposed[]): ExposureReport {
  return compareExposure({ entries, incomplete: [] }, { entries: [], incomplete: [] });
}

/** The lines of a flowchart that this project writes, with labels that hold nothing but plain characters and entities. */
const label = String.raw`"(?:[\p{L}\p{N} _./,→…-]|#\d+;)*"`;
const diagramLines = [
  /^flowchart LR$/,
  new RegExp(String.raw`^  \w+\(\[${label}\]\)$`, 'u'),
  new RegExp(String.raw`^  subgraph project\d+\[${label}\]$`, 'u'),
  new RegExp(String.raw`^ {2,4}\w+\[${label}\]$`, 'u'),
  /^ {2}end$/,
  new RegExp(String.raw`^  from\d+ (?:==>|-\.->|-->)\|${label}\| service\d+$`, 'u'),
  /^ {2}inside --> inside\d+$/,
  /^ {2}linkStyle \d+(?:,\d+)* stroke:#[0-9a-f]{6},stroke-width:3px$/,
];

function expectDiagram(text: string | undefined): void {
  const lines = (text ?? '').split('\n');
  for (const line of lines)
    expect(
      diagramLines.some((form) => form.test(line)),
      line,
    ).toBe(true);
  const count = (form: RegExp): number => lines.filter((line) => form.test(line)).length;
  expect(count(/^ {2}subgraph /)).toBe(count(/^ {2}end$/));
  // Every name in a link is a node that was declared above it.
  const declared = new Set(lines.flatMap((line) => /^ +(\w+)(?:\[|\(\[)/.exec(line)?.[1] ?? []));
  for (const line of lines) {
    const [, from, to] = /^ {2}(\w+) \S+?>(?:\|.*\|)? (\w+)$/.exec(line) ?? [];
    if (from === undefined || to === undefined) continue;
    expect(declared).toContain(from);
    expect(declared).toContain(to);
  }
}

describe('the diagram', () => {
  test('shows what the change opens, what it closes and what stays', () => {
    const [before, after] = ['"80:80"', '"127.0.0.1:80:80"'].map((port) =>
      exposureOf([
        loadText(
          `services:\n  web: {image: acme/web:1.0.0, ports: [${port}]}\n  db: {image: acme/db:1.0.0}\n  dns: {image: acme/dns:1.0.0, network_mode: host}\n`,
        ),
      ]),
    );
    if (before === undefined || after === undefined) throw new Error('There are two sides.');
    expect(exposureDiagram(compareExposure(after, before))).toBe(
      [
        'flowchart LR',
        '  from0(["Everyone who reaches the host"])',
        '  from1(["Everyone whom the firewall of the host lets in"])',
        '  from2(["The host itself only"])',
        '  subgraph project0["compose.yaml"]',
        '    service0["web"]',
        '    service1["dns"]',
        '    inside0["db"]',
        '  end',
        '  inside(["Other containers only"])',
        '  from0 -.->|"80 → 80/tcp"| service0',
        '  from1 -->|"host network"| service1',
        '  from2 -->|"80 → 80/tcp"| service0',
        '  inside --> inside0',
      ].join('\n'),
    );
    const opened = exposureDiagram(compareExposure(before, after));
    expect(opened).toContain('  from0 ==>|"80 → 80/tcp"| service0\n');
    expect(opened).toContain('  linkStyle 0 stroke:');
    expectDiagram(opened);
  });

  test.each(hostileNames)('holds no more than a label of %j', (name) => {
    const diagram = exposureDiagram(report([entry(name, name), entry('web')]));
    expectDiagram(diagram);
    expect(diagram?.split('\n')).toHaveLength(
      exposureDiagram(report([entry('a', 'b'), entry('web')]))?.split('\n').length ?? 0,
    );
    expect(mermaidLabel(name)).not.toMatch(/[<>%{}`@:;#](?!\d+;)(?<!#\d{1,7};)/);
  });

  test('of a big project is cut, and what is cut is counted', () => {
    const diagram = exposureDiagram(report(Array.from({ length: 400 }, (_, index) => entry(`service-${index}`))));
    expectDiagram(diagram);
    expect(diagram).toContain('more["… and 350 more"]');
    // Mermaid's own limit.
    expect(diagram?.length).toBeLessThan(50_000);
  });

  test('is left out where nothing can be reached from outside', () => {
    const inside = exposureOf([loadText('services:\n  a: {image: acme/a:1.0.0}\n')]);
    expect(exposureDiagram(compareExposure(inside, inside))).toBeUndefined();
    expectDiagram(nothingFromOutside);
  });
});

describe('the table', () => {
  const text = (exposure: ExposureReport): string =>
    assemble(exposureSection(exposure, mostRows, 'elsewhere'), summaryLimit, 'elsewhere');

  test.each(hostileNames)('keeps its cells and its rows whatever %j says', (name) => {
    const rows = text(report([entry(name)]))
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row.split('|')).toHaveLength(6);
  });

  test('names the file only where there are several', () => {
    expect(text(report([entry('web')]))).not.toContain('| File |');
    expect(text(report([entry('web'), entry('web', 'b/compose.yaml')]))).toContain('| `b/compose.yaml` | `web` |');
  });

  test('shows what changed and counts the rest', () => {
    const [web, db] = [entry('web'), entry('db')];
    const exposure = compareExposure({ entries: [web, db], incomplete: [] }, { entries: [db], incomplete: [] });
    expect(text(exposure)).toContain('<summary>Who can reach what: 1 change</summary>');
    expect(text(exposure)).toContain('1 other entry stays as it was.');
    expect(text(exposure)).toContain('| `web` | `80/tcp` | – | **everyone, on port `80`, past ufw** |');
    expect(text(exposure)).not.toContain('`db`');
  });

  test('is cut at whole rows', () => {
    const long = text(report(Array.from({ length: 100 }, (_, index) => entry(`service-${index}`))));
    expect(long.match(/^\| `/gm)).toHaveLength(mostRows);
    expect(long).toContain('- … and 40 more: elsewhere.');
  });

  test('does not say that something is gone from a file that could not be read', () => {
    const exposure = compareExposure(
      { entries: [], incomplete: ['compose.yaml'] },
      { entries: [entry('web')], incomplete: [] },
    );
    expect(text(exposure)).toContain('| `web` | `80/tcp` | everyone, on port `80`, past ufw | could not be read |');
    expect(exposureDiagram(exposure)).toBeUndefined();
  });

  test('is left out where nothing changed', () => {
    const exposure = { entries: [entry('web')], incomplete: [] };
    expect(exposureSection(compareExposure(exposure, exposure), mostRows, '')).toEqual([]);
  });
});

test('the job summary has the diagram above the table, and says what its lines mean', () => {
  const links = { serverUrl: 'https://github.example', repository: 'octo-org/shop', headSha: 'a'.repeat(40) };
  const summary = jobSummary(
    {
      verdict: { conclusion: 'success', counts: { findings: 0, introduced: 0, blocking: 0, fixed: 0 } },
      compared: true,
      gate: 'introduced',
      headSha: links.headSha,
      findings: [],
      suppressed: [],
      comments: [],
      placements: new Map(),
      exposure: report([entry('web')]),
      skipped: [],
      notes: [],
    },
    links,
  );
  const [, diagram] = /\n```mermaid\n([^]*?)\n```\n\nThick lines are opened/.exec(summary) ?? [];
  expectDiagram(diagram);
  expect(summary.indexOf('| `web` |')).toBeGreaterThan(summary.indexOf('```mermaid'));
});

test.each(hostileNames)('the terminal is safe from %j', (name) => {
  const text = exposureText(report([entry(name, name)]), { width: 80, paint: (_, plain) => plain });
  // oxlint-disable-next-line no-control-regex -- it is what must not be there
  expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F\u202E\u2066]/);
  for (const line of text.split('\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(80);
});
