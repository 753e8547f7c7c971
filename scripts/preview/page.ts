import { readFileSync } from 'node:fs';
import type { FakeGitHub } from '../../test/github/fake.ts';
import type { Run } from '../../test/github/run-action.ts';
import { filesChanged, outdatedThreads } from './files-changed.ts';
import { text } from './html.ts';
import { commentHtml, summaryHtml } from './markdown.ts';

const style = new URL('style.css', import.meta.url);

/** Everything that a run left on a pull request, as one page that needs nothing else and runs nothing. */
export function previewPage(scenario: string, fake: FakeGitHub, run: Run): string {
  const { owner, repo, number, checks } = fake.state;
  const reviews = fake.reviews.map(
    ({ author, body }) =>
      `<section class="box review"><div class="author">${text(author)} reviewed</div><div class="markdown">${commentHtml(body)}</div></section>`,
  );
  const shownChecks = checks.map(({ name, conclusion, title, summary, annotations }) =>
    [
      `<section class="box"><div class="author ${conclusion === 'success' ? 'success' : 'failure'}">${text(name)}: ${text(conclusion ?? 'in progress')}</div>`,
      `<div class="markdown"><h3>${text(title)}</h3>${summaryHtml(summary)}</div>`,
      ...annotations.map(
        (annotation) => `<pre class="annotation">${text(JSON.stringify(annotation, undefined, 1))}</pre>`,
      ),
      '</section>',
    ].join(''),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${text(scenario)}</title>
<style>
${readFileSync(style, 'utf8')}</style>
</head>
<body>
<h1>A change <span>#${number}</span></h1>
<p class="where">${text(`${owner}/${repo}, scenario ${scenario}`)}</p>
<h2>Conversation</h2>
${reviews.length === 0 ? '<p class="note">No review.</p>' : reviews.join('\n')}
<h2>Files changed</h2>
${filesChanged(fake)}
${outdatedThreads(fake)}
<h2>Checks</h2>
${shownChecks.length === 0 ? '<p class="note">No check.</p>' : shownChecks.join('\n')}
<h2>Job summary</h2>
<section class="box"><div class="markdown">${summaryHtml(run.summary)}</div></section>
<h2>Job log</h2>
<pre>${text(run.log)}</pre>
</body>
</html>
`;
}
