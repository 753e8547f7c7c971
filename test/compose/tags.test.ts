import { describe, expect, test } from 'vitest';
import { loadText, loadTexts, onlyProject } from './fixture-files.ts';
import type { Problem, Project } from '../../src/types.ts';

const web = 'services:\n  web:\n    image: acme/web:1.4.2\n';

function blocking(project: Project): readonly string[] {
  return project.problems.filter(({ unread }) => unread !== undefined).map(described);
}

function described({ rule, subject, document, writtenAt }: Problem): string {
  return `${rule} ${subject} ${document.positionAt(writtenAt.start).line}`;
}

describe('a tag under which Compose reads something else than what is written', () => {
  test.each([
    ['!!binary', `${web}    network_mode: !!binary aG9zdA==\n`, 4],
    ['in full', `${web}    network_mode: !<tag:yaml.org,2002:binary> aG9zdA==\n`, 4],
    ['escaped', `${web}    network_mode: !!bin%61ry aG9zdA==\n`, 4],
    ['in full and escaped', `${web}    network_mode: !<tag:yaml.org,2002:bin%61ry> aG9zdA==\n`, 4],
    ['in a list', `${web}    volumes: [!!binary "LzovaG9zdA=="]\n`, 4],
    ['of a key', `${web}    !!binary bmV0d29ya19tb2Rl: host\n`, 4],
    ['of the only key that makes it a compose file', '!!binary c2VydmljZXM=:\n  web: {image: x}\n', 1],
    ['!reset, escaped', `${web}---\nservices: {web: {cap_drop: !%72eset []}}\n`, 5],
    ['!reset, escaped, of nothing', `${web}---\nservices: {web: {cap_drop: !%72eset }}\n`, 5],
    ['!reset, in full and escaped', `${web}---\nservices: {web: {cap_drop: !<!%72eset> []}}\n`, 5],
    ['another name', `%TAG !y! tag:yaml.org,2002:\n---\n${web}    network_mode: !y!binary aG9zdA==\n`, 1],
    ['another name in a document before', `%YAML 1.1\n%TAG ! tag:x,2000:\n---\n${web}---\n${web}`, 2],
  ])('%s', (_, text, line) => {
    expect(blocking(loadText(text))[0]).toBe(`not-audited tag ${line}`);
  });

  test('is told of an override too', () => {
    const texts = {
      'compose.yaml': web,
      'compose.override.yaml': '!!binary c2VydmljZXM=:\n  web: {privileged: true}\n',
    };
    expect(blocking(onlyProject(loadTexts(texts, { candidates: ['compose.override.yaml'] })))).toEqual([
      'not-audited tag 1',
    ]);
  });

  test('an escape of an escape is another tag, and is told all the same', () => {
    expect(blocking(loadText(`${web}    user: !%2572eset a\n`))).toEqual(['not-audited tag 4']);
  });

  test('other tags are read', () => {
    const text = `${web}    user: !!str 0\n    privileged: !!bool "true"\n    cap_add: !!seq [A]\n    tty: !own true\n`;
    expect(loadText(text).problems).toEqual([]);
  });
});

describe('!reset and !override', () => {
  const base = 'services: {web: {image: a, cap_drop: [ALL]}}\n';

  test('of every key', () => {
    const project = loadText(`${base}---\nservices: {web: {"*": !reset []}}\n`);
    expect(blocking(project)).toEqual(['not-audited reset 3']);
  });

  test('written in full, of nothing', () => {
    const project = loadText(`${base}---\nservices: {web: {cap_drop: !<!reset> }}\n`);
    expect(project.service('web')?.get('cap_drop')).toBeUndefined();
  });

  test('of services, by a dotted path and by a merge key', () => {
    for (const key of ['"services.web.cap_drop"', '"services.<<"']) {
      const project = loadText(`${base}---\n${key}: !reset []\n`);
      expect(project.service('web')?.get('cap_drop')).toBeUndefined();
    }
  });
});
