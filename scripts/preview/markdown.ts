import markdownIt from 'markdown-it';
import { text } from './html.ts';

/** Tags that GitHub keeps and the reports use. All other HTML is shown as it is written. */
const kept = /^<\/?(?:details|summary|sub|br)\s*\/?>$/i;

const squares = new Map([
  ['🟥', 'red'],
  ['🟧', 'orange'],
  ['🟨', 'yellow'],
  ['🟦', 'blue'],
  ['⬜', 'white'],
]);

/**
 * A comment or a review, where GitHub ends a line wherever the text does.
 *
 * @param replaced the lines that a suggestion in it takes the place of
 */
export function commentHtml(markdown: string, replaced: readonly string[] = []): string {
  return withDrawnSquares(rendererFor(replaced, { breaks: true }).render(markdown));
}

/** A check's or a job's summary. */
export function summaryHtml(markdown: string): string {
  return withDrawnSquares(rendererFor([], { breaks: false }).render(markdown));
}

/** The marks of severities, drawn: few machines without a screen have a font for them. */
function withDrawnSquares(html: string): string {
  return [...squares].reduce(
    (drawn, [mark, colour]) => drawn.replaceAll(mark, `<span class="square ${colour}">${mark}</span>`),
    html,
  );
}

function rendererFor(
  replaced: readonly string[],
  options: { readonly breaks: boolean },
): ReturnType<typeof markdownIt> {
  const renderer = markdownIt({ html: true, linkify: true, ...options });
  // As GitHub: an address is a link where it says so, `compose.yaml` and `example.com` are words.
  renderer.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  // A picture would be fetched from somewhere: GitHub's own proxy is not here.
  renderer.disable('image');
  const { rules } = renderer.renderer;
  rules['html_block'] = (tokens, index) => withKeptTags(tokens[index]?.content ?? '');
  rules['html_inline'] = (tokens, index) => withKeptTags(tokens[index]?.content ?? '');
  rules['fence'] = (tokens, index) => {
    const { info = '', content = '' } = tokens[index] ?? {};
    const lines = content.replace(/\n$/, '').split('\n');
    if (info === 'suggestion') return suggestion(replaced, lines);
    if (info === 'diff') return `<pre class="diff">${lines.map(diffLine).join('\n')}</pre>`;
    const note = info === 'mermaid' ? '<figcaption>GitHub draws this diagram.</figcaption>' : '';
    return `<figure><pre>${text(content)}</pre>${note}</figure>`;
  };
  return renderer;
}

/** GitHub leaves comments out. Entities are taken as they are written, as in every HTML. */
function withKeptTags(html: string): string {
  return html
    .replaceAll(/<!--[^]*?-->/g, '')
    .split(/(<[^<>]*>)/)
    .map((part) => (kept.test(part) ? part : part.replaceAll('<', '&lt;').replaceAll('>', '&gt;')))
    .join('');
}

function suggestion(before: readonly string[], after: readonly string[]): string {
  const row = (sign: string, line: string): string =>
    `<tr class="${sign === '-' ? 'removed' : 'added'}"><td class="sign">${sign}</td><td>${text(line)}</td></tr>`;
  return [
    '<div class="suggestion"><div class="title">Suggested change</div><table>',
    ...before.map((line) => row('-', line)),
    ...after.map((line) => row('+', line)),
    '</table><div class="buttons"><span class="button">Commit suggestion</span> <span class="button">Add suggestion to batch</span></div></div>',
  ].join('');
}

function diffLine(line: string): string {
  const kind = line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : 'context';
  return `<span class="${kind}">${text(line)}</span>`;
}
