import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createDocument } from '../../src/compose/document.ts';
import { readConfigFile } from '../../src/config/file.ts';
import { configSchema } from '../../src/config/schema.ts';
import { SettingsError } from '../../src/config/settings.ts';
import { rules } from '../../src/rules/index.ts';

const folder = 'fixtures/configuration';
const ids = rules.map(({ meta }) => meta.id);
const ajv = new Ajv({ allErrors: true });
formats.default(ajv);
const accepts = ajv.compile(configSchema(ids));

/** The first line of a bad file says what the reader says. */
const files = readdirSync(folder).map((name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  return { name, text, says: /^# says: (.*)$/m.exec(text)?.[1] };
});

describe.each(files)('$name', ({ name, text, says }) => {
  test('is read, or refused with its line and the nearest match', () => {
    const read = (): unknown => readConfigFile(createDocument(name, text), ids);
    if (name.startsWith('good.')) expect(read).not.toThrow();
    else expect(read).toThrow(new SettingsError(says));
  });

  test('is the same to the schema', () => {
    expect(acceptedBySchema(text), JSON.stringify(accepts.errors)).toBe(name.startsWith('good.'));
  });
});

test('every key is read', () => {
  const everything = files.find(({ name }) => name === 'good.everything.yml')?.text ?? '';
  const settings = readConfigFile(createDocument('config.yml', everything), ids);
  expect(settings).toMatchObject({
    failOn: 'medium',
    commentOn: 'low',
    gate: 'all',
    suppressions: 'base-only',
    rules: { privileged: 'off', 'pid-host': 'on', 'ipc-host': 'low' },
    ignore: [
      {
        source: 'configuration',
        rules: ['docker-socket-mount'],
        service: 'proxy',
        path: '**/compose.*.yml',
        reason: 'the proxy filters what it lets through',
        expires: '2028-02-29',
      },
      { source: 'configuration', rules: ['privileged'], reason: 'reads raw disks' },
    ],
    files: ['deploy/**/*.yml'],
    exclude: ['examples/**'],
    projects: [['compose.yaml', 'compose.prod.yaml']],
  });
  expect(settings.ignore?.map(({ at }) => at.document.linesOf(at.writtenAt))).toEqual([
    { first: 11, last: 15 },
    { first: 16, last: 16 },
  ]);
});

function acceptedBySchema(text: string): boolean {
  try {
    return accepts(parse(text));
  } catch {
    return false;
  }
}
