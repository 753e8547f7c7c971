import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/compose/limits.ts';
import { loadProjects } from '../../src/compose/load.ts';
import { plainText } from '../../src/report/prose-text.ts';
import { loadTexts, onlyProject } from './fixture-files.ts';

const compose = `services:
  web:
    image: nginx
    env_file: [web.env, { path: ./config/more.env, required: false }, missing.env, ../outside.env]
secrets:
  key: { file: ./key.txt }
configs:
  settings: { file: settings.ini }
`;
const texts = {
  'app/compose.yaml': compose,
  'app/.env': 'TAG=1\n',
  'app/web.env': 'A=1\nexport B="two"\nA=3\n',
  'app/config/more.env': 'C=4\n',
  'app/key.txt': 'k',
  'app/settings.ini': 's',
  'app/other.env': 'X=1\n',
};

describe('files that a project hands on', () => {
  test('are read with what they are for, as far as they are in the tree', () => {
    const { attached } = onlyProject(loadTexts(texts, { candidates: ['app/compose.yaml'] }));
    expect(attached.map(({ use, document, resource }) => [use, document.path, resource])).toEqual([
      ['project-environment', 'app/.env', undefined],
      ['service-environment', 'app/web.env', undefined],
      ['service-environment', 'app/config/more.env', undefined],
      ['secret', 'app/key.txt', 'key'],
      ['config', 'app/settings.ini', 'settings'],
    ]);
  });

  test('have their variables where they are written, each the last time it is set', () => {
    const { attached } = onlyProject(loadTexts(texts, { candidates: ['app/compose.yaml'] }));
    const variables = attached.find(({ document }) => document.path === 'app/web.env')?.variables ?? [];
    expect(
      variables.map(({ name, value, document, writtenAt }) => [
        name,
        value,
        document.positionAt(writtenAt.start).line,
        document.text.slice(writtenAt.start, writtenAt.end),
      ]),
    ).toEqual([
      ['A', '3', 3, '3'],
      ['B', 'two', 2, '"two"'],
    ]);
  });

  test('are asked for in one round, and not at all where they do not matter', () => {
    const request = {
      candidates: ['app/compose.yaml'],
      tree: { paths: new Set(Object.keys(texts)), complete: true },
      files: new Map([
        ['app/compose.yaml', { kind: 'text', text: compose } as const],
        ['app/.env', { kind: 'text', text: '' } as const],
      ]),
      projects: [],
      limits: defaultLimits,
    };
    expect(loadProjects(request).needs).toEqual([
      'app/web.env',
      'app/config/more.env',
      'app/key.txt',
      'app/settings.ini',
    ]);
    expect(loadProjects({ ...request, attach: false }).needs).toEqual([]);
  });

  test('are left out where they are no text, and counted where they are too many', () => {
    const binary = loadTexts(
      { ...texts, 'app/key.txt': { kind: 'binary', content: '1' } },
      { candidates: ['app/compose.yaml'] },
    );
    expect(onlyProject(binary).attached.map(({ use }) => use)).not.toContain('secret');
    const few = loadTexts(texts, { candidates: ['app/compose.yaml'], limits: { ...defaultLimits, attached: 1 } });
    expect(onlyProject(few).attached).toHaveLength(2);
    expect(onlyProject(few).problems.map(({ rule, subject }) => [rule, subject])).toContainEqual([
      'not-audited',
      'attached',
    ]);
  });

  test.each(['app/web.env', 'app/key.txt', 'app/settings.ini'])(
    'are a problem where they are too large: %s',
    (path) => {
      const large = { kind: 'too-large', bytes: 2_000_000, content: '1' } as const;
      const project = onlyProject(loadTexts({ ...texts, [path]: large }, { candidates: ['app/compose.yaml'] }));
      const name = path.slice('app/'.length);
      expect(
        project.problems.map(({ rule, subject, document, writtenAt: { start, end } }) => [
          rule,
          subject,
          document.path,
          document.text.slice(start, end).replace('./', ''),
        ]),
      ).toEqual([['not-audited', path, 'app/compose.yaml', name]]);
    },
  );

  test.each([
    [{ kind: 'symlink', target: '../secret.env' } as const, 'leads through a symbolic link to `../secret.env`'],
    [{ kind: 'submodule' } as const, 'lies in a git submodule'],
    [{ kind: 'binary', content: '1' } as const, 'is not text'],
  ])('variables that can not be seen are a problem: %o', (file, reason) => {
    const project = onlyProject(loadTexts({ ...texts, 'app/web.env': file }, { candidates: ['app/compose.yaml'] }));
    expect(project.problems.map(({ rule, message }) => [rule, plainText(message.what)])).toEqual([
      ['not-audited', expect.stringContaining(`\`app/web.env\` ${reason}`)],
    ]);
    const key = onlyProject(loadTexts({ ...texts, 'app/key.txt': file }, { candidates: ['app/compose.yaml'] }));
    expect(key.problems).toEqual([]);
  });

  test('variables below a link are not seen either', () => {
    const files = new Map([
      ['compose.yaml', { kind: 'text', text: compose } as const],
      ['config', { kind: 'symlink', target: '/etc' } as const],
    ]);
    const tree = { paths: new Set(files.keys()), complete: true, special: new Map([['config', 'symlink' as const]]) };
    const { projects } = loadProjects({
      candidates: ['compose.yaml'],
      tree,
      files,
      projects: [],
      limits: defaultLimits,
    });
    expect(projects.flatMap(({ problems }) => problems.map(({ subject }) => subject))).toEqual(['config/more.env']);
  });

  test('are one problem, whoever else names them', () => {
    const large = { kind: 'too-large', bytes: 2_000_000, content: '1' } as const;
    const twice = `services:
  web: { image: nginx, env_file: [.env, web.env] }
  db: { image: postgres, env_file: [.env, web.env] }
`;
    const files = { 'app/compose.yaml': twice, 'app/.env': large, 'app/web.env': large };
    const { problems } = onlyProject(loadTexts(files, { candidates: ['app/compose.yaml'] }));
    expect(problems.map(({ rule, subject }) => [rule, subject])).toEqual([
      ['not-audited', 'app/.env'],
      ['not-audited', 'app/web.env'],
    ]);
  });
});
