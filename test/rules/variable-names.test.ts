import { expect, test } from 'vitest';
import { variableName } from '../../src/rules/secrets/require-instead.ts';
import { auditFiles } from './audit-files.ts';

test.each([
  [['N8N_ENCRYPTION_KEY'], 'N8N_ENCRYPTION_KEY'],
  [['K8S_API_TOKEN'], 'K8S_API_TOKEN'],
  [['dbPassword'], 'DB_PASSWORD'],
  [['my-db', 'password'], 'MY_DB_PASSWORD'],
  [['Auth__ApiKey'], 'AUTH_API_KEY'],
  [['2fa', 'secret'], 'SET_2FA_SECRET'],
])('%j becomes %s', (words, name) => {
  expect(variableName(...words)).toBe(name);
});

test.each([
  'command: register --token TOKEN',
  'entrypoint: [register, --token, TOKEN]',
  'healthcheck: { test: "x TOKEN" }',
])('a token in a command has its name from what it is: %s', async (line) => {
  // Put together here, so that no file of this repository holds a text that a secret scanner stops a push for.
  const token = ['gl', 'rt-', 'x9Kd2mQvT7_LsWf3RbNz'].join('');
  const text = `services:\n  app:\n    image: acme/app:1.4.2\n    ${line.replace('TOKEN', token)}\n`;
  const { findings } = await auditFiles(new Map([['compose.yaml', text]]));
  const proofs = findings.filter(({ rule }) => rule.id === 'secret-value-pattern').map(({ proof }) => proof);
  expect(JSON.stringify(proofs)).toContain('${GITLAB_TOKEN:?set GITLAB_TOKEN}');
});
