import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareExposure } from '../../src/exposure/compare.ts';
import { exposureOf } from '../../src/exposure/exposure.ts';
import { visible } from '../../src/report/escape.ts';
import { exposureDiagram, nothingFromOutside } from '../../src/report/exposure-diagram.ts';
import { loadText } from '../compose/fixture-files.ts';
import { hostileNames } from './hostile-names.ts';
import { type Flowchart, hasMermaid, parseFlowchart } from './mermaid-parser.ts';

/** The reports' own, and those of the documentation. */
const goldens = ['fixtures', 'docs']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`))
  .filter((path) => /^docs\/[^/]+\.md$|\/expected\.md$/.test(path))
  .flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^```mermaid\n([^]*?)\n```$/gm)].map(
      ([, text = ''], index) => [`${path}, diagram ${index + 1}`, text] as const,
    ),
  );

/** One service with an open port in one file, both with this name, beside one that nothing reaches. */
function diagramOf(name: string): string {
  const project = loadText(
    `services:\n  ${JSON.stringify(name)}: {image: acme/web:1.0.0, ports: ["80:80"]}\n  db: {image: acme/db:1.0.0}\n`,
  );
  const exposure = exposureOf([{ ...project, path: name }]);
  return exposureDiagram(compareExposure(exposure, { entries: [], incomplete: [] })) ?? '';
}

function shapeOf({ nodes, links, subgraphs, clickable }: Flowchart): object {
  return {
    nodes: [...nodes.keys()],
    links: links.map(({ from, to, stroke }) => [from, to, stroke]),
    subgraphs: subgraphs.map((subgraph) => subgraph.nodes),
    clickable,
  };
}

// Install with `npm ci --prefix tools`.
describe.skipIf(!hasMermaid)('Mermaid (skipped where tools/ is not installed)', () => {
  test('there are diagrams to look at', () => {
    expect(goldens.length).toBeGreaterThan(0);
  });

  test.each(goldens)('reads %s', async (_, text) => {
    const { nodes, links, clickable } = await parseFlowchart(text);
    expect(nodes.size).toBeGreaterThan(0);
    // Every name in a link was declared with a label: a node that a link makes up is shown by its id.
    for (const { from, to } of links) for (const id of [from, to]) expect(nodes.get(id)).not.toBe(id);
    expect(links.length).toBe(text.match(/(?:--|==|-\.-)>/g)?.length ?? 0);
    expect(clickable).toEqual([]);
  });

  test('reads the one of where nothing can be reached', async () => {
    expect([...(await parseFlowchart(nothingFromOutside)).nodes.values()]).toEqual([
      'Nothing can be reached from outside',
    ]);
  });

  test.each(hostileNames)('takes %j for a name and nothing else', async (name) => {
    const chart = await parseFlowchart(diagramOf(name));
    expect(shapeOf(chart)).toEqual(shapeOf(await parseFlowchart(diagramOf('web'))));
    const label = visible(name);
    expect(label.startsWith((chart.nodes.get('service0') ?? '').replace('…', ''))).toBe(true);
    expect(chart.subgraphs[0]?.title).toBe(chart.nodes.get('service0'));
  });

  test('what would happen without the escaping is seen', async () => {
    const plain = diagramOf('web').replace(
      'service0["web"]',
      'service0["a"]\n  click service0 "https://example.com"\n  x["b"]',
    );
    expect(shapeOf(await parseFlowchart(plain))).not.toEqual(shapeOf(await parseFlowchart(diagramOf('web'))));
    expect((await parseFlowchart(plain)).clickable).toEqual(['service0']);
    await expect(parseFlowchart('flowchart LR\n  a["b" --> c')).rejects.toThrow('Parse error');
    await expect(parseFlowchart('%%{init: {"theme": "dark"}}%%\nflowchart LR\n  a --> b')).rejects.toThrow('settings');
  });
});
