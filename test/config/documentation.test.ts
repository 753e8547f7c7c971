import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createDocument } from '../../src/compose/document.ts';
import { readConfigFile } from '../../src/config/file.ts';
import { settingsFrom } from '../../src/config/settings.ts';
import { rules } from '../../src/rules/index.ts';
import { atLeast } from '../../src/severity.ts';
import { auditFiles } from '../rules/audit-files.ts';

const page = readFileSync('docs/configuration.md', 'utf8');
const examples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
const isCompose = (text: string): boolean => text.startsWith('services:');
const configurations = examples.filter((text) => !isCompose(text));
const ids = rules.map(({ meta }) => meta.id);

describe('docs/configuration.md', () => {
  test.each(configurations)(
    'shows configurations that are read, and that the published schema accepts:\n%s',
    (text) => {
      const ajv = new Ajv({ allErrors: true });
      formats.default(ajv);
      const accepts = ajv.compile(JSON.parse(readFileSync('docs/configuration.schema.json', 'utf8')) as object);
      expect(accepts(parse(text)), JSON.stringify(accepts.errors)).toBe(true);
      expect(() => readConfigFile(createDocument('docker-auditor.yml', text), ids)).not.toThrow();
    },
  );

  test('shows the defaults', () => {
    const shown = settingsFrom(
      {},
      readConfigFile(
        createDocument('docker-auditor.yml', configurations.find((text) => text.includes('gate:')) ?? ''),
        ids,
      ),
    );
    const { failOn, commentOn, gate, suppressions } = settingsFrom({}, {});
    expect(shown).toMatchObject({ failOn, commentOn, gate, suppressions });
  });

  test('names every key of the schema and every input of the action', () => {
    const schema = JSON.parse(readFileSync('docs/configuration.schema.json', 'utf8')) as { properties: object };
    const action = parse(readFileSync('action.yml', 'utf8')) as { inputs: object };
    const keys = Object.keys(schema.properties).filter((key) => !new RegExp(`^${key}:`, 'm').test(page));
    const inputs = Object.keys(action.inputs).filter((input) => !new RegExp(`^\\|.*\`${input}\``, 'm').test(page));
    expect({ keys, inputs }).toEqual({ keys: [], inputs: [] });
  });

  test.each(examples.filter(isCompose))('shows ignores that are honoured, each of them of use:\n%s', async (text) => {
    const { findings, suppressed } = await auditFiles(new Map([['compose.yaml', text]]));
    expect(findings.filter(({ rule, severity }) => rule.group === 'audit' || atLeast(severity, 'medium'))).toEqual([]);
    const ignored = [...text.matchAll(/ignore ([\w-]+(?:, [\w-]+)*) --/g)].flatMap(([, list = '']) => list.split(', '));
    expect(ignored.length).toBeGreaterThan(0);
    expect(suppressed.map(({ rule }) => rule.id).toSorted()).toEqual(ignored.toSorted());
  });
});
