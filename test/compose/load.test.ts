import { describe, expect, test } from 'vitest';
import { mostNesting } from '../../src/compose/interpolation.ts';
import { defaultLimits } from '../../src/compose/limits.ts';
import { loadProjects } from '../../src/compose/load.ts';
import { loadText, loadTexts, onlyProject, said } from './fixture-files.ts';
import type { Problem, Project } from '../../src/types.ts';

const web = 'services:\n  web:\n    image: nginx\n';

function reported(project: Project): readonly string[] {
  return project.problems.map((problem) => `${problem.rule} ${problem.subject} ${place(problem)}`);
}

function place({ document, writtenAt }: Problem): string {
  return `${document.path}:${document.positionAt(writtenAt.start).line}`;
}

describe('which files make a project', () => {
  test('the base is asked for with what may stand beside it, in one round', () => {
    const tree = {
      paths: new Set(['a/compose.yaml', 'a/.env', 'a/compose.override.yaml', 'a/other.txt']),
      complete: true,
    };
    const { needs } = loadProjects({
      candidates: ['a/compose.yaml'],
      tree,
      files: new Map(),
      projects: [],
      limits: defaultLimits,
    });
    expect(needs.toSorted()).toEqual(['a/.env', 'a/compose.override.yaml', 'a/compose.yaml']);
  });

  test('an override is audited over its base, once, whichever of the two is the candidate', () => {
    const texts = { 'compose.yaml': web, 'compose.override.yaml': 'services: {web: {privileged: true}}\n' };
    const { projects } = loadTexts(texts, { candidates: ['compose.override.yaml', 'compose.yaml'] });
    expect(projects.map(({ path, documents }) => [path, documents.length])).toEqual([['compose.yaml', 2]]);
  });

  test('compose.yaml wins over docker-compose.yml, which is then a project alone', () => {
    const texts = {
      'compose.yaml': web,
      'docker-compose.yml': web,
      'docker-compose.override.yml': 'services: {web: {user: x}}\n',
    };
    const { projects } = loadTexts(texts, { candidates: ['docker-compose.yml', 'compose.yaml'] });
    expect(projects.map(({ path, documents }) => [path, documents.length])).toEqual([
      ['docker-compose.yml', 1],
      ['compose.yaml', 2],
    ]);
  });

  test('a file whose service only the base makes whole is an overlay', () => {
    const texts = { 'compose.yaml': web, 'compose.prod.yaml': 'services: {web: {privileged: true}}\n' };
    const project = onlyProject(loadTexts(texts, { candidates: ['compose.prod.yaml'] }));
    expect(project.path).toBe('compose.prod.yaml');
    expect(project.layers.map(({ role }) => role)).toEqual(['base', 'overlay']);
    expect(project.service('web')?.image?.value.repository).toBe('library/nginx');
  });

  test.each(['image: other', 'build: .', 'extends: {file: x.yml, service: y}', 'provider: {type: model}'])(
    'a file whose services stand alone (%s) is a project alone',
    (own) => {
      const texts = { 'compose.yaml': web, 'compose.prod.yaml': `services:\n  web:\n    ${own}\n` };
      const project = onlyProject(loadTexts(texts, { candidates: ['compose.prod.yaml'] }));
      expect(project.layers.filter(({ role }) => role === 'base').map(({ document }) => document.path)).toEqual([
        'compose.prod.yaml',
      ]);
    },
  );

  test('the configuration decides before everything else', () => {
    const texts = {
      'compose.yaml': web,
      'compose.override.yaml': web,
      'deploy/a.yml': 'services: {web: {user: root}}\n',
    };
    const project = onlyProject(
      loadTexts(texts, { candidates: ['deploy/a.yml'], projects: [['compose.yaml', 'deploy/a.yml']] }),
    );
    expect(project.documents.map(({ path }) => path)).toEqual(['compose.yaml', 'deploy/a.yml']);
  });

  test('COMPOSE_FILE in a tracked .env replaces base and override', () => {
    const texts = {
      'compose.yaml': web,
      'compose.override.yaml': web,
      'base.yml': web,
      'prod.yml': 'services: {web: {privileged: true}}\n',
      '.env': 'COMPOSE_PATH_SEPARATOR=;\nCOMPOSE_FILE=base.yml;prod.yml\n',
    };
    const project = onlyProject(loadTexts(texts, { candidates: ['prod.yml'] }));
    expect(project.path).toBe('base.yml');
    expect(project.service('web')?.flag('privileged')?.value).toBe(true);
    expect(onlyProject(loadTexts(texts, { candidates: ['compose.yaml'] })).documents.map(({ path }) => path)).toEqual([
      'compose.yaml',
      '.env',
    ]);
  });

  test('a .env stands for the project that its COMPOSE_FILE makes, and for none without one', () => {
    const texts = {
      'a/.env': 'COMPOSE_FILE=b/one.yml:two.yml\n',
      'a/b/one.yml': web,
      'a/two.yml': web,
      '.env': 'A=1\n',
    };
    const project = onlyProject(loadTexts(texts, { candidates: ['a/.env', '.env'] }));
    expect(project.path).toBe('a/.env');
    expect(project.documents.map(({ path }) => path)).toEqual(['a/b/one.yml', 'a/two.yml', 'a/.env']);
  });

  test('what is looked for in vain counts as consulted, what would not be read does not', () => {
    const texts = { 'docker-compose.yml': web, 'docker-compose.override.yaml': web, 'docker-compose.test.yml': web };
    const [base, other] = loadTexts(texts, { candidates: ['docker-compose.yml', 'docker-compose.test.yml'] }).projects;
    expect([...(base?.consulted ?? [])].toSorted()).toEqual([
      '.env',
      'compose.override.yaml',
      'compose.override.yml',
      'compose.yaml',
      'compose.yml',
      'docker-compose.override.yaml',
      'docker-compose.override.yml',
      'docker-compose.yml',
    ]);
    expect([...(other?.consulted ?? [])].toSorted()).toEqual([
      '.env',
      'compose.yaml',
      'compose.yml',
      'docker-compose.test.yml',
    ]);
  });

  test.each([
    ['a workflow', 'name: ci\non: push\njobs:\n  build:\n    runs-on: x\n'],
    ['an Ansible task', '- name: up\n  docker_compose:\n    src: x\n'],
    ['nothing', '# only a comment\n'],
  ])('%s under a compose name is skipped', (_, text) => {
    const { projects, skipped } = loadTexts({ 'compose.yaml': text }, { candidates: ['compose.yaml'] });
    expect(projects).toEqual([]);
    expect(skipped.map(({ path }) => path)).toEqual(['compose.yaml']);
  });
});

describe('what Compose refuses or loads without us is a problem at its place', () => {
  test.each([
    ['broken YAML', 'services:\n  web: [\n', ['invalid-compose-file yaml compose.yaml:2']],
    ['a template', '{% if x %}\nservices:\n  web: {{ y }}\n{% endif %}\n', ['not-audited template compose.yaml:1']],
    [
      'a duplicate key',
      'services:\n  web:\n    image: a\n    image: b\n',
      ['invalid-compose-file image compose.yaml:4'],
    ],
    ['version 1', 'web:\n  image: a\ndb:\n  build: .\n', ['invalid-compose-file version-1 compose.yaml:1']],
    ['an unknown alias', 'services:\n  web:\n    image: *nope\n', ['invalid-compose-file nope compose.yaml:3']],
    ['an alias as key', 'x-k: &k user\nservices: {web: {image: a, *k : b}}\n', ['not-audited key compose.yaml:2']],
    [
      'an alias of an anchor in an earlier document',
      'x-k: &k [A]\n---\nservices: {web: {image: a, cap_add: *k}}\n',
      ['not-audited k compose.yaml:3'],
    ],
    [
      'an alias above its anchor, and of one in a later document',
      'x-k: *k\nx-a: &k a\nx-l: *l\n---\nservices: {web: {image: &l a}}\n',
      ['invalid-compose-file k compose.yaml:1', 'invalid-compose-file l compose.yaml:3'],
    ],
    ['an anchor in itself', 'services: &s\n  web: *s\n', ['invalid-compose-file s compose.yaml:2']],
    [
      'a merge of a scalar',
      'x: &x 1\nservices:\n  web:\n    <<: *x\n    image: a\n',
      ['invalid-compose-file << compose.yaml:4'],
    ],
    [
      'a broken variable',
      'services:\n  web:\n    image: ${x.y}\n',
      ['invalid-compose-file interpolation compose.yaml:3'],
    ],
    ['an empty service', 'services:\n  web:\n', ['invalid-compose-file services.web compose.yaml:2']],
    [
      'ports as text',
      'services:\n  web:\n    image: a\n    ports: "80:80"\n',
      ['invalid-compose-file services.web.ports compose.yaml:4'],
    ],
    ['an unknown base', 'services:\n  web:\n    extends: nope\n', ['unresolved-reference nope compose.yaml:3']],
    ['itself as base', 'services:\n  web:\n    extends: web\n', ['unresolved-reference web compose.yaml:3']],
    ['a circle', 'services:\n  a:\n    extends: b\n  b:\n    extends: a\n', ['unresolved-reference b compose.yaml:3']],
    [
      'a missing file',
      'services:\n  web:\n    extends: {file: no.yml, service: x}\n',
      ['unresolved-reference no.yml compose.yaml:3'],
    ],
    ['a missing include', 'include:\n  - no.yml\n', ['unresolved-reference no.yml compose.yaml:2']],
    ['a path outside', 'include:\n  - ../no.yml\n', ['not-audited ../no.yml compose.yaml:2']],
    ['an absolute path', 'include:\n  - /etc/no.yml\n', ['not-audited /etc/no.yml compose.yaml:2']],
    ['a remote include', 'include:\n  - oci://host/x\n', ['include-remote oci://host/x compose.yaml:2']],
    [
      'a remote base',
      'services:\n  web:\n    extends: {file: "https://x/y.git", service: x}\n',
      ['include-remote https://x/y.git compose.yaml:3'],
    ],
    ['an unknown path', 'include:\n  - $X/no.yml\n', ['not-audited $X/no.yml compose.yaml:2']],
    ['an include of itself', 'include:\n  - compose.yaml\n', ['unresolved-reference compose.yaml compose.yaml:2']],
  ])('%s', (_, text, expected) => {
    expect(reported(loadText(text))).toEqual(expected);
  });

  test('a comment right behind a quote, a bracket, a comma or the sign of a block is one', () => {
    const text = 'services:\n  web:\n    image: "a"#b\n    cap_add: [A,#b\n      B]#c\n    user: |#d\n      e\n';
    const project = loadText(text);
    expect(project.problems).toEqual([]);
    expect(project.service('web')?.image?.value.name).toBe('docker.io/library/a');
    expect(project.service('web')?.text('user')?.value).toBe('e\n');
  });

  test('the rest of a broken file is read all the same', () => {
    const project = loadText('services:\n  web:\n    image: a\n    image: b\n    privileged: true\n  db:\n');
    expect(project.service('web')?.flag('privileged')?.value).toBe(true);
  });

  test.each([
    [{ kind: 'symlink', target: 'x' } as const, 'symbolic link'],
    [{ kind: 'submodule' } as const, 'submodule'],
    [{ kind: 'too-large', bytes: 2_000_000, content: '1' } as const, '2000000 bytes'],
    [{ kind: 'binary', content: '1' } as const, 'not text'],
  ])('an included file that is no readable text: %o', (file, reason) => {
    const project = onlyProject(
      loadTexts({ 'compose.yaml': `include: [x.yml]\n${web}`, 'x.yml': file }, { candidates: ['compose.yaml'] }),
    );
    const [problem] = project.problems;
    expect(problem?.rule).toBe('not-audited');
    expect(said(problem?.message.what ?? [])).toContain(reason);
    expect(project.services.map(({ name }) => name)).toEqual(['web']);
  });

  test('a broken variable is shown up to its brace', () => {
    const { problems } = loadText('services:\n  web:\n    image: x\n    ports: ["${vote.port}:80"]\n');
    expect(problems.map(({ message }) => said(message.what))).toEqual([
      '${vote.port} is no variable that Compose can read.',
    ]);
  });

  test('a candidate that is no readable text is a project with the reason', () => {
    const project = onlyProject(
      loadTexts({ 'compose.yaml': { kind: 'symlink', target: '/etc' } }, { candidates: ['compose.yaml'] }),
    );
    expect(reported(project)).toEqual(['not-audited compose.yaml compose.yaml:1']);
  });

  test.each([
    ['no.env', ['unresolved-reference no.env compose.yaml:2']],
    ['../no.env', ['not-audited ../no.env compose.yaml:2']],
    ['/dev/null', []],
  ])('the variables of an include: %s', (file, expected) => {
    const texts = { 'compose.yaml': `include:\n  - {path: a.yml, env_file: ${file}}\n`, 'a.yml': web, '.env': 'A=1\n' };
    expect(reported(onlyProject(loadTexts(texts, { candidates: ['compose.yaml'] })))).toEqual(expected);
  });

  test('variables that cannot be read, of the project and of an include', () => {
    const link = { kind: 'symlink', target: '/etc/environment' } as const;
    const texts = { 'compose.yaml': 'include: [sub/a.yml]\n', 'sub/a.yml': web, '.env': link, 'sub/.env': link };
    const project = onlyProject(loadTexts(texts, { candidates: ['compose.yaml'] }));
    expect(reported(project)).toEqual(['not-audited .env .env:1', 'not-audited sub/.env compose.yaml:1']);
  });

  describe('a variable that nothing in the repository sets', () => {
    const mode = (value: string, more: Record<string, string> = {}, path = 'compose.yaml'): string | undefined => {
      const text = `services: {web: {image: a, network_mode: "${value}"}}\n`;
      const project = onlyProject(loadTexts({ [path]: text, ...more }, { candidates: [path] }));
      return project.service('web')?.text('network_mode')?.text;
    };

    test.each(['${HOME:+host}', '${HOME+host}', '${A:-${HOME:+host}}', '${COMPOSE_PROJECT_NAME:+host}'])(
      'may be set where the project runs: %s',
      (value) => {
        expect(mode(value)).toBe('host');
        expect(mode(value, { '.env': 'HOME=\n' })).toBe('host');
      },
    );

    test('may choose the files of the project', () => {
      const texts = { '.env': 'COMPOSE_FILE=${HOME:+other.yml}\n', 'compose.yaml': web, 'other.yml': web };
      const { projects } = loadTexts(texts, { candidates: ['.env'] });
      expect(projects.flatMap(({ documents }) => documents.map(({ path }) => path))).toEqual(['other.yml', '.env']);
    });

    test.each([
      ['the name of the project', 'host', { 'compose.yaml': 'name: host\n' }],
      ['the last name of several documents', 'host', { 'compose.yaml': 'name: other\n---\nname: host\n---\n' }],
      ['the name that an alias gives', 'host', { 'compose.yaml': 'x-n: &n host\nname: *n\n' }],
      ['a name made of variables', 'host', { 'compose.yaml': 'name: "${N:-host}"\n' }],
      ['a .env rather than the name', 'env', { 'compose.yaml': 'name: host\n', '.env': 'COMPOSE_PROJECT_NAME=env\n' }],
      ['the folder', 'host', { 'a/_Ho.st/compose.yaml': '' }],
      ['nothing where the folder is not known', '', { 'compose.yaml': '' }],
    ])('but the one of the name of the project, which is %s', (_, expected, texts) => {
      const [path = ''] = Object.keys(texts);
      const files = new Map(Object.entries(texts));
      const text = `${files.get(path) ?? ''}services: {web: {image: a, network_mode: "$COMPOSE_PROJECT_NAME"}}\n`;
      const project = onlyProject(loadTexts({ ...texts, [path]: text }, { candidates: [path] }));
      expect(project.service('web')?.text('network_mode')?.text).toBe(expected);
    });

    test('may choose the service that is extended', () => {
      const extending = 'services: {web: {extends: {file: b.yml, service: "${A:-$B}"}}, own: {extends: "${B}"}}\n';
      const texts = { 'compose.yaml': extending, 'b.yml': web };
      expect(reported(onlyProject(loadTexts(texts, { candidates: ['compose.yaml'] })))).toEqual([
        'not-audited ${A:-$B} compose.yaml:1',
        'not-audited ${B} compose.yaml:1',
      ]);
    });
  });

  test.each([
    [String.raw`A="\\"`, String.raw`B="x"`],
    [String.raw`A='\\'`, String.raw`B='x'`],
    [String.raw`A="\""`, String.raw`B="x"`],
  ])('a quote ends where Compose ends it: %s', (first, last) => {
    const env = `${first}\nMODE=host\n${last}\n`;
    const texts = { 'compose.yaml': 'services: {web: {image: a, network_mode: "${MODE}"}}\n', '.env': env };
    const project = onlyProject(loadTexts(texts, { candidates: ['compose.yaml'] }));
    expect(project.service('web')?.text('network_mode')?.text).toBe('host');
  });

  test.each([
    ['include', { 'compose.yaml': 'include: [part.conf]\n', 'part.conf': web }, 'part.conf compose.yaml:1'],
    [
      'extends',
      { 'compose.yaml': 'services: {a: {extends: {file: part, service: web}}}\n', part: web },
      'part compose.yaml:1',
    ],
    ['COMPOSE_FILE', { '.env': 'COMPOSE_FILE=part.txt\n', 'part.txt': web }, 'part.txt .env:1'],
    [
      'variables',
      { 'compose.yaml': 'include: [{path: a.yml, env_file: v.conf}]\n', 'a.yml': web, 'v.conf': 'A=1\n' },
      'v.conf compose.yaml:1',
    ],
  ])('a file whose name would hide a later change of it: %s', (_, texts, expected) => {
    const [candidate = ''] = Object.keys(texts);
    const files = new Map(Object.entries(texts));
    const project = onlyProject(loadTexts(Object.fromEntries(files), { candidates: [candidate] }));
    expect(reported(project)).toEqual([`not-audited ${expected}`]);
  });

  test('a circle of includes ends and is named', () => {
    const texts = {
      'compose.yaml': `include: [a.yml]\n${web}`,
      'a.yml': 'include: [compose.yaml]\nservices: {a: {image: a}}\n',
    };
    const project = onlyProject(loadTexts(texts, { candidates: ['compose.yaml'] }));
    expect(reported(project)).toEqual(['unresolved-reference compose.yaml a.yml:1']);
    expect(project.services.map(({ name }) => name).toSorted()).toEqual(['a', 'web']);
  });

  test('the same file included twice is no circle', () => {
    const texts = {
      'compose.yaml': 'include: [a.yml, b.yml]\n',
      'a.yml': 'include: [c.yml]\nservices: {a: {image: a}}\n',
      'b.yml': 'include: [c.yml]\nservices: {b: {image: b}}\n',
      'c.yml': 'services: {c: {image: c, ports: ["80:80"]}}\n',
    };
    const project = onlyProject(loadTexts(texts, { candidates: ['compose.yaml'] }));
    expect(project.problems).toEqual([]);
    expect(project.service('c')?.ports).toHaveLength(1);
  });
});

describe('bounds', () => {
  const limits = { ...defaultLimits, depth: 8, nodes: 60, references: 3, services: 2, fileBytes: 2_000 };
  const load = (texts: Record<string, string>): Project =>
    onlyProject(loadTexts(texts, { candidates: ['compose.yaml'], limits }));

  test('nesting', () => {
    const project = load({ 'compose.yaml': `services: {web: {image: a, x: ${'['.repeat(9)}${']'.repeat(9)}}}\n` });
    expect(reported(project)).toEqual(['not-audited depth compose.yaml:1']);
    expect(project.service('web')?.image).toBeDefined();
  });

  test('problems of a file: the first are listed, and one says that there are more', () => {
    const keys = (number: number): string => `x-a: {${'a,'.repeat(number)}}\nx-b: [*none]\n`;
    const few = reported(loadText(`${keys(100)}${web}`));
    expect(few).toHaveLength(100);
    expect(few.at(-1)).toBe('invalid-compose-file none compose.yaml:2');
    const many = reported(
      onlyProject(
        loadTexts(
          { 'compose.yaml': `${keys(150)}include: [other.yml]\n${web}`, 'other.yml': keys(2) },
          { candidates: ['compose.yaml'] },
        ),
      ),
    );
    expect(many.slice(99)).toEqual([
      'invalid-compose-file a compose.yaml:1',
      'not-audited problems compose.yaml:1',
      'invalid-compose-file a other.yml:1',
      'invalid-compose-file none other.yml:2',
    ]);
  });

  test('nesting of variables', () => {
    const nest = (levels: number): string => `${'${A:-'.repeat(levels)}x${'}'.repeat(levels)}`;
    const compose = (levels: number): string => `services: {web: {image: "${nest(levels)}", ports: ['80:80']}}\n`;
    expect(reported(load({ 'compose.yaml': compose(mostNesting) }))).toEqual([]);
    const project = load({ 'compose.yaml': compose(mostNesting + 1) });
    expect(reported(project)).toEqual(['not-audited interpolation compose.yaml:1']);
    expect(project.service('web')?.ports).toHaveLength(1);
  });

  test.each([
    ['.env', 'services: {web: {image: a}}'],
    ['web.env', 'services: {web: {image: a, env_file: [.env, web.env]}}'],
    ['web.env', 'include: [{path: other.yml, env_file: web.env}]\nservices: {web: {image: a, env_file: web.env}}'],
  ])('values of an environment file, told once: %s of %s', (path, compose) => {
    const files = { 'compose.yaml': compose, 'other.yml': 'services: {}', '.env': 'X=1' };
    const nest = `${'${A:-'.repeat(mostNesting + 1)}x${'}'.repeat(mostNesting + 1)}`;
    expect(reported(load({ ...files, [path]: `A=1\nB=${nest}\n` }))).toEqual([`not-audited interpolation ${path}:2`]);
    const tight = { ...defaultLimits, variables: 100 };
    const growing = { ...files, [path]: `A=${'x'.repeat(40)}\nB=$A$A\nC=$B$B\n` };
    const project = onlyProject(loadTexts(growing, { candidates: ['compose.yaml'], limits: tight }));
    expect(reported(project)).toEqual([`not-audited variables ${path}:3`]);
  });

  test('a `.env` that names the files of the project and grows too much', () => {
    const texts = {
      '.env': `COMPOSE_FILE=a.yml\nA=${'x'.repeat(40)}\nB=$A$A$A$A\n`,
      'a.yml': 'services: {web: {image: a}}',
    };
    const tight = { ...defaultLimits, variables: 50 };
    const project = onlyProject(loadTexts(texts, { candidates: ['a.yml'], limits: tight }));
    expect(reported(project)).toEqual(['not-audited variables .env:3']);
  });

  test('nesting that exhausts the stack', () => {
    const deep = { ...defaultLimits, fileBytes: 1e7, lineLength: 1e7 };
    const { projects } = loadTexts(
      { 'compose.yaml': `services: ${'['.repeat(200_000)}` },
      { candidates: ['compose.yaml'], limits: deep },
    );
    expect(projects.flatMap(({ problems }) => problems.map(({ subject }) => subject))).toContain('depth');
  });

  test('aliases that expand without bound', () => {
    const lines = ['x0: &x0 [a, a, a, a]'];
    for (let at = 1; at < 60; at += 1) lines.push(`x${at}: &x${at} [*x${at - 1}, *x${at - 1}, *x${at - 1}]`);
    const bomb = { ...defaultLimits, fileBytes: 1e6 };
    const { projects } = loadTexts(
      { 'compose.yaml': `${lines.join('\n')}\n${web}` },
      { candidates: ['compose.yaml'], limits: bomb },
    );
    expect(projects.flatMap(reported)).toEqual(['not-audited nodes compose.yaml:1']);
    const text = 'services:\n  a: {image: &a aaaaaaaaaa, command: [*a, *a, *a]}\n';
    const characters = (most: number): Project =>
      onlyProject(
        loadTexts({ 'compose.yaml': text }, { candidates: ['compose.yaml'], limits: { ...limits, characters: most } }),
      );
    expect(reported(characters(40))).toEqual([]);
    expect(reported(characters(39))).toEqual(['not-audited nodes compose.yaml:1']);
  });

  test('chains of extends and include', () => {
    const services = [
      'services:',
      '  s0: {image: a}',
      ...Array.from({ length: 6 }, (_, at) => `  s${at + 1}: {extends: s${at}}`),
    ];
    const wide = { ...limits, services: 100 };
    const chain = onlyProject(
      loadTexts(
        {
          'compose.yaml': services
            .toReversed()
            .join('\n')
            .replace(/^/, 'services:\n')
            .replace(/\nservices:$/, '\n'),
        },
        { candidates: ['compose.yaml'], limits: wide },
      ),
    );
    expect(chain.problems.map(({ rule, subject }) => `${rule} ${subject}`)).toContain('not-audited extends');
    const files = Object.fromEntries(
      Array.from({ length: 6 }, (_, at) => [`f${at}.yml`, `include: [f${at + 1}.yml]\n`]),
    );
    const included = onlyProject(
      loadTexts(
        { 'compose.yaml': 'include: [f0.yml]\n', ...files, 'f6.yml': web },
        { candidates: ['compose.yaml'], limits: wide },
      ),
    );
    expect(included.problems.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual(['not-audited include']);
  });

  test('lines', () => {
    const long = { ...defaultLimits, lines: 5 };
    const { projects } = loadTexts(
      { 'compose.yaml': `${web}\n\n\n\n\n` },
      { candidates: ['compose.yaml'], limits: long },
    );
    expect(projects.flatMap(reported)).toEqual(['not-audited lines compose.yaml:1']);
  });

  test('the length of a line, told at that line', () => {
    const narrow = { ...defaultLimits, lineLength: 40 };
    const at = (length: number, lineBreak = '\n'): readonly string[] =>
      loadTexts(
        { 'compose.yaml': `${web}# ${'x'.repeat(length - 2)}\n`.replaceAll('\n', lineBreak) },
        { candidates: ['compose.yaml'], limits: narrow },
      ).projects.flatMap(reported);
    expect(at(40)).toEqual([]);
    expect(at(40, '\r\n')).toEqual([]);
    expect(at(41)).toEqual([`not-audited line compose.yaml:${web.split('\n').length}`]);
  });

  test('the length of a key: what else is there is audited', () => {
    const long = 'k'.repeat(defaultLimits.keyLength + 1);
    const project = load({ 'compose.yaml': `services: {web: {image: a, labels: {? ${long} : b, short: c}}}\n` });
    expect(reported(project)).toEqual(['not-audited key compose.yaml:1']);
    expect(project.service('web')?.fields.entries.get('labels')).toMatchObject({ kind: 'map' });
    expect(JSON.stringify(project.problems[0]?.message.what)).toContain('characters');
  });

  test('the entries of a mapping and of a list: aliases of what is left out are no mistakes', () => {
    const few = { ...defaultLimits, entries: 3 };
    const report = (text: string): readonly string[] =>
      loadTexts({ 'compose.yaml': text }, { candidates: ['compose.yaml'], limits: few }).projects.flatMap(reported);
    expect(report('services: {web: {image: a, dns: [1, 2, 3]}}\n')).toEqual([]);
    expect(report('services: {web: {image: a, dns: [1, 2, 3, 4]}}\n')).toEqual(['not-audited entries compose.yaml:1']);
    expect(report('services: {web: {image: a, labels: {a: 1, b: 2, c: 3, d: 4}}}\n')).toEqual([
      'not-audited entries compose.yaml:1',
    ]);
    expect(report('x-all: [&a x, 2, 3, 4]\nservices: {web: {image: *a}}\n')).toEqual([
      'not-audited entries compose.yaml:1',
    ]);
  });

  test('services and bytes', () => {
    const many = load({ 'compose.yaml': 'services: {a: {image: a}, b: {image: b}, c: {image: c}}\n' });
    expect(reported(many)).toEqual(['not-audited services compose.yaml:1']);
    expect(many.services).toHaveLength(2);
    const large = load({ 'compose.yaml': `${web}# ${'x'.repeat(2_000)}\n` });
    expect(reported(large)).toEqual(['not-audited compose.yaml compose.yaml:1']);
  });
});
