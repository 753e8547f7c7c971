import { describe, expect, test } from 'vitest';
import type { Settings } from '../../src/types.ts';
import { comments, placed, places, pullRequest, type Texts } from './pull-request.ts';

/** Lines of a service; a diff shows three of them around each that changes. */
const padding = ['a', 'b', 'c', 'd', 'e'].map((name) => `      ${name}: x`);

/** Line 10 publishes a port, lines 5 to 9 and 12 to 16 are labels. One line more or less is `changed`. */
function portOnLine10(port: string, changed?: number): string {
  return ['services:', '  web:', '    image: acme/web:1.4.2', '    labels:', ...padding, `    ports: ["${port}"]`]
    .concat('    annotations:', padding)
    .map((line, index) => (index + 1 === changed ? `${line} # changed\n` : `${line}\n`))
    .join('');
}

async function commentsOn(before: Texts, after: Texts, rules: Settings['rules'] = {}): Promise<readonly string[]> {
  return comments(placed(await pullRequest(before, after, rules)));
}

describe('a comment stands', () => {
  const port = '${BIND:-127.0.0.1}:8080:80';
  const opened = 'port-bind-all-interfaces web';

  test.each([
    ['the last line above that the diff shows', 13, `compose.yaml:10 ${opened}`],
    ['the last line below that the diff shows', 7, `compose.yaml:10 ${opened}`],
    ['too far above the change, so where the value comes from', 14, `.env:1 ${opened}`],
    ['too far below the change, so where the value comes from', 6, `.env:1 ${opened}`],
  ])('on %s', async (_, changed, expected) => {
    const before = { 'compose.yaml': portOnLine10(port), '.env': 'BIND=127.0.0.1\n' };
    const after = { 'compose.yaml': portOnLine10(port, changed), '.env': 'BIND=0.0.0.0\n' };
    expect(await commentsOn(before, after)).toEqual([expected]);
  });

  test('on the first and on the last line of a file', async () => {
    const text = 'services: {web: {image: acme/web:1.4.2, privileged: true}}\n';
    expect(await commentsOn({}, { 'compose.yaml': text })).toEqual([
      'compose.yaml:1 privileged web\nservices: {web: {image: acme/web:1.4.2}}',
    ]);
  });

  test('where an anchor is used, if the diff does not show where its text is written', async () => {
    const shared = `x-shared: &shared\n  privileged: true\n  labels:\n${padding.join('\n')}\n`;
    const service = 'services:\n  web:\n    image: acme/web:1.4.2\n';
    expect(
      await commentsOn(
        { 'compose.yaml': shared + service },
        { 'compose.yaml': `${shared}${service}    <<: *shared\n` },
      ),
    ).toEqual(['compose.yaml:12 privileged web']);
  });

  test('in the file that uses another one, which has no diff', async () => {
    const base = { 'base.yml': 'services:\n  base:\n    privileged: true\n' };
    const service = 'services:\n  web:\n    image: acme/web:1.4.2\n';
    expect(
      await commentsOn(
        { ...base, 'compose.yaml': service },
        { ...base, 'compose.yaml': `${service}    extends: {file: base.yml, service: base}\n` },
      ),
    ).toEqual(['compose.yaml:4 privileged web']);
  });

  test('on what is related, if the diff shows nothing else', async () => {
    const services = (ports: string): string =>
      `services:\n  a:\n    image: acme/web:1.4.2\n    ports: ${ports}\n    labels:\n${padding.join('\n')}\n`.concat(
        '  b:\n    image: acme/web:1.4.2\n    ports: ["127.0.0.1:8080:80"]\n',
      );
    expect(
      await commentsOn(
        { 'compose.yaml': services('[]') },
        { 'compose.yaml': services('["127.0.0.1:8080:80"]') },
        { 'port-duplicate-published': 'medium' },
      ),
    ).toEqual(['compose.yaml:4 port-duplicate-published b']);
  });

  test('nowhere in a diff that shows neither, and the body says it', async () => {
    const before = { 'compose.yaml': portOnLine10('${BIND}:8080:80'), '.env': 'BIND=127.0.0.1\n' };
    const pull = await pullRequest(before, { 'compose.yaml': portOnLine10('${BIND}:8080:80', 6) });
    expect(places(pull, placed(pull))).toEqual(['port-bind-variable-unset web: body, off-diff']);
  });
});

describe('a text of several lines', () => {
  const hidden = 'MC4CAQAwBQYDK2VwBCIEIHJ5c2Vsd29yZHMgYXJlIG5vdCBrZXlzIGhlcmUhIQ==';
  const keyFrom = (above: readonly string[], begin: string, end = '-----END PRIVATE KEY-----'): string =>
    ['services:', '  web:', '    image: acme/web:1.4.2', ...above, '    environment:', '      NOTE: |']
      .concat([begin, hidden, hidden, hidden, hidden, hidden, end].map((line) => `        ${line}`))
      .map((line) => `${line}\n`)
      .join('');
  const begin = '-----BEGIN PRIVATE KEY-----';

  test('has its comment on those lines that the diff shows', async () => {
    // The key starts on line 5; its BEGIN on line 6 changes, and the diff ends three lines below.
    expect(
      await commentsOn({ 'compose.yaml': keyFrom([], '-----BEGIN') }, { 'compose.yaml': keyFrom([], begin) }),
    ).toEqual(['compose.yaml:5-9 secret-value-pattern web']);
  });

  test('has its comment on all of its lines where the diff shows more', async () => {
    expect(await commentsOn({}, { 'compose.yaml': `${keyFrom([], begin)}    init: true\n` })).toEqual([
      'compose.yaml:5-12 secret-value-pattern web',
    ]);
  });

  test('has none where the diff starts behind its first line', async () => {
    const folded = (last: string): Texts => ({
      'compose.yaml': keyFrom([], 'correct', last).replace('NOTE: |', 'DB_PASSWORD: >-'),
    });
    const pull = await pullRequest(folded('horse-8'), folded('horse-9'));
    expect(pull.changes).toMatchObject([{ hunks: [{ lines: { first: 9, last: 12 } }] }]);
    expect(places(pull, placed(pull))).toEqual(['secret-in-environment web: body, off-diff']);
  });
});

describe('a button', () => {
  const service = (...fields: readonly string[]): Texts => ({
    'compose.yaml': [
      'services:',
      '  web:',
      '    image: acme/web:1.4.2',
      ...fields.map((field) => `    ${field}`),
      '',
    ].join('\n'),
  });

  // Removing a line needs a neighbour that stays, since no suggestion may be empty.
  test.each([
    ['takes in the line below', ['init: true'], ['privileged: true', 'init: true'], '4-5', ['init: true']],
    ['takes in the line above at the end', ['init: true'], ['init: true', 'privileged: true'], '4-5', ['init: true']],
    [
      'takes in the line below where the change deletes something above',
      ['tty: true', 'init: true'],
      ['privileged: true', 'init: true'],
      '4-5',
      ['init: true'],
    ],
    [
      'takes in the line above which the change deletes something',
      ['init: true', 'tty: true'],
      ['privileged: true', 'init: true'],
      '4-5',
      ['init: true'],
    ],
    [
      'is left out where the change deletes something between its lines',
      ['cap_add:', '  - NET_BIND_SERVICE', 'init: true'],
      ['cap_add:', '  - SYS_ADMIN', 'init: true'],
      '5',
      [],
    ],
    [
      'stands where the change deletes something just above its lines',
      ['cap_add: [NET_BIND_SERVICE]', 'init: true'],
      ['cap_add:', '  - SYS_ADMIN', 'init: true'],
      '4-6',
      ['init: true'],
    ],
  ])('%s', async (_, before, after, lines, replacement) => {
    const [found = ''] = await commentsOn(service(...before), service(...after));
    const [head = '', ...put] = found.split('\n');
    expect([head.replace(/ .*/, ''), ...put]).toEqual([
      `compose.yaml:${lines}`,
      ...replacement.map((line) => `    ${line}`),
    ]);
  });
});
