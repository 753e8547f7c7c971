import { expect, test } from 'vitest';
import { auditFiles } from './audit-files.ts';

test.each([
  ['ADMIN_PASSWORD', 'anyone who can reach it gets in'],
  ['MINIO_SECRET_KEY', 'anyone who can reach it gets in'],
  ['SECRET_KEY', 'make up sessions or tokens'],
  ['PAPERLESS_SECRET_KEY', 'make up sessions or tokens'],
  ['JWT_SECRET', 'make up sessions or tokens'],
  ['N8N_ENCRYPTION_KEY', 'can decrypt it'],
  ['ENCRYPTION_KEY', 'can decrypt it'],
])('%s: %s', async (name, why) => {
  const text = `services:\n  minio:\n    image: acme/app:1.4.2\n    ports: ["8080:80"]\n    environment:\n      ${name}: changeme\n`;
  const { findings } = await auditFiles(new Map([['compose.yaml', text]]));
  const found = findings.filter(({ rule }) => rule.id === 'weak-default-credential');
  expect(found).toHaveLength(1);
  expect(JSON.stringify(found[0]?.message.why)).toContain(why);
});
