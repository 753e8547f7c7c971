import { expect, test } from 'vitest';
import { auditFiles } from './audit-files.ts';

/** What is written where a finding stands. */
async function places(rule: string, text: string): Promise<readonly string[]> {
  const { findings } = await auditFiles(new Map([['compose.yaml', text]]), { [rule]: 'on' });
  return findings
    .filter((finding) => finding.rule.id === rule)
    .map(({ at: { document, writtenAt } }) => document.text.slice(writtenAt.start, writtenAt.end));
}

test('a build argument without a value is found at its name', async () => {
  const text = 'services:\n  app:\n    build:\n      context: .\n      args:\n        NPM_TOKEN:\n        B_TOKEN: ~\n';
  expect(await places('secret-in-build-args', text)).toEqual(['NPM_TOKEN', 'B_TOKEN']);
});

test('a credential that is passed through is found at its name', async () => {
  const text =
    'services:\n  app:\n    image: acme/app:1.4.2\n    environment:\n      A_TOKEN:\n  web:\n    image: acme/web:1.4.2\n    environment: [B_TOKEN]\n';
  expect(await places('env-credential-passthrough', text)).toEqual(['A_TOKEN', 'B_TOKEN']);
});

test('a password in a statement is found at itself', async () => {
  const lines = [
    'requirepass correct-horse-9',
    "CREATE USER app WITH PASSWORD 'tall-tree-22';",
    'CREATE USER app IDENTIFIED BY "blue-bicycle-7";',
    'stats auth admin:green-door-44',
  ];
  const content = lines.map((line) => `      ${line}\n`).join('');
  const text = `services:\n  app:\n    image: acme/app:1.4.2\nconfigs:\n  all:\n    content: |\n${content}`;
  expect(await places('secret-in-config-content', text)).toEqual([
    'correct-horse-9',
    'tall-tree-22',
    'blue-bicycle-7',
    'green-door-44',
  ]);
});
