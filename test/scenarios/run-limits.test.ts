import { expect, test } from 'vitest';
import type { Outcome } from '../../src/outcome.ts';
import { Deadline } from '../../src/github/deadline.ts';
import { auditInMemory, auditOn, HostInMemory, type Texts } from './host-in-memory.ts';
import { manyPrivileged, plain, privileged } from './texts.ts';

const audit = async (base: Texts, head: Texts): Promise<Outcome> => (await auditInMemory(base, head)).outcome;

const folders = (number: number, text: (index: number) => string): Texts =>
  Object.fromEntries(
    Array.from({ length: number }, (_, index) => [`p${String(index).padStart(3, '0')}/compose.yaml`, text(index)]),
  );

test('more than 500 compose files: each one beyond is a finding that blocks', async () => {
  const files = folders(503, (index) => (index === 499 || index === 502 ? privileged : plain));
  const { outputs, summary } = await audit({ 'README.md': '1' }, { 'README.md': '1', ...files });
  expect(outputs).toMatchObject({ conclusion: 'failure', blocking: 4 });
  for (const path of ['p500', 'p501', 'p502']) {
    expect(summary).toContain(`\`${path}/compose.yaml\` was not audited: one run audits 500 compose files at most.`);
  }
  expect(summary.match(/\[privileged\]/g)).toHaveLength(1);
});

test('what is beyond on both sides is no excuse: it still counts as introduced', async () => {
  const files = folders(502, () => plain);
  const edited = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, `${text}# edited\n`]));
  const { outputs } = await audit(files, edited);
  expect(outputs).toMatchObject({ conclusion: 'failure', introduced: 2, blocking: 2, fixed: 0 });
});

/** Comments of nearly 1 MiB, in lines of a length that is read. */
const filler = `# ${'x'.repeat(997)}\n`.repeat(1_040);

test('more than 20 MiB: what was read is audited, each further file is a finding that blocks', async () => {
  const files = folders(22, (index) => `${index === 0 || index === 21 ? privileged : plain}${filler}`);
  const { outputs, summary } = await audit({ 'README.md': '1' }, { 'README.md': '1', ...files });
  expect(outputs).toMatchObject({ conclusion: 'failure', blocking: 3 });
  expect(summary.match(/\[privileged\]/g)).toHaveLength(1);
  expect(summary.match(/was not audited: one run reads 20971520 bytes at most\./g)).toHaveLength(2);
});

test('more than 20 MiB before the change: it is said that what was there may count as introduced', async () => {
  const { outputs, notices } = await audit(
    folders(22, () => `${privileged}${filler}`),
    folders(22, () => privileged),
  );
  expect(outputs).toMatchObject({ conclusion: 'failure', blocking: 2 });
  expect(notices.join()).toContain('findings that were there before may count as introduced');
});

test('more than 2,000 findings: the totals count all, what is new is listed first, and a note counts the rest', async () => {
  const before = manyPrivileged(2_005);
  const after = `${before}  last:\n    image: acme/last:1.4.2\n    pid: host\n`;
  const { outputs, summary, sarif } = await audit({ 'compose.yaml': before }, { 'compose.yaml': after });
  const findings = Number(outputs['findings']);
  expect(findings).toBeGreaterThan(2_005);
  expect(outputs['conclusion']).toBe('failure');
  expect(summary).toContain('[pid-host]');
  expect(summary).toContain(`${findings - Number(outputs['introduced'])} were there before.`);
  expect(summary).toContain(`${findings - 2_000} more count in the totals`);
  const { runs } = JSON.parse(sarif?.text ?? '') as { runs: { results: object[] }[] };
  expect(runs[0]?.results).toHaveLength(2_000);
});

test.each<[string, Texts, Texts]>([
  ['projects', { 'README.md': '1' }, folders(30, () => plain)],
  ['proofs', { 'README.md': '1' }, { 'compose.yaml': manyPrivileged(30) }],
])(
  'more than ten minutes over %s: the run ends, says what was not done, and sets no green check',
  async (_, base, head) => {
    // Each project that is audited, in a proof or before, takes half a minute.
    let now = 0;
    const deadline = Deadline.after(10, { now: () => now, sleep: async () => undefined });
    const checkTime = (): void => {
      now += 30;
      deadline.check('The audit could not be finished');
    };
    const host = new HostInMemory(base, head);
    await expect(auditOn(host, checkTime)).rejects.toThrow(
      'The audit could not be finished: the 10 minutes that a run may take are over.',
    );
    expect(host.checks).toEqual([]);
    expect(host.reviews).toEqual([]);
    expect(now).toBe(570);
  },
);
