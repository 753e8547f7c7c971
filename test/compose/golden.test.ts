import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { configJson } from '../../src/compose/config-json.ts';
import type { Json, JsonObject } from '../../src/compose/json.ts';
import { isObject, jsonOf } from '../../src/compose/json.ts';
import { folderTexts, loadTexts, onlyProject, said } from './fixture-files.ts';

const fixtures = new URL('../../fixtures/compose/', import.meta.url);

// `expected.json` is what Docker Compose 2.40.3 printed: see scripts/golden-from-compose.ts.
describe('services and resources are what Docker Compose makes of the same files', () => {
  test.each(readdirSync(fixtures))('%s', (name) => {
    const texts = folderTexts(new URL(`${name}/`, fixtures));
    const listed = texts['files.txt']?.split('\n').filter(Boolean);
    const base = listed?.[0] ?? ['base.yml', 'compose.yaml', '.env'].find((path) => texts[path] !== undefined) ?? '';
    const request = { candidates: [base], projects: listed ? [listed] : [], environment: new Map<string, string>() };
    const project = onlyProject(loadTexts(texts, request));
    expect(project.problems.map(({ message }) => said(message.what))).toEqual([]);
    const expected = jsonOf(JSON.parse(texts['expected.json'] ?? '{}'));
    if (!isObject(expected)) throw new Error('expected.json is no object');
    const ours = configJson(project);
    const theirs = undoubled(expected);
    expect(ours['services'] ?? {}).toEqual(isObject(theirs) ? (theirs['services'] ?? {}) : {});
    for (const kind of ['networks', 'volumes', 'secrets', 'configs']) {
      expect(ours[kind] ?? {}, kind).toMatchObject(withoutProjectNames(theirs, kind));
    }
  });
});

/** Compose names every resource, an external one by its key and others after the project, and fills in `ipam`. */
function withoutProjectNames(model: Json, kind: string): JsonObject {
  const section = isObject(model) ? model[kind] : undefined;
  const project = isObject(model) ? model['name'] : undefined;
  if (!isObject(section) || typeof project !== 'string') return {};
  const kept = Object.entries(section).flatMap(([key, resource]): [string, Json][] => {
    if (!isObject(resource) || key === 'default') return [];
    const filledIn = new Set([key, `${project}_${key}`]);
    const own = Object.entries(resource).filter(
      ([field, value]) => field !== 'ipam' && !(field === 'name' && typeof value === 'string' && filledIn.has(value)),
    );
    return [[key, Object.fromEntries(own)]];
  });
  return Object.fromEntries(kept);
}

/** Compose prints `$` doubled, so that its output can be read as a compose file again. */
function undoubled(value: Json): Json {
  if (typeof value === 'string') return value.replaceAll('$$', '$');
  if (Array.isArray(value)) return value.map((item: Json) => undoubled(item));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, undoubled(item)]));
}
