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

const inSwarm: readonly string[] = ['cpus', 'memory', 'pids'].map((name) =>
  expect.stringContaining(`\`deploy.resources.limits.${name}\``),
);

test('a limit goes where `docker stack deploy` takes it', async () => {
  expect(await todosOf('docker-stack.yml')).toEqual(expect.arrayContaining([...inSwarm]));
  expect(await todosOf('compose.yaml', '    deploy:\n      mode: global\n')).toEqual(
    expect.arrayContaining([...inSwarm]),
  );
});

test('a limit of Compose has its short key', async () => {
  const todos = (await todosOf('compose.yaml', '    deploy:\n      replicas: 2\n')).join(' ');
  for (const key of ['cpus', 'mem_limit', 'pids_limit']) expect(todos).toContain(`\`${key}\``);
  expect(todos).not.toContain('deploy.resources');
});
