import { describe, expect, test } from 'vitest';
import { placeAsAnnotations } from '../../src/placement/place.ts';
import type { Placement } from '../../src/types.ts';
import { comments, named, type Placing, placed, places, pullRequest, type Texts } from './pull-request.ts';

const unchanged = 'services:\n  web:\n    image: acme/web:1.4.2\n';

/** Adds lines to the end of a service. */
function adding(...fields: readonly string[]): readonly [before: Texts, after: Texts] {
  const added = fields.map((field) => `    ${field}\n`).join('');
  return [{ 'compose.yaml': unchanged }, { 'compose.yaml': unchanged + added }];
}

async function commentsOn([before, after]: readonly [Texts, Texts], placing?: Placing): Promise<readonly string[]> {
  return comments(placed(await pullRequest(before, after), placing));
}

async function placesOf([before, after]: readonly [Texts, Texts], placing?: Placing): Promise<readonly string[]> {
  const pull = await pullRequest(before, after);
  return places(pull, placed(pull, placing));
}

describe('what gets no comment', () => {
  test('was there before', async () => {
    const [, before] = adding('privileged: true');
    const [, after] = adding('privileged: true', 'ports: ["8080:80"]');
    expect(await placesOf([before, after])).toEqual([
      'port-bind-all-interfaces web: suggestion',
      'privileged web: summary, it was there before',
    ]);
  });

  test.each([
    ['medium', ['port-bind-all-interfaces web: suggestion', 'privileged web: suggestion']],
    ['high', ['port-bind-all-interfaces web: body, below-comment-on', 'privileged web: suggestion']],
    ['critical', ['port-bind-all-interfaces web: body, below-comment-on', 'privileged web: suggestion']],
  ] as const)('is less severe than what comments are on: %s', async (commentOn, expected) => {
    expect(await placesOf(adding('privileged: true', 'ports: ["8080:80"]'), { settings: { commentOn } })).toEqual(
      expected,
    );
  });

  test('stands in the summary already', async () => {
    const listed: Placing = { listed: (finding) => named(finding) === 'privileged web' };
    expect(await placesOf(adding('privileged: true', 'ports: ["8080:80"]'), listed)).toEqual([
      'port-bind-all-interfaces web: suggestion',
      'privileged web: body, uncommented',
    ]);
  });

  test.each([
    [0, ['port-bind-all-interfaces web: body, uncommented', 'privileged web: body, uncommented']],
    [1, ['port-bind-all-interfaces web: body, uncommented', 'privileged web: suggestion']],
    [2, ['port-bind-all-interfaces web: suggestion', 'privileged web: suggestion']],
  ])('is the least severe when there may be %i comments', async (maxComments, expected) => {
    const change = adding('ports: ["8080:80"]', 'init: true', 'tty: true', 'privileged: true', 'restart: always');
    expect(await placesOf(change, { settings: { maxComments } })).toEqual(expected);
  });
});

describe('one comment', () => {
  test('speaks of all findings whose lines overlap, the most severe first, and its button mends them all', async () => {
    expect(await commentsOn(adding('ports: ["8080:80", "9090:90"]', 'privileged: true', 'init: true'))).toEqual([
      'compose.yaml:5-6 privileged web\n    init: true',
      [
        'compose.yaml:4 port-bind-all-interfaces web, port-bind-all-interfaces web',
        '    ports: ["127.0.0.1:8080:80", "127.0.0.1:9090:90"]',
      ].join('\n'),
    ]);
    // At the end of the file the removal takes in the line above, on which the port stands.
    expect(await commentsOn(adding('ports: ["8080:80"]', 'privileged: true'))).toEqual([
      'compose.yaml:4-5 privileged web, port-bind-all-interfaces web\n    ports: ["127.0.0.1:8080:80"]',
    ]);
  });

  test('has a button for the most severe finding where fixes exclude each other', async () => {
    // Removing both items would leave a list that is null.
    const pull = await pullRequest(...adding('security_opt:', '  - seccomp:unconfined', '  - apparmor:unconfined'));
    const result = placed(pull);
    expect(comments(result)).toEqual([
      'compose.yaml:5-6 seccomp-unconfined web, apparmor-unconfined web\n      - apparmor:unconfined',
    ]);
    expect(result.comments[0]?.suggestion?.covers.map(named)).toEqual(['seccomp-unconfined web']);
  });

  test('takes in what overlaps any of its findings, not only the one before', async () => {
    // The removal repeats line 6. What stands on line 5 alone comes between it and the port.
    const change = adding('cap_add:', '  - SYS_ADMIN', 'ports: ["8080:80"]', 'pid: host');
    expect(await commentsOn(change)).toEqual([
      [
        'compose.yaml:4-6 cap-add-host-escape web, privileged-namespace-combo web, port-bind-all-interfaces web',
        '    ports: ["127.0.0.1:8080:80"]',
      ].join('\n'),
    ]);
  });

  test('stands on the lines of all of its findings, with a button for what its own file can mend', async () => {
    const base = { 'base.yml': 'services:\n  base:\n    image: acme/base:1.4.2\n    cap_add: [SYS_ADMIN]\n' };
    const extending = ['extends:', '  file: base.yml', '  service: base'];
    const [before, after] = adding(...extending, 'security_opt: ["seccomp:unconfined"]');
    expect(
      await commentsOn([
        { ...before, ...base },
        { ...after, ...base },
      ]),
    ).toEqual([
      'compose.yaml:5-7 cap-add-host-escape web, seccomp-unconfined web\n      file: base.yml\n      service: base',
    ]);
  });

  test('keeps the most severe of too many findings, wherever they stand', async () => {
    const change = adding('security_opt: ["seccomp:unconfined"]', 'cap_add: [SYS_ADMIN]', 'init: true');
    expect(await commentsOn(change, { fits: ({ findings }) => findings.length === 1 })).toEqual([
      'compose.yaml:5-6 cap-add-host-escape web\n    init: true',
    ]);
  });

  test('may hold findings that nothing can be offered for', async () => {
    const change = adding('volumes: ["/var/run/docker.sock:/var/run/docker.sock", "/etc:/host/etc"]');
    const [only, ...more] = await commentsOn(change);
    expect(more).toEqual([]);
    expect(only).toMatch(/^compose\.yaml:4 docker-socket-mount web, mount-sensitive-host-path-rw web/);
  });

  test('of one file takes in nothing of another one', async () => {
    const both = (text: string): Texts => ({ 'a/compose.yaml': text, 'b/compose.yaml': text });
    const [before, after] = [both(unchanged), both(`${unchanged}    ports: ["8080:80"]\n    privileged: true\n`)];
    const each = 'privileged web, port-bind-all-interfaces web\n    ports: ["127.0.0.1:8080:80"]';
    expect(await commentsOn([before, after])).toEqual([`a/compose.yaml:4-5 ${each}`, `b/compose.yaml:4-5 ${each}`]);
  });
});

describe('a button', () => {
  test('is left out where the fix belongs to another file', async () => {
    // The text to remove stands on line 4 of base.yml, and the comment on line 4 of compose.yaml.
    const base = 'services:\n  base:\n    image: acme/base:1.4.2\n    privileged: true\n';
    const extending = `${unchanged}    extends: {file: base.yml, service: base}\n`;
    expect(
      await commentsOn([
        { 'compose.yaml': unchanged, 'base.yml': base },
        { 'compose.yaml': extending, 'base.yml': base },
      ]),
    ).toEqual(['compose.yaml:4 privileged web']);
  });

  test('is left out where it would break what another one mends', async () => {
    // Each can go alone. Without both, the list would be null.
    const change = adding('security_opt:', '  - seccomp:unconfined', '  # one', '  # two', '  - apparmor:unconfined');
    const pull = await pullRequest(...change);
    const result = placed(pull);
    expect(comments(result)).toEqual([
      'compose.yaml:7-8 apparmor-unconfined web',
      'compose.yaml:5-6 seccomp-unconfined web\n      # one',
    ]);
    expect(places(pull, result)).toEqual(['apparmor-unconfined web: line', 'seccomp-unconfined web: suggestion']);
  });

  test('is left out where it would overlap the one of something more severe', async () => {
    // Each of the last two lines can go and leave the other. Without both, the line of the port has to be repeated.
    const pull = await pullRequest(
      ...adding('ports: ["8080:80"]', 'cap_add: [SYS_ADMIN]', 'security_opt: ["seccomp:unconfined"]'),
    );
    const result = placed(pull);
    expect(comments(result)).toEqual([
      'compose.yaml:4-6 cap-add-host-escape web, seccomp-unconfined web\n    ports: ["8080:80"]',
      'compose.yaml:4 port-bind-all-interfaces web',
    ]);
    expect(places(pull, result)).toEqual([
      'cap-add-host-escape web: suggestion',
      'port-bind-all-interfaces web: line',
      'seccomp-unconfined web: suggestion',
    ]);
  });
});

describe('a comment without a button', () => {
  test('takes no button from others', async () => {
    const change = adding('volumes: ["/var/run/docker.sock:/var/run/docker.sock"]', 'ports: ["8080:80"]');
    expect(await commentsOn(change)).toEqual([
      'compose.yaml:5 port-bind-all-interfaces web\n    ports: ["127.0.0.1:8080:80"]',
      'compose.yaml:4 docker-socket-mount web',
    ]);
  });
});

describe('a button never repeats a secret', () => {
  const secret = 'hunter22hunter22';
  const password = `environment: {DB_PASSWORD: ${secret}}`;

  test.each([
    ['on the line below, so it takes in the one above', ['privileged: true', password], '3-4', 'image: acme/web:1.4.2'],
    [
      'on the line above, so it takes in the one below',
      [password, 'privileged: true', 'init: true'],
      '5-6',
      'init: true',
    ],
  ])('that stands %s', async (_, after, lines, kept) => {
    const before = after.filter((field) => field !== 'privileged: true');
    expect(await commentsOn([adding(...before)[1], adding(...after)[1]])).toEqual([
      `compose.yaml:${lines} privileged web\n    ${kept}`,
    ]);
  });

  test('that stands on both sides, and is left out', async () => {
    const [, before] = adding('command: ["--token", "AKIAQ3EGRNUD6ZTKWLBV"]', password);
    const [, after] = adding('command: ["--token", "AKIAQ3EGRNUD6ZTKWLBV"]', 'privileged: true', password);
    expect(await commentsOn([before, after])).toEqual(['compose.yaml:5 privileged web']);
  });

  test('of several lines, one of which is enough', async () => {
    const key = [
      'NOTE: |',
      '  -----BEGIN PRIVATE KEY-----',
      '  MC4CAQAwBQYDK2VwBCIEIHJ5c2Vsd29yZHMgYXJlIG5vdCBrZXlzIGhlcmUhIQ==',
      '  -----END PRIVATE KEY-----',
    ];
    const change = adding('environment:', ...key.map((line) => `  ${line}`), 'privileged: true');
    expect(await commentsOn(change)).toEqual([
      'compose.yaml:9 privileged web',
      'compose.yaml:5-8 secret-value-pattern web',
    ]);
  });

  test('that it takes away, and is offered', async () => {
    expect(
      await commentsOn([
        {},
        { 'compose.yaml': `services:\n  web: {image: acme/web:1.4.2, privileged: true, ${password}}\n` },
      ]),
    ).toEqual([
      [
        'compose.yaml:2 privileged web, secret-in-environment web',
        '  web: {image: acme/web:1.4.2, environment: {DB_PASSWORD: "${DB_PASSWORD:?set DB_PASSWORD}"}}',
      ].join('\n'),
    ]);
  });

  test.each([
    ['above', [password, 'privileged: true', `labels: {note: ${secret}}`], '5-6', {}],
    ['below', ['privileged: true', `labels: {note: ${secret}}`, password], '4-5', {}],
    [
      'on those lines of another file',
      ['privileged: true', `labels: {note: ${secret}}`],
      '4-5',
      { 'a/compose.yaml': `${unchanged}    ${password}\n` },
    ],
  ])('but may repeat a word that is one only %s', async (_, fields, lines, others) => {
    const [, before] = adding(...fields.filter((field) => field !== 'privileged: true'));
    const [, after] = adding(...fields);
    expect(
      await commentsOn([
        { ...before, ...others },
        { ...after, ...others },
      ]),
    ).toEqual([`compose.yaml:${lines} privileged web\n    labels: {note: ${secret}}`]);
  });
});

describe('comments are posted', () => {
  const ports = (name: string): string =>
    `services:\n  ${name}:\n    image: acme/web:1.4.2\n    ports:\n      - "1:80"\n      - "2:80"\n`;
  const linesOf = (found: readonly string[]): readonly string[] => found.map((each) => each.replace(/ .*/s, ''));

  test('file by file, and from the bottom of each up', async () => {
    const files = ['c', 'a', 'b'].map((name) => [`${name}/compose.yaml`, ports(name)]);
    expect(linesOf(await commentsOn([{}, Object.fromEntries(files)]))).toEqual(
      ['a', 'b', 'c'].flatMap((name) => [6, 5].map((line) => `${name}/compose.yaml:${line}`)),
    );
  });

  test('in that order whatever is the most severe', async () => {
    const severe = `${ports('b').replace('1:80', '127.0.0.1:1:80')}    privileged: true\n    init: true\n`;
    const files = { 'c/compose.yaml': ports('c'), 'b/compose.yaml': severe, 'a/compose.yaml': ports('a') };
    expect(linesOf(await commentsOn([{}, files]))).toEqual([
      'a/compose.yaml:6',
      'a/compose.yaml:5',
      'b/compose.yaml:7-8',
      'b/compose.yaml:6',
      'c/compose.yaml:6',
      'c/compose.yaml:5',
    ]);
  });
});

describe('annotations', () => {
  test('take the place of comments and body for what the change brings and what stands nowhere yet', async () => {
    const [, before] = adding('privileged: true');
    const [, after] = adding('privileged: true', 'ports: ["8080:80"]', 'userns_mode: host');
    const pull = await pullRequest(before, after);
    const standing = new Map(
      pull.findings.map(({ fingerprint, rule }): [string, Placement] => [
        rule.id === 'userns-mode-host' ? fingerprint : '',
        { kind: 'thread', state: 'current' },
      ]),
    );
    const result = placeAsAnnotations(pull.findings, standing);
    expect(result.comments).toEqual([]);
    expect(places(pull, result)).toEqual([
      'port-bind-all-interfaces web: annotation',
      'privileged web: summary, it was there before',
      'userns-mode-host web: thread',
    ]);
  });
});
