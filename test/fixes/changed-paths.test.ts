import { describe, expect, test } from 'vitest';
import { changedPaths, isDeclared } from '../../src/fixes/changed-paths.ts';
import { loadTexts, onlyProject } from '../compose/fixture-files.ts';

/** What differs between two models, as paths below the service: `ports > 80:80`. */
function changed(before: string, after: string, environment: readonly [string, string] = ['', '']): readonly string[] {
  const [from, to] = [before, after].map((fields, side) => {
    const texts = {
      'compose.yaml': `services:\n  web:\n    image: x\n    ${fields.replaceAll('\n', '\n    ')}\n`,
      '.env': environment[side] ?? '',
    };
    return onlyProject(loadTexts(texts, { candidates: ['compose.yaml'] })).root;
  });
  if (from === undefined || to === undefined) throw new Error('Two sides were loaded.');
  return changedPaths(from, to).map((path) => path.slice(2).join(' > '));
}

describe('what differs between two models', () => {
  test.each([
    ['nothing', 'ports: ["80:80"]\ntty: true', 'ports: ["80:80"]\ntty: true', []],
    ['nothing but the order of keys and the form', 'tty: true\ninit: true', 'init: true\ntty: true # now', []],
    ['nothing, where a value is no number', 'x-a: .nan\ntty: true', 'x-a: .nan\ntty: true', []],
    ['a value', 'tty: true\ninit: true', 'tty: false\ninit: true', ['tty']],
    ['a value that turns into text', 'user: 1000', 'user: "1000"', ['user']],
    ['the text that a variable stands behind', 'user: ${U:-a}', 'user: a', ['user']],
    ['a key that came', 'tty: true', 'tty: true\ninit: true', ['init']],
    ['a key that went', 'tty: true\ninit: true', 'tty: true', ['init']],
    ['both, the one that went first', 'tty: true', 'init: true', ['tty', 'init']],
    [
      'a value deep inside',
      'deploy: {resources: {limits: {cpus: 1, pids: 2}}}',
      'deploy: {resources: {limits: {cpus: 2, pids: 2}}}',
      ['deploy > resources > limits > cpus'],
    ],
    ['a mapping that came, and not what is in it', 'tty: true', 'tty: true\ndeploy: {mode: global}', ['deploy']],
    ['a list that turns into a value', 'dns: [1.1.1.1]', 'dns: 1.1.1.1', ['dns']],
    ['a value that turns into a list', 'dns: 1.1.1.1', 'dns: [1.1.1.1]', ['dns']],
    ['a mapping that turns into a list', 'labels: {a: x}', 'labels: [a=x]', ['labels']],
    ['a list that turns into a mapping', 'labels: [a=x]', 'labels: {a: x}', ['labels']],
    ['a mapping that turns into a value', 'build: {context: .}', 'build: .', ['build']],
    ['a value that turns into a mapping', 'build: .', 'build: {context: .}', ['build']],
    ['an item, named by what it said', 'ports: ["80:80", "90:90"]', 'ports: ["80:80", "91:90"]', ['ports > 90:90']],
    ['items that changed places', 'cap_add: [A, B]', 'cap_add: [B, A]', ['cap_add > A', 'cap_add > B']],
    ['an item that went', 'ports: ["80:80", "90:90"]', 'ports: ["90:90"]', ['ports > 80:80']],
    ['an item that came', 'ports: ["80:80"]', 'ports: ["70:70", "80:80"]', ['ports > 70:70']],
    ['one of two equal items', 'command: [A, A, B]', 'command: [A, B]', ['command > A']],
    ['an item that is there once more', 'command: [A, B]', 'command: [A, A, B]', ['command > A']],
    [
      'a value of an item',
      'ports: [{target: 80, published: 80}]',
      'ports: [{target: 80, published: 81}]',
      ['ports > [["published","80"],["target","80"]] > published'],
    ],
    [
      'an item with its keys in another order that went',
      'ports: [{target: 80, published: 80}, {target: 90}]',
      'ports: [{published: 80, target: 80}]',
      ['ports > [["target","90"]]'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(changed(before, after)).toEqual(expected);
  });

  test('a text that a variable changes, though its number is the same', () => {
    expect(changed('cpus: ${C}', 'cpus: ${C}', ['C=1.0', 'C=1.00'])).toEqual(['cpus']);
    expect(changed('cpus: ${C}', 'cpus: ${C}', ['C=1.0', 'C=1.0'])).toEqual([]);
  });
});

describe('a change is declared', () => {
  const declared = [
    ['services', 'web', 'ports'],
    ['volumes', 'data'],
  ];

  test.each([
    ['at the path itself', ['services', 'web', 'ports'], true],
    ['below it', ['services', 'web', 'ports', '80:80'], true],
    ['by another of the paths', ['volumes', 'data', 'driver'], true],
    ['but not above it', ['services', 'web'], false],
    ['but not beside it', ['services', 'web', 'tty'], false],
    ['but not of another service', ['services', 'worker', 'ports'], false],
  ])('%s', (_, path, expected) => {
    expect(isDeclared(path, declared)).toBe(expected);
  });

  test('by nothing where nothing is declared', () => {
    expect(isDeclared(['services'], [])).toBe(false);
  });
});
