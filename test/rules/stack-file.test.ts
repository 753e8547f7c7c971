import { expect, test } from 'vitest';
import { plainText } from '../../src/report/prose-text.ts';
import { auditFiles } from './audit-files.ts';

const text = 'services:\n  app:\n    image: acme/app:1.4.2\n';

async function todosOf(path: string, more = ''): Promise<readonly string[]> {
  const rules = ['cpu-limit-missing', 'memory-limit-missing', 'pids-limit-missing'];
  const { findings } = await auditFiles(
    new Map([[path, text + more]]),
    Object.fromEntries(rules.map((id) => [id, 'on'])),
  );
  return findings.filter(({ rule }) => rules.includes(rule.id)).map(({ message }) => plainText(message.todo));
}

test.each([
  ['docker-stack.yml', ''],
  ['compose.yaml', '    deploy:\n      mode: global\n'],
])('a limit goes where `docker stack deploy` takes it: %s', async (path, more) => {
  const todos = (await todosOf(path, more)).join(' ');
  for (const key of ['cpus', 'memory', 'pids']) expect(todos).toContain(`\`deploy.resources.limits.${key}\``);
});

test.each(['compose.yaml', 'compose.stackstorm.yml'])('a limit of Compose has its short key: %s', async (path) => {
  const todos = (await todosOf(path, '    deploy:\n      replicas: 2\n')).join(' ');
  for (const key of ['cpus', 'mem_limit', 'pids_limit']) expect(todos).toContain(`\`${key}\``);
  expect(todos).not.toContain('deploy.resources');
});
