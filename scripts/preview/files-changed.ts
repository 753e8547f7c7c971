import type { FakeGitHub, VisibleThread } from '../../test/github/fake.ts';
import { text } from './html.ts';
import { commentHtml } from './markdown.ts';

/** The pull request's diff, file by file, with each thread below the last of its lines. */
export function filesChanged(fake: FakeGitHub): string {
  return fake.state
    .changes()
    .map(({ filename, previous_filename: previous, status, patch }) => {
      const threads = fake.threads.filter(({ path }) => path === filename);
      const name = previous === undefined ? filename : `${previous} → ${filename}`;
      const rows =
        patch === undefined
          ? `<tr><td class="note">${status}, without a diff</td></tr>`
          : patchRows(patch, threads, (lines) => linesOf(fake, filename, lines));
      return `<section class="file"><h3>${text(name)}</h3><table class="patch">${rows}</table></section>`;
    })
    .join('\n');
}

/** Threads whose lines are gone stand on no diff. */
export function outdatedThreads(fake: FakeGitHub): string {
  return fake.threads
    .filter(({ lines }) => lines === undefined)
    .map(
      (thread) => `<section class="file"><h3>${text(thread.path)} (outdated)</h3>${threadHtml(thread, [])}</section>`,
    )
    .join('\n');
}

type Lines = NonNullable<VisibleThread['lines']>;

function patchRows(
  patch: string,
  threads: readonly VisibleThread[],
  read: (lines: Lines) => readonly string[],
): string {
  let [before, after] = [0, 0];
  return patch
    .split('\n')
    .map((line) => {
      const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
      if (hunk !== null) {
        [before, after] = [Number(hunk[1]), Number(hunk[2])];
        return row('hunk', '', '', line);
      }
      if (line.startsWith('-')) return row('removed', before++, '', line);
      if (line.startsWith('\\')) return row('note', '', '', line);
      const number = after;
      after += 1;
      const below = threads.filter(({ lines }) => lines?.last === number);
      return [
        line.startsWith('+') ? row('added', '', number, line) : row('context', before++, number, line),
        ...below.map((thread) => {
          const content = threadHtml(thread, thread.lines === undefined ? [] : read(thread.lines));
          return `<tr><td colspan="3" class="thread-cell">${content}</td></tr>`;
        }),
      ].join('');
    })
    .join('\n');
}

function row(kind: string, before: number | '', after: number | '', line: string): string {
  return `<tr class="${kind}"><td class="number">${before}</td><td class="number">${after}</td><td>${text(line)}</td></tr>`;
}

function threadHtml({ lines, resolvedBy, comments }: VisibleThread, replaced: readonly string[]): string {
  const where =
    lines === undefined || lines.first === lines.last ? '' : `Comment on lines +${lines.first} to +${lines.last}`;
  const state = resolvedBy === undefined ? '' : `resolved by ${text(resolvedBy)}`;
  const notes = [where, state].filter((note) => note !== '').join(', ');
  return [
    '<div class="thread">',
    ...(notes === '' ? [] : [`<div class="where">${notes}</div>`]),
    ...comments.map(
      ({ author, body, minimized }) =>
        `<div class="author">${text(author)}${minimized ? ' (folded)' : ''}</div><div class="markdown">${commentHtml(body, replaced)}</div>`,
    ),
    '</div>',
  ].join('');
}

function linesOf(fake: FakeGitHub, path: string, { first, last }: Lines): readonly string[] {
  const blob = fake.state.git.blob(`${fake.state.headSha}:${path}`).toString('utf8');
  return blob.split('\n').slice(first - 1, last);
}
