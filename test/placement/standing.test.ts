import { describe, expect, test } from 'vitest';
import { type Fits, type StandingComment, standingComment } from '../../src/placement/place.ts';
import type { LineRange } from '../../src/types.ts';
import { comments, named, placed, places, type PullRequest, pullRequest } from './pull-request.ts';

const web = 'services:\n  web:\n    image: acme/web:1.4.2\n';

/** A comment of an earlier run about some of the findings, on lines of the file. */
function standing(
  pull: PullRequest,
  rules: readonly string[],
  lines: LineRange,
  path = 'compose.yaml',
): StandingComment {
  return { anchor: { path, lines }, findings: pull.findings.filter(({ rule }) => rules.includes(rule.id)) };
}

const port = 'port-bind-all-interfaces';

/** A port on line 4, with a host's namespace and a fix that takes the line below along. */
async function opened(fields = '    ports: ["8080:80"]\n    privileged: true\n    init: true\n'): Promise<PullRequest> {
  return pullRequest({ 'compose.yaml': web }, { 'compose.yaml': web + fields });
}

describe('a comment that stands is written anew', () => {
  const rewritten = async (lines: LineRange, path?: string, fits: Fits = () => true): Promise<readonly string[]> => {
    const pull = await opened();
    return comments({ comments: [standingComment(standing(pull, [port], lines, path), pull.tools, fits)] });
  };

  test.each([
    [
      'with its button where it still replaces just those lines',
      { first: 4, last: 4 },
      '    ports: ["127.0.0.1:8080:80"]',
    ],
    [
      'with its button where the comment takes in more',
      { first: 3, last: 4 },
      '    image: acme/web:1.4.2\n    ports: ["127.0.0.1:8080:80"]',
    ],
    ['without one where the fix begins above', { first: 5, last: 6 }, undefined],
    ['without one where the fix ends below', { first: 2, last: 3 }, undefined],
  ])('%s', async (_, lines, replacement) => {
    const head = `compose.yaml:${lines.first}${lines.last === lines.first ? '' : `-${lines.last}`} ${port} web`;
    expect(await rewritten(lines)).toEqual([replacement === undefined ? head : `${head}\n${replacement}`]);
  });

  test('without one where the fix is in another file', async () => {
    expect(await rewritten({ first: 4, last: 4 }, 'other/compose.yaml')).toEqual([`other/compose.yaml:4 ${port} web`]);
  });

  test('without one where GitHub would not take its text', async () => {
    const noButton: Fits = ({ suggestion }) => suggestion === undefined;
    expect(await rewritten({ first: 4, last: 4 }, undefined, noButton)).toEqual([`compose.yaml:4 ${port} web`]);
  });

  test('without one where nothing can be offered', async () => {
    const pull = await opened('    pid: host\n    volumes: ["/var/run/docker.sock:/var/run/docker.sock"]\n');
    const comment = standing(pull, ['docker-socket-mount'], { first: 5, last: 5 });
    expect(comments({ comments: [standingComment(comment, pull.tools, () => true)] })).toEqual([
      'compose.yaml:5 docker-socket-mount web',
    ]);
  });

  test('without one in a file with CRLF', async () => {
    const [before, after] = [web, `${web}    ports: ["8080:80"]\n`].map((text) => text.replaceAll('\n', '\r\n'));
    const pull = await pullRequest({ 'compose.yaml': before ?? '' }, { 'compose.yaml': after ?? '' });
    const comment = standing(pull, [port], { first: 4, last: 4 });
    expect(pull.findings).toMatchObject([{ proof: { kind: 'proven' } }]);
    expect(standingComment(comment, pull.tools, () => true)).toEqual(comment);
  });

  test('without one that would repeat a secret', async () => {
    const pull = await opened('    command: ["--token", "AKIAQ3EGRNUD6ZTKWLBV"]\n    ports: ["8080:80"]\n');
    const rewrite = (lines: LineRange): readonly string[] =>
      comments({ comments: [standingComment(standing(pull, [port], lines), pull.tools, () => true)] });
    expect(rewrite({ first: 4, last: 5 })).toEqual([`compose.yaml:4-5 ${port} web`]);
    expect(rewrite({ first: 5, last: 5 })).toEqual([`compose.yaml:5 ${port} web\n    ports: ["127.0.0.1:8080:80"]`]);
  });
});

describe('a new comment beside one that stands', () => {
  test.each([
    ['has no button where its lines overlap', { first: 5, last: 5 }, 'line'],
    ['has no button where its last line is the first of the other', { first: 6, last: 8 }, 'line'],
    ['has no button where its first line is the last of the other', { first: 3, last: 5 }, 'line'],
    ['has its button where the other stands above', { first: 3, last: 4 }, 'suggestion'],
    ['has its button where the other stands below', { first: 7, last: 7 }, 'suggestion'],
  ])('%s', async (_, lines, kind) => {
    const pull = await opened();
    const only = ({ rule }: { rule: { id: string } }): boolean => rule.id === 'privileged';
    const result = placed(pull, { standing: [standing(pull, [port], lines)], only });
    expect(places(pull, result)).toEqual([`privileged web: ${kind}`]);
    expect(result.comments.map(({ findings }) => findings.map(named))).toEqual([['privileged web']]);
  });

  test('of another file has its button', async () => {
    const pull = await opened();
    const other = standing(pull, [port], { first: 5, last: 5 }, 'other/compose.yaml');
    expect(comments(placed(pull, { standing: [other] }))).toEqual([
      'compose.yaml:5-6 privileged web\n    init: true',
      `compose.yaml:4 ${port} web\n    ports: ["127.0.0.1:8080:80"]`,
    ]);
  });
});
