import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Described {
  readonly description?: string;
  readonly default?: string;
}
interface ActionFile {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const action: ActionFile = parse(readFileSync('action.yml', 'utf8')) as ActionFile;

describe('action.yml', () => {
  test('has the inputs and outputs that the documentation promises', () => {
    expect(Object.keys(action.inputs)).toEqual([
      'github-token',
      'fail-on',
      'comment-on',
      'gate',
      'config',
      'files',
      'exclude',
      'review',
      'max-comments',
      'status',
      'check-name',
      'sarif-file',
      'pull-request',
      'accept-suppressions',
    ]);
    expect(Object.keys(action.outputs)).toEqual([
      'conclusion',
      'findings',
      'introduced',
      'blocking',
      'fixed',
      'comments',
      'suggestions',
      'review-url',
      'sarif-file',
    ]);
  });

  test('describes each of them', () => {
    const all = [...Object.entries(action.inputs), ...Object.entries(action.outputs)];
    expect(all.filter(([, { description = '' }]) => !/^.{20,}\.$/.test(description)).map(([name]) => name)).toEqual([]);
  });

  test('declares no default for what the configuration file may set: an input that is set wins over the file', () => {
    for (const name of ['fail-on', 'comment-on', 'gate', 'files', 'exclude']) {
      expect(action.inputs[name]).not.toHaveProperty('default');
      expect(action.inputs[name]?.description).toContain('Default:');
    }
  });

  test('runs the built action on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });
});
