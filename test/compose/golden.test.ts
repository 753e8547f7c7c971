import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { configJson } from '../../src/compose/config-json.ts';
import type { Json } from '../../src/compose/json.ts';
import { isObject, jsonOf } from '../../src/compose/json.ts';
import { folderTexts, loadTexts, onlyProject, said } from './fixture-files.ts';

const fixtures = new URL('../../fixtures/compose/', import.meta.url);

// `expected.json` is what Docker Compose 2.40.3 printed: see scripts/golden-from-compose.ts.
describe('services are what Docker Compose makes of the same files', () => {
  test.each(readdirSync(fixtures))('%s', (name) => {
    const texts = folderTexts(new URL(`${name}/`, fixtures));
    const listed = texts['files.txt']?.split('\n').filter(Boolean);
    const base = listed?.[0] ?? (texts['base.yml'] === undefined ? 'compose.yaml' : 'base.yml');
    const project = onlyProject(loadTexts(texts, { candidates: [base], projects: listed ? [listed] : [] }));
    expect(project.problems.map(({ message }) => said(message.what))).toEqual([]);
    const expected = jsonOf(JSON.parse(texts['expected.json'] ?? '{}'));
    if (!isObject(expected)) throw new Error('expected.json is no object');
    expect(undoubled(configJson(project)['services'] ?? {})).toEqual(undoubled(expected['services'] ?? {}));
  });
});

/** Compose prints `$` doubled, so that its output can be read as a compose file again. */
function undoubled(value: Json): Json {
  if (typeof value === 'string') return value.replaceAll('$$', '$');
  if (Array.isArray(value)) return value.map((item: Json) => undoubled(item));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, undoubled(item)]));
}
