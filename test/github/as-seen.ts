import type { FakeGitHub } from './fake.ts';
import type { Run } from './run-action.ts';

/**
 * What a person sees of a run: the check, the reviews, the comments file by file, and the job. Hashes that stand for the
 * head and the markers, which nobody sees, are left out.
 */
export function asSeen(fake: FakeGitHub, run: Run): string {
  const checks = fake.state.checks.map(({ name, conclusion, title, summary, annotations }) =>
    [
      `# Check "${name}": ${conclusion ?? 'in progress'}`,
      `**${title}**`,
      summary,
      ...annotations.map((annotation) => `- annotation ${JSON.stringify(annotation)}`),
    ].join('\n\n'),
  );
  const reviews = fake.reviews.map(({ author, body }, index) => `# Review ${index + 1} by ${author}\n\n${body}`);
  const threads = fake.threads
    .toSorted(
      (a, b) => Number(a.path > b.path) - Number(a.path < b.path) || (a.lines?.first ?? 0) - (b.lines?.first ?? 0),
    )
    .map(({ path, lines, resolvedBy, comments }) => {
      const where =
        lines === undefined
          ? 'outdated'
          : lines.first === lines.last
            ? `line ${lines.last}`
            : `lines ${lines.first}-${lines.last}`;
      const state = resolvedBy === undefined ? '' : `, resolved by ${resolvedBy}`;
      const bodies = comments.map(
        ({ author, body, minimized }) => `## ${author}${minimized ? ' (folded)' : ''}\n\n${body}`,
      );
      return [`# ${path}, ${where}${state}`, ...bodies].join('\n\n');
    });
  const job = [
    `# Job: exit code ${run.exitCode}, ${fake.requests.length} API requests`,
    fenced(run.log.trimEnd()),
    fenced(
      Object.entries(run.outputs)
        .map(([name, value]) => `${name}=${value}`)
        .join('\n'),
    ),
  ].join('\n\n');
  return withoutHashes(fake, `${[...checks, ...reviews, ...threads, job].join('\n\n')}\n`);
}

function fenced(text: string): string {
  return `~~~\n${text}\n~~~`;
}

function withoutHashes({ state }: FakeGitHub, text: string): string {
  return text
    .replaceAll(/\n\n<!-- docker-auditor .*? -->| <!-- [0-9a-f.,]* -->$/gm, '')
    .replaceAll(state.headSha, 'HEAD')
    .replaceAll(state.headSha.slice(0, 7), 'HEAD')
    .replaceAll(state.baseSha, 'BASE')
    .replaceAll(/#pullrequestreview-\d+/g, '#pullrequestreview');
}
