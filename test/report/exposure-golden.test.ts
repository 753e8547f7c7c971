import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareExposure } from '../../src/exposure/compare.ts';
import { exposureOf } from '../../src/exposure/exposure.ts';
import { assemble } from '../../src/report/entries.ts';
import { fenced } from '../../src/report/escape.ts';
import { exposureDiagram, nothingFromOutside } from '../../src/report/exposure-diagram.ts';
import { exposureSection } from '../../src/report/exposure-table.ts';
import { exposureText } from '../../src/report/exposure-text.ts';
import type { Exposure } from '../../src/types.ts';
import { folderTexts, loadTexts } from '../compose/fixture-files.ts';

const folder = 'fixtures/exposure';

function side(scenario: string, name: 'base' | 'head'): Exposure {
  const texts = folderTexts(new URL(`../../${folder}/${scenario}/${name}`, import.meta.url));
  return exposureOf(loadTexts(texts, { candidates: Object.keys(texts) }).projects);
}

describe.each(readdirSync(folder))('%s', (scenario) => {
  const report = compareExposure(side(scenario, 'head'), side(scenario, 'base'));

  test('as table and diagram', async () => {
    const diagram = fenced('mermaid', [exposureDiagram(report) ?? nothingFromOutside]);
    const table = assemble(exposureSection(report, 60, 'elsewhere'), 65_000, 'elsewhere');
    await expect(`${diagram}\n\n${table}\n`).toMatchFileSnapshot(`../../${folder}/${scenario}/expected.md`);
  });

  test('in the terminal', async () => {
    const text = exposureText(report, { width: 80, paint: (_, plain) => plain });
    await expect(text).toMatchFileSnapshot(`../../${folder}/${scenario}/expected.txt`);
  });
});
