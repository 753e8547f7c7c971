import { describe, expect, test } from 'vitest';
import { planThreads, type ThreadPlan, type Whereabouts } from '../../src/conversation/threads.ts';
import type { Conversation, Judged, StandingThread } from '../../src/types.ts';

const bot = 'github-actions';
const nothing: Whereabouts = {
  unsaid: () => undefined,
  touched: new Set(['compose.yaml']),
  isUnread: () => false,
};

function finding(fingerprint: string): Judged {
  const document = {
    path: 'compose.yaml',
    text: '',
    lineCount: 1,
    lineBreak: '\n' as const,
    directives: [],
    linesOf: () => ({ first: 1, last: 1 }),
    spanOf: () => ({ start: 0, end: 0 }),
    standsAlone: () => true,
    positionAt: () => ({ line: 1, column: 1 }),
  };
  return {
    at: { document, writtenAt: { start: 0, end: 0 }, via: [] },
    path: [],
    subject: '',
    message: { what: [], why: [], todo: [] },
    rule: {
      id: 'privileged',
      group: 'privilege',
      title: 'Privileged container',
      severity: 'critical',
      default: 'on',
      fix: 'caveat',
      cwe: [],
      cis: [],
      elsewhere: {},
      references: [],
      docs: { danger: '', remedy: '', whenRight: '' },
    },
    severity: 'critical',
    confidence: 'high',
    project: 'compose.yaml',
    users: [],
    members: [fingerprint],
    related: [],
    fingerprint,
    introduced: true,
    onAddedService: false,
    proof: { kind: 'none', reason: [] },
    hidden: [],
  };
}

interface Shape extends Partial<Omit<StandingThread, 'comments'>> {
  readonly marks: readonly string[];
  readonly replies?: readonly string[];
  readonly byUs?: boolean;
}

function conversation(...threads: readonly Shape[]): Conversation {
  return {
    headSha: 'a'.repeat(40),
    reviews: [],
    threads: threads.map(({ marks, replies = [], byUs = true, ...rest }, index) => ({
      id: `thread${index}`,
      path: 'compose.yaml',
      lines: { first: 1, last: 1 },
      outdated: false,
      resolved: false,
      resolvedBy: undefined,
      canResolve: false,
      comments: [
        { id: `comment${index}`, body: marks.join(' '), ours: byUs, author: byUs ? bot : 'somebody', byBot: byUs },
        ...replies.map((author, reply) => ({
          id: `reply${index}.${reply}`,
          body: 'hm',
          ours: author === bot,
          author,
          byBot: author.endsWith('[bot]') || author === bot,
        })),
      ],
      ...rest,
    })),
  };
}

function plan(findings: readonly string[], ...threads: readonly Shape[]): ThreadPlan {
  return planThreads(findings.map(finding), conversation(...threads), read, nothing);
}

function read({ body }: { readonly body: string }): { readonly fingerprints: readonly string[] } | undefined {
  return body === '' ? undefined : { fingerprints: body.split(' ') };
}

/** The plan in a form that reads like the sentence it answers. */
function outcome(result: ThreadPlan): Record<string, readonly string[]> {
  const names = (findings: readonly Judged[]): string => findings.map(({ fingerprint }) => fingerprint).join('+');
  return Object.fromEntries(
    Object.entries({
      fresh: result.fresh.map(({ fingerprint }) => fingerprint),
      kept: result.kept.map(({ thread, findings }) => `${thread.id}:${names(findings)}`),
      retired: result.retired.map(({ thread, because, how }) => `${thread.id}:${because}:${how}`),
      answered: result.answered.map(({ thread }) => thread.id),
      dismissed: result.dismissed.map(({ thread }) => thread.id),
    }).filter(([, entries]) => entries.length > 0),
  );
}

describe('what becomes of our threads', () => {
  test('a finding without a thread is said', () => {
    expect(outcome(plan(['a']))).toEqual({ fresh: ['a'] });
  });
  test('still there and current: kept, nothing new', () => {
    expect(outcome(plan(['a'], { marks: ['a'] }))).toEqual({ kept: ['thread0:a'] });
  });
  test('still there but outdated: retired, and said anew', () => {
    const outdated = { marks: ['a'], outdated: true, lines: undefined };
    expect(outcome(plan(['a'], outdated))).toEqual({ fresh: ['a'], retired: ['thread0:outdated:delete'] });
  });
  test('fixed: retired by what the token may do, replies kept', () => {
    expect(outcome(plan([], { marks: ['a'] }))).toEqual({ retired: ['thread0:fixed:delete'] });
    expect(outcome(plan([], { marks: ['a'], canResolve: true }))).toEqual({ retired: ['thread0:fixed:resolve'] });
    expect(outcome(plan([], { marks: ['a'], replies: ['ann'] }))).toEqual({ retired: ['thread0:fixed:minimize'] });
  });
  test('another comment of our own identity is no answer', () => {
    expect(outcome(plan([], { marks: ['a'], replies: [bot] }))).toEqual({ retired: ['thread0:fixed:delete'] });
  });
  test("another program's reply is no answer", () => {
    const reviewed = { marks: ['a'], replies: ['other[bot]'], outdated: true, lines: undefined };
    expect(outcome(plan(['a'], reviewed))).toEqual({ fresh: ['a'], retired: ['thread0:outdated:delete'] });
  });
  test('still there, but the base has it now too: retired for that reason', () => {
    const before = { ...finding('a'), introduced: false };
    const result = planThreads([before], conversation({ marks: ['a'] }), read, nothing);
    expect(outcome(result)).toEqual({ retired: ['thread0:not-introduced:delete'] });
  });
  test('gone, and its file is no part of the change: nobody claims that it is fixed', () => {
    const result = planThreads([], conversation({ marks: ['a'], path: 'other.yaml' }), read, nothing);
    expect(outcome(result)).toEqual({ retired: ['thread0:not-introduced:delete'] });
  });
  test('gone, and its file is there but not audited: nobody claims that it is fixed', () => {
    const unread = { ...nothing, isUnread: (path: string) => path === 'compose.yaml' };
    const result = planThreads([], conversation({ marks: ['a'] }), read, unread);
    expect(outcome(result)).toEqual({ retired: ['thread0:unread:delete'] });
  });
  test.each(['ignored', 'repeated', 'switched-off'] as const)(
    'left unsaid, since it is %s: nobody claims that it is fixed',
    (why) => {
      const unsaid = new Map([['a', why]]);
      const answered = { marks: ['b'], replies: ['ann'] };
      const result = planThreads([], conversation({ marks: ['a', 'gone'] }, answered), read, {
        ...nothing,
        unsaid: (mark) => unsaid.get(mark),
      });
      expect(outcome(result)).toEqual({ retired: ['thread1:fixed:minimize', `thread0:${why}:delete`] });
    },
  );
  test('joined with another finding, which now speaks for both: still the same thread', () => {
    const joined = { ...finding('b'), members: ['b', 'a'] };
    expect(outcome(planThreads([joined], conversation({ marks: ['a'] }), read, nothing))).toEqual({
      kept: ['thread0:b'],
    });
  });
  test('resolved by us and back again: said anew', () => {
    const ours = { marks: ['a'], resolved: true, resolvedBy: bot, canResolve: true };
    expect(outcome(plan(['a'], ours))).toEqual({ fresh: ['a'] });
  });
  test('resolved by a human and still there: never touched, never said again', () => {
    const dismissed = { marks: ['a'], resolved: true, resolvedBy: 'ann' };
    expect(outcome(plan(['a'], dismissed))).toEqual({ dismissed: ['thread0'] });
    expect(outcome(plan([], dismissed))).toEqual({});
  });
  test('answered by a human and still there: never touched or said again, outdated or not', () => {
    const answered = { marks: ['a'], replies: ['ann'] };
    expect(outcome(plan(['a'], answered))).toEqual({ answered: ['thread0'] });
    expect(outcome(plan(['a'], { ...answered, outdated: true, lines: undefined }))).toEqual({ answered: ['thread0'] });
  });
  test('a comment with several findings stays while one of them does', () => {
    expect(outcome(plan(['b'], { marks: ['a', 'b'] }))).toEqual({ kept: ['thread0:b'] });
    expect(outcome(plan([], { marks: ['a', 'b'] }))).toEqual({ retired: ['thread0:fixed:delete'] });
  });
  test('two threads for one finding: the settled or current one stays', () => {
    expect(outcome(plan(['a'], { marks: ['a'], outdated: true, lines: undefined }, { marks: ['a'] }))).toEqual({
      kept: ['thread1:a'],
      retired: ['thread0:repeated:delete'],
    });
    expect(outcome(plan(['a'], { marks: ['a'] }, { marks: ['a'], resolved: true, resolvedBy: 'ann' }))).toEqual({
      dismissed: ['thread1'],
      retired: ['thread0:repeated:delete'],
    });
  });
  test("a copied marker in somebody else's comment is not believed", () => {
    expect(outcome(plan(['a'], { marks: ['a'], byUs: false }))).toEqual({ fresh: ['a'] });
  });
});
