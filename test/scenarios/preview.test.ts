import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commentHtml, summaryHtml } from '../../scripts/preview/markdown.ts';

describe('Markdown as GitHub shows it', () => {
  test('keeps the tags that the reports use, and shows all others as they are written', () => {
    expect(commentHtml('<details>\n<summary>2 more</summary>\n\n*a*\n\n</details>')).toBe(
      '<details>\n<summary>2 more</summary>\n<p><em>a</em></p>\n</details>',
    );
    expect(commentHtml('<sub>a</sub> <script>alert(1)</script> <sub onclick="x">')).toBe(
      '<p><sub>a</sub> &lt;script&gt;alert(1)&lt;/script&gt; &lt;sub onclick="x"&gt;</p>\n',
    );
    expect(summaryHtml('<div>\n<img src=x onerror=alert(1)>\n</div>')).not.toMatch(/<(?:div|img)/);
    expect(commentHtml('a\n\n<!-- docker-auditor comment -->')).toBe('<p>a</p>\n');
    expect(commentHtml('![a](https://example.com/a.png) [b](javascript:alert(1))')).not.toMatch(
      /<img|href="javascript/,
    );
  });

  test('draws the mark of a severity', () => {
    expect(commentHtml('**🟥 Critical: a**')).toBe(
      '<p><strong><span class="square red">🟥</span> Critical: a</strong></p>\n',
    );
  });

  test('shows a suggestion as the lines before and after', () => {
    const html = commentHtml('```suggestion\n  <b>: 2\n```', ['  a: 1', '  b: 1']);
    expect(
      [...html.matchAll(/<tr class="(\w+)">.*?<td>([^<]*)<\/td><\/tr>/g)].map(([, kind, line]) => [kind, line]),
    ).toEqual([
      ['removed', '  a: 1'],
      ['removed', '  b: 1'],
      ['added', '  &#60;b&#62;: 2'],
    ]);
  });
});

test('the page of a scenario holds all that was posted, needs nothing else and runs nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  try {
    execFileSync(process.execPath, ['scripts/preview.ts', 'hostile-text', folder], { stdio: 'ignore' });
    const page = readFileSync(join(folder, 'hostile-text.html'), 'utf8');
    const golden = readFileSync('fixtures/pull-requests/hostile-text/expected.md', 'utf8');
    const threads = golden.match(/^# .+, lines? [\d-]+$/gm)?.length ?? 0;
    expect(threads).toBeGreaterThan(0);
    expect(page.match(/<div class="thread">/g)).toHaveLength(threads);
    expect(page.match(/<section class="box review">/g)).toHaveLength(1);
    expect(page.match(/<div class="suggestion">/g)?.length ?? 0).toBe(golden.match(/^`{3,}suggestion$/gm)?.length ?? 0);
    const tags = [...page.matchAll(/<([a-z][\w-]*)((?:\s[^<>]*)?)>/gi)];
    const names = new Set(tags.map(([, name = '']) => name));
    for (const name of ['script', 'img', 'iframe', 'link', 'object', 'svg', 'base', 'form'])
      expect(names).not.toContain(name);
    const attributes = new Set(
      tags.flatMap(([, , set = '']) => [...set.matchAll(/\s([\w-]+)=/g)].map(([, name = '']) => name)),
    );
    expect([...attributes].toSorted()).toEqual([
      'charset',
      'class',
      'colspan',
      'content',
      'href',
      'http-equiv',
      'lang',
      'name',
    ]);
    expect(page).not.toMatch(/url\(|@import/i);
    // oxlint-disable-next-line no-control-regex -- it is what must not be there
    expect(page).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F\u202E]/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
