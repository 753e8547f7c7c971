import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../src/audit/verdict.ts';
import { settingsFrom } from '../../src/config/settings.ts';
import { judge } from '../../src/engine.ts';
import { fixToolsFor } from '../../src/fixes/tools.ts';
import { place } from '../../src/placement/place.ts';
import { summaryBody } from '../../src/report/review.ts';
import { swallows } from '../../src/rules/swallows.ts';
import type { Report, Settings } from '../../src/types.ts';
import { auditFiles } from '../rules/audit-files.ts';

const hardened = `services:
  web:
    image: acme/web:1.4.2
    read_only: true
    mem_limit: 512m
    pids_limit: 200
    cpus: 1
    cap_drop: [ALL]
    security_opt: ["no-new-privileges:true"]
`;
const bare = `  worker:
    image: acme/worker:1.4.2
    environment:
      ADMIN_PASSWORD: hunter22hunter22
    restart: always
`;

const groupRules = [
  'cap-drop-all-missing',
  'cpu-limit-missing',
  'memory-limit-missing',
  'no-new-privileges-missing',
  'pids-limit-missing',
  'root-filesystem-writable',
];

/** Places the findings of a change whose every line is in the diff. */
async function placed(before: string, after: string, set: Settings['rules'] = {}): Promise<Report> {
  const settings = settingsFrom({ rules: set }, {});
  const [base, head] = await Promise.all(
    [before, after].map((text) => auditFiles(new Map(text === '' ? [] : [['compose.yaml', text]]), set)),
  );
  if (base === undefined || head === undefined) throw new Error('Two sides were audited.');
  const { findings } = judge(head.tree, base.tree, swallows);
  const lines = { first: 1, last: after.split('\n').length - 1 };
  const changes = [
    { path: 'compose.yaml', status: 'modified' as const, hunks: [{ lines, added: [lines.last], deletedAfter: [] }] },
  ];
  const tools = fixToolsFor(head.tree, findings);
  const result = place(
    findings,
    [],
    changes,
    settings,
    tools,
    () => true,
    () => false,
  );
  expect([...result.placements.keys()].toSorted()).toEqual(findings.map(({ fingerprint }) => fingerprint).toSorted());
  return {
    ...result,
    findings,
    suppressed: [],
    verdict: verdictOf(findings, 0, settings),
    compared: true,
    gate: settings.gate,
    headSha: 'a'.repeat(40),
    exposure: { head: { entries: [], incomplete: [] }, changes: [] },
    skipped: [],
    notes: [],
  };
}

/** Where the finding of each rule is placed: `body hardening`. */
function where({ findings, placements }: Report): Readonly<Record<string, string>> {
  return Object.fromEntries(
    findings.map(({ rule, fingerprint }) => {
      const placement = placements.get(fingerprint);
      return [rule.id, placement?.kind === 'body' ? `body ${placement.reason}` : (placement?.kind ?? 'nowhere')];
    }),
  );
}

describe('hardening', () => {
  test('of a service that the change adds is offered in the body', async () => {
    const report = await placed(hardened, hardened + bare);
    const offered = Object.entries(where(report)).filter(([, text]) => text === 'body hardening');
    expect(offered.map(([rule]) => rule).toSorted()).toEqual(groupRules);
    expect(report.comments.flatMap(({ findings }) => findings.map(({ rule }) => rule.default))).not.toContain('group');
  });

  test('of a service that was there before is no news', async () => {
    const report = await placed(hardened + bare, `${hardened}${bare}    init: true\n`);
    expect(where(report)).toMatchObject({ 'memory-limit-missing': 'summary' });
  });

  test('that the change takes away from a service is said among the minor findings', async () => {
    const report = await placed(hardened, hardened.replace('    read_only: true\n', ''));
    expect(where(report)).toEqual({ 'root-filesystem-writable': 'body below-comment-on' });
    expect(report.verdict.counts.introduced).toBe(1);
  });

  test('that the configuration asks for is a finding like any other', async () => {
    const report = await placed(hardened, hardened + bare, {
      'no-new-privileges-missing': 'high',
      'cap-drop-all-missing': 'on',
    });
    expect(where(report)).toMatchObject({
      'no-new-privileges-missing': 'suggestion',
      'cap-drop-all-missing': 'body below-comment-on',
      'memory-limit-missing': 'body hardening',
    });
    expect(report.verdict.conclusion).toBe('failure');
  });
});

describe('the body', () => {
  const links = { serverUrl: 'https://github.example', repository: 'octo-org/shop', headSha: 'a'.repeat(40) };

  test('has one entry for each added service, with the lines to add', async () => {
    const report = await placed('', `${hardened}${bare}${bare.replaceAll('worker', 'mailer')}`);
    const body = summaryBody(report, links, { fixed: [], unreported: [] });
    expect(body).toContain('<summary>2 added services lack hardening (12 minor findings)</summary>');
    const list = body.slice(body.indexOf('2 added services'), body.lastIndexOf('</details>'));
    expect(list.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      expect.stringContaining('- `worker` at [`compose.yaml:10`]'),
      expect.stringContaining('- `mailer` at [`compose.yaml:15`]'),
    ]);
    expect(list).toContain('`sudo` and other setuid programs inside the container stop working.');
    expect(list).toContain(
      [
        '    ```diff',
        '         image: acme/worker:1.4.2',
        '    +    security_opt:',
        '    +      - no-new-privileges:true',
        '         environment:',
        '    ```',
      ].join('\n'),
    );
  });

  test('shows no secret of the lines around', async () => {
    const inLine = bare.replace(/ {4}environment:\n.*\n/, '    environment: { ADMIN_PASSWORD: hunter22hunter22 }\n');
    const report = await placed('', hardened + inLine);
    const body = summaryBody(report, links, { fixed: [], unreported: [] });
    expect(body).toContain('environment: { ADMIN_PASSWORD: *** }');
    expect(body).not.toContain('hunter22');
  });

  test('speaks of no added service where the change adds none', async () => {
    const report = await placed(hardened, hardened.replace('    read_only: true\n', ''));
    expect(summaryBody(report, links, { fixed: [], unreported: [] })).not.toMatch(/added services? lacks? hardening/);
  });

  test('counts what it lists', async () => {
    const report = await placed('', hardened + bare);
    const { introduced } = report.verdict.counts;
    expect(introduced).toBe(report.findings.length);
    const onLines = report.comments.reduce((sum, { findings }) => sum + findings.length, 0);
    expect(summaryBody(report, links, { fixed: [], unreported: [] })).toContain(
      `${introduced - onLines} are listed below.`,
    );
  });
});
