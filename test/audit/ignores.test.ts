import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/compose/limits.ts';
import { createDocument } from '../../src/compose/document.ts';
import { readConfigFile } from '../../src/config/file.ts';
import { settingsFrom } from '../../src/config/settings.ts';
import { type AuditedTree, auditTree, judge, type Judgement, needsTrust } from '../../src/engine.ts';
import { rules } from '../../src/rules/index.ts';
import { swallows } from '../../src/rules/swallows.ts';
import { trustIn } from '../../src/trust.ts';
import type { Judged, PullRequestTarget, Settings, Trust } from '../../src/types.ts';

const ids = rules.map(({ meta }) => meta.id);

async function audited(
  files: Readonly<Record<string, string>>,
  config = '',
  set: Partial<Settings> = {},
  candidates: readonly string[] = Object.keys(files),
): Promise<AuditedTree> {
  const settings = settingsFrom(set, readConfigFile(createDocument('.github/docker-auditor.yml', config), ids));
  return auditTree({
    tree: { paths: new Set(Object.keys(files)), complete: true },
    read: async (paths) => new Map(paths.map((path) => [path, { kind: 'text', text: files[path] ?? '' }] as const)),
    candidates,
    settings,
    rules,
    limits: defaultLimits,
    today: '2026-06-15',
  });
}

const seen = ({ at, rule, service }: Judged): string =>
  `${at.document.path}:${at.document.linesOf(at.writtenAt).first} ${rule.id}${service === undefined ? '' : ` of ${service}`}`;

/** What is shown, what is ignored; hardening that nearly every file lacks left aside. */
function outcome({ findings, suppressed }: Judgement): { readonly shown: string[]; readonly ignored: string[] } {
  const shown = findings.filter(({ rule }) => rule.default !== 'group').map(seen);
  return { shown, ignored: suppressed.map((finding) => `${seen(finding)}: ${finding.ignoredBy.reason}`) };
}

const service = (name: string, ...lines: readonly string[]): string =>
  [`  ${name}:`, `    image: acme/${name}:1.4.2`, '    user: "1000"', ...lines.map((line) => `    ${line}`), ''].join(
    '\n',
  );

describe('the configuration ignores', () => {
  const files = {
    'a/compose.yaml': `services:\n${service('web', 'privileged: true')}${service('api', 'privileged: true')}`,
    'b/compose.yaml': `services:\n${service('web', 'privileged: true')}`,
  };
  test.each([
    ['a rule', '{ rule: privileged, reason: r }', []],
    ['by service', '{ rule: privileged, service: api, reason: r }', ['a/compose.yaml:5', 'b/compose.yaml:5']],
    ['by file', '{ rule: privileged, path: "b/**", reason: r }', ['a/compose.yaml:5', 'a/compose.yaml:9']],
    ['by both', '{ rule: privileged, service: web, path: a/*, reason: r }', ['a/compose.yaml:9', 'b/compose.yaml:5']],
    ['up to the end of a day', '{ rule: privileged, reason: r, expires: 2026-06-15 }', []],
    [
      'no longer',
      '{ rule: privileged, reason: r, expires: 2026-06-14 }',
      ['a/compose.yaml:5', 'a/compose.yaml:9', 'b/compose.yaml:5', '.github/docker-auditor.yml:2 unused-suppression'],
    ],
  ])('%s', async (_, entry, left) => {
    const { shown } = outcome(judge(await audited(files, `ignore:\n  - ${entry}\n`), undefined, swallows));
    expect(shown).toHaveLength(left.length);
    for (const start of left) expect(shown.some((text) => text.startsWith(start))).toBe(true);
  });

  test('what was not audited, and no comment can', async () => {
    const text = `services:\n  # docker-auditor: ignore not-audited -- r\n  web:\n    extends: { file: ../../x.yml, service: web }\n`;
    const shown = async (config: string): Promise<readonly string[]> =>
      outcome(judge(await audited({ 'compose.yaml': text }, config), undefined, swallows)).shown;
    expect((await shown('')).some((each) => each.includes('not-audited'))).toBe(true);
    const config = 'ignore:\n  - { rule: not-audited, reason: somebody has read it }\n';
    expect((await shown(config)).some((each) => each.includes('not-audited'))).toBe(false);
  });
});

describe('a comment', () => {
  test('in an override speaks of what is written there, not of the base', async () => {
    const files = {
      'compose.yaml': `services:\n${service('web', 'pid: host')}`,
      'compose.override.yaml': 'services:\n  # docker-auditor: ignore pid-host, ipc-host -- r\n  web:\n    ipc: host\n',
    };
    expect(outcome(judge(await audited(files), undefined, swallows))).toEqual({
      shown: ['compose.yaml:5 pid-host of web', 'compose.override.yaml:2 unused-suppression'].toSorted(bySight),
      ignored: ['compose.override.yaml:4 ipc-host of web: r'],
    });
  });

  test('for one of two services that share a text leaves the other one', async () => {
    const text = `x-a: &a\n  user: "1000"\n  pid: host\nservices:\n  # docker-auditor: ignore pid-host -- r\n  one:\n    <<: *a\n    image: acme/one:1.0.0\n  two:\n    <<: *a\n    image: acme/two:1.0.0\n`;
    expect(outcome(judge(await audited({ 'compose.yaml': text }), undefined, swallows))).toEqual({
      shown: ['compose.yaml:3 pid-host of two'],
      ignored: ['compose.yaml:3 pid-host of one: r'],
    });
  });

  test('keeps what its finding swallows silent', async () => {
    const text = `services:\n${service('web', 'cap_add: [SYS_ADMIN]', 'privileged: true # docker-auditor: ignore privileged -- r')}`;
    expect(outcome(judge(await audited({ 'compose.yaml': text }), undefined, swallows))).toEqual({
      shown: [],
      ignored: ['compose.yaml:6 privileged of web: r'],
    });
  });

  test('is not unused where its rule does not run, or the file is read in part', async () => {
    const idle = service('web', '# docker-auditor: ignore pid-host -- r', 'read_only: true');
    const off = await audited({ 'compose.yaml': `services:\n${idle}` }, '', { rules: { 'pid-host': 'off' } });
    expect(outcome(judge(off, undefined, swallows)).shown).toEqual([]);
    const broken = await audited({ 'compose.yaml': `services:\n${idle}  other: {image: [}\n` });
    expect(outcome(judge(broken, undefined, swallows)).shown.some((text) => text.includes('unused'))).toBe(false);
  });

  test('in a file that others extend is never called unused: they may not be part of this audit', async () => {
    const files = {
      'compose.yaml': 'services:\n  web:\n    extends: { file: common.yaml, service: web }\n',
      'common.yaml': `services:\n${service('web')}${service('job', '# docker-auditor: ignore pid-host -- r', 'read_only: true')}`,
    };
    expect(outcome(judge(await audited(files, '', {}, ['compose.yaml']), undefined, swallows)).shown).toEqual([]);
  });
});

describe('who may ignore', () => {
  const outsider: Trust = { kind: 'untrusted', because: ['no.'] };
  const ignoring = 'privileged: true # docker-auditor: ignore privileged -- r';
  const before = `services:\n${service('web', ignoring)}`;
  const more = `${before}${service('api', ignoring)}`;

  test('nobody is asked where nothing is newly ignored', async () => {
    const [base, head] = [
      await audited({ 'compose.yaml': before }),
      await audited({ 'compose.yaml': `# moved\n${before}` }),
    ];
    expect(needsTrust(head, base, swallows)).toBe(false);
    expect(outcome(judge(head, base, swallows, outsider)).shown).toEqual([]);
  });

  test('what an outsider adds is shown, and what the base ignored stays ignored', async () => {
    const [base, head] = [await audited({ 'compose.yaml': before }), await audited({ 'compose.yaml': more })];
    expect(needsTrust(head, base, swallows)).toBe(true);
    expect(outcome(judge(head, base, swallows, outsider))).toEqual({
      shown: ['compose.yaml:9 privileged of api', 'compose.yaml:9 untrusted-suppression'],
      ignored: ['compose.yaml:5 privileged of web: r'],
    });
    expect(outcome(judge(head, base, swallows)).shown).toEqual([]);
  });

  test('an ignore of what was there before is added too', async () => {
    const base = await audited({ 'compose.yaml': `services:\n${service('web', 'privileged: true')}` });
    const head = await audited({ 'compose.yaml': before });
    expect(needsTrust(head, base, swallows)).toBe(true);
    expect(outcome(judge(head, base, swallows, outsider)).shown[0]).toBe('compose.yaml:5 privileged of web');
  });

  test('what an outsider ignored in vain can still be fixed', async () => {
    const [base, head] = [
      await audited({ 'compose.yaml': 'services: {}\n' }),
      await audited({
        'compose.yaml': `services:\n${service('web', '# docker-auditor: ignore privileged -- r', 'privileged: true')}`,
      }),
    ];
    expect(judge(head, base, swallows, outsider).findings[0]?.proof.kind).toBe('proven');
  });

  const target: PullRequestTarget = {
    kind: 'pull-request',
    number: 1,
    headSha: 'a'.repeat(40),
    baseSha: 'b'.repeat(40),
    baseRef: 'main',
    draft: false,
    author: 'ann',
    sender: 'ben',
    first: false,
  };
  const asking = (may: Readonly<Record<string, boolean | 'unknown'>>) => {
    const asked: string[] = [];
    const mayWrite = async (login: string): Promise<boolean | 'unknown'> => {
      asked.push(login);
      return may[login] ?? false;
    };
    return { asked, mayWrite };
  };

  test.each([
    ['both may write', { ann: true, ben: true }, 'trusted'],
    ['the author may not', { ben: true }, 'untrusted'],
    ['the sender may not', { ann: true }, 'untrusted'],
    ['nobody knows', { ann: true, ben: 'unknown' }, 'untrusted'],
  ] as const)('%s', async (_, may, kind) => {
    const host = asking(may);
    expect((await trustIn(host, target, { suppressions: 'trusted' })).kind).toBe(kind);
    expect(host.asked).toEqual(['ann', 'ben']);
  });

  test('one person is asked for once, and nobody where only the base counts', async () => {
    const host = asking({ ann: true });
    expect((await trustIn(host, { ...target, sender: 'ann' }, { suppressions: 'trusted' })).kind).toBe('trusted');
    expect((await trustIn(host, target, { suppressions: 'base-only' })).kind).toBe('untrusted');
    expect(host.asked).toEqual(['ann']);
  });

  test('a maintainer accepts exactly one head, and is named', async () => {
    const accepted = { ...target, acceptSuppressions: target.headSha };
    const note = [{ code: 'ben' }, ' accepted the ignores of ', { code: 'aaaaaaa' }, '.'];
    expect(await trustIn(asking({}), accepted, { suppressions: 'base-only' })).toEqual({ kind: 'trusted', note });
    const other = { ...target, acceptSuppressions: 'c'.repeat(40) };
    expect((await trustIn(asking({}), other, { suppressions: 'trusted' })).kind).toBe('untrusted');
  });
});

/** High before low, as the report lists them. */
function bySight(one: string, other: string): number {
  return Number(one.includes('unused')) - Number(other.includes('unused'));
}
