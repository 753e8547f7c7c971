import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { configSchema } from '../../src/config/schema.ts';
import { plainText } from '../../src/report/prose-text.ts';
import { rules } from '../../src/rules/index.ts';
import type { Judged, Prose, Trust } from '../../src/types.ts';
import { auditFiles } from './audit-files.ts';
import { fixturesOf } from './rule-fixtures.ts';

const ids: ReadonlySet<string> = new Set(rules.map(({ meta }) => meta.id));

/** Everything in the fixtures of this rule is what somebody adds who may not write. */
const outsider: Trust = { kind: 'untrusted', because: ['`mallory` has no write access to this repository.'] };

/** What + why + what to do: long enough to say three things, short enough to be read at a glance. */
const words = { least: 12, most: 80 };

/** They add nothing, or talk down to the reader. */
const forbidden =
  /\b(?:utili[sz]e[sd]?|simply|just|easily|obviously|basically|of course|please|ensure|leverage|malicious actors?|best practices?)\b/i;

/** Words with hyphens that Compose, Docker, Linux or a program of theirs knows, as messages and pages show them. */
const knownWords: ReadonlySet<string> = new Set([
  'docker-default',
  'host-gateway',
  'json-file',
  'nat-unprotected',
  'no-new-privileges',
  'on-failure',
  'unless-stopped',
  'userns-remap',
]);

interface Said {
  readonly finding: Judged;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  /** The fix's title and caveat, or why there is none. */
  readonly fix: readonly string[];
  readonly more: string | undefined;
  /** What we wrote ourselves, without anything that comes from a file. */
  readonly own: string;
}

let said: readonly Said[] = [];

beforeAll(async () => {
  const all: Said[] = [];
  for (const { meta } of rules) {
    const trust = meta.id === 'untrusted-suppression' ? outsider : undefined;
    for (const { files } of fixturesOf(meta.id)) {
      const { findings } = await auditFiles(files, { [meta.id]: 'on' }, trust);
      all.push(...findings.filter(({ rule }) => rule.id === meta.id).map(spoken));
    }
  }
  said = all;
}, 120_000);

function spoken(finding: Judged): Said {
  const { message, proof } = finding;
  const fix =
    proof.kind === 'proven' ? [proof.fix.title, proof.fix.caveat ?? []] : proof.kind === 'none' ? [proof.reason] : [];
  const prose = [message.what, message.why, message.todo, message.more ?? [], ...fix];
  return {
    finding,
    what: plainText(message.what),
    why: plainText(message.why),
    todo: plainText(message.todo),
    more: message.more && plainText(message.more),
    fix: fix.map(plainText).filter((text) => text !== ''),
    own: prose.map(ownWords).join(' '),
  };
}

function ownWords(text: Prose): string {
  return text.filter((part) => typeof part === 'string').join('…');
}

/** The findings for which a law does not hold, each with what it says. */
function against(broken: (each: Said) => boolean): readonly string[] {
  const texts = said
    .filter(broken)
    .map(({ finding, what, why, todo, fix }) => `${finding.rule.id}: ${[what, why, todo, ...fix].join(' ')}`);
  return [...new Set(texts)];
}

describe('what a finding says', () => {
  test('is said by every rule', () => {
    expect(new Set(said.map(({ finding }) => finding.rule.id))).toEqual(ids);
  });

  test('has three parts, each of whole sentences', () => {
    expect(against(({ what, why, todo }) => [what, why, todo].some((part) => !isSentence(part)))).toEqual([]);
  });

  test('has a fix with a title and a caveat that are sentences, or a reason that is one', () => {
    expect(against(({ fix }) => fix.some((part) => !isSentence(part)))).toEqual([]);
  });

  test('can be read at a glance', () => {
    const count = ({ what, why, todo }: Said): number => [what, why, todo].join(' ').split(/\s+/).length;
    expect(against((each) => count(each) > words.most || count(each) < words.least)).toEqual([]);
  });

  test('uses no word that adds nothing', () => {
    expect(against(({ own }) => forbidden.test(own))).toEqual([]);
  });

  test('holds no secret', () => {
    const holds = ({ finding, what, why, todo, fix, more = '' }: Said): boolean =>
      (finding.secrets ?? []).some(
        (secret) => isTelling(secret) && [what, why, todo, more, ...fix].join(' ').includes(secret),
      );
    expect(said.some(({ finding }) => (finding.secrets ?? []).length > 0)).toBe(true);
    expect(against(holds)).toEqual([]);
  });

  test('names nothing that does not exist', () => {
    expect([...new Set(said.flatMap(({ own }) => unknownNames(own)))]).toEqual([]);
  });
});

describe.each(rules.map(({ meta }) => [meta.id, meta] as const))('the page of %s', (_, meta) => {
  const { docs, references, title } = meta;

  test('is written in sentences', () => {
    for (const part of [docs.danger, docs.remedy, docs.whenRight]) expect(part).toSatisfy(isSentence);
    expect(title).not.toMatch(/\.$/);
  });

  test('uses no word that adds nothing', () => {
    expect([title, docs.danger, docs.remedy, docs.whenRight].filter((text) => forbidden.test(text))).toEqual([]);
  });

  test('names nothing that does not exist', () => {
    expect([title, docs.danger, docs.remedy, docs.whenRight].flatMap(unknownNames)).toEqual([]);
  });

  test('refers to addresses that can exist', () => {
    expect(references.length).toBeGreaterThan(0);
    expect(new Set(references).size).toBe(references.length);
    for (const reference of references) {
      const url = new URL(reference);
      expect(url.href, reference).toBe(reference);
      expect(url.protocol).toBe('https:');
      expect(url.host).toMatch(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/);
      expect(url.username + url.search).toBe('');
    }
  });
});

/** Begins with a capital, a quotation of code or a digit, and ends with a full stop or, as a guess does, a question mark. */
function isSentence(text: string): boolean {
  return /^[A-Z`$0-9][^]*[.?]$/.test(text.trim());
}

/** A secret that is no word of its own: `root` and `postgres` are in many a sentence. */
function isTelling(secret: string): boolean {
  return secret.length >= 8;
}

/** Names in backticks with hyphens in them must be a rule's, a setting's, or known to Compose. */
function unknownNames(text: string): readonly string[] {
  return [...text.matchAll(/`([a-z0-9]+(?:-[a-z0-9]+)+)`/g)]
    .map(([, name = '']) => name)
    .filter((name) => !ids.has(name) && !settings.has(name) && !knownWords.has(name));
}

const settings: ReadonlySet<string> = new Set([
  ...Object.keys((parse(readFileSync('action.yml', 'utf8')) as { inputs: object }).inputs),
  ...Object.keys((configSchema([...ids]) as { properties: object }).properties),
]);
