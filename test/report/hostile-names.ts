/** Names of services and files that try to be more than a name, in Mermaid, Markdown and terminals. */
export const hostileNames: readonly string[] = [
  'end',
  'a"]\n  click b "javascript:alert(1)"',
  '%%{init: {"securityLevel": "loose"}}%%',
  '<img src=x onerror=alert(1)>',
  '#quot;#59;',
  '`**bold**`',
  'style x:#y;',
  'a | b ``` | c',
  'right\u202Eto\u2066left\u0000',
  '😀'.repeat(200),
  '@octocat fixes #1 https://example.com',
];
