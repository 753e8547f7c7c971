import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import type { Judged, Rule, Trust } from '../../src/types.ts';
import { applied, auditFiles } from './audit-files.ts';
import { fixturesOf, type Mark, marksOf, type RuleFixture, silentRules } from './rule-fixtures.ts';

/** How the same text can be stored. None of it changes a finding or a fix. */
const spellings: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'with a byte-order mark': (text) => `\uFEFF${text}`,
  'without a final newline': (text) => text.replace(/\n$/, ''),
};

/** Everything in the fixtures of this rule is what somebody adds who may not write. */
const outsider: Trust = { kind: 'untrusted', because: ['`mallory` has no write access to this repository.'] };

const withoutVariants: ReadonlySet<string> = new Set(['structure', 'audit']);

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  const fixtures = fixturesOf(id);

  test('has its fixtures', () => {
    const names = fixtures.map(({ name }) => name.replace(/\.yml$/, ''));
    const needed = ['bad', 'good', ...(withoutVariants.has(rule.meta.group) ? [] : ['bad.flow', 'bad.merged'])];
    expect(names).toEqual(expect.arrayContaining(needed));
    if (rule.meta.fix !== 'no') expect(fixtures.some(({ fixed }) => fixed !== undefined)).toBe(true);
  });

  describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
    test.each(Object.entries(spellings))('%s', async (_spelling, spelled) => {
      const files = mapTexts(fixture.files, spelled);
      const { findings } = await auditFiles(
        files,
        { [id]: 'on' },
        id === 'untrusted-suppression' ? outsider : undefined,
      );
      const marks = marksOf(fixture.files);
      if (fixture.kind === 'good') {
        expect(findings.filter(({ rule: { default: byDefault } }) => byDefault === 'on').map(seen)).toEqual([]);
        expect(findings.filter((finding) => finding.rule.id === id).map(seen)).toEqual([]);
      } else expectMarks(findings, marks, rule);
      for (const silent of silentRules(fixture.files))
        expect(findings.map((finding) => finding.rule.id)).not.toContain(silent);
      expectFixes(
        files,
        fixture,
        findings.filter((finding) => finding.rule.id === id),
        spelled,
      );
    });
  });
});

/** The folder's own rule finds exactly what is marked; of other rules, only what is marked is looked at. */
function expectMarks(findings: readonly Judged[], marks: readonly Mark[], rule: Rule): void {
  expect(marks.some((mark) => mark.rule === rule.meta.id)).toBe(true);
  const marked = new Set([rule.meta.id, ...marks.map((mark) => mark.rule)]);
  const found = findings.filter((finding) => marked.has(finding.rule.id)).map(seen);
  const severe = new Set(marks.filter(({ severity }) => severity !== undefined).map(place));
  expect(
    found.map((text) => (severe.has(text.replace(/ \(\w+\)$/, '')) ? text : text.replace(/ \(\w+\)$/, ''))).toSorted(),
  ).toEqual(marks.map((mark) => place(mark) + (mark.severity === undefined ? '' : ` (${mark.severity})`)).toSorted());
}

function expectFixes(
  files: ReadonlyMap<string, string>,
  { fixed }: RuleFixture,
  findings: readonly Judged[],
  spelled: (text: string) => string,
): void {
  for (const finding of findings) {
    expect(finding.proof.kind, `${seen(finding)}: ${JSON.stringify(finding.proof)}`).not.toBe('refused');
    // Who looks for a fix and finds none is told why, unless the rule never offers one.
    if (finding.proof.kind === 'none' && finding.rule.fix !== 'no') expect(finding.proof.reason).not.toEqual([]);
  }
  const after = applied(files, findings);
  if (fixed === undefined) expect(Object.fromEntries(after)).toEqual(Object.fromEntries(files));
  else expect(Object.fromEntries(after)).toEqual(Object.fromEntries(mapTexts(fixed, spelled)));
}

function mapTexts(files: ReadonlyMap<string, string>, change: (text: string) => string): ReadonlyMap<string, string> {
  return new Map([...files].map(([path, text]) => [path, path.endsWith('.env') ? text : change(text)]));
}

function seen({ at, rule, severity }: Judged): string {
  return `${place({ path: at.document.path, line: at.document.linesOf(at.writtenAt).first, rule: rule.id })} (${severity})`;
}

function place({ path, line, rule }: Mark): string {
  return `${path}:${line} ${rule}`;
}
