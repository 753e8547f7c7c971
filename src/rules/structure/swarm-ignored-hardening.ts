import { prose } from '../../prose.ts';
import type { ModelNode, Project, Prose, Rule, Service } from '../../types.ts';
import { isStackFile } from '../../stack-file.ts';

/**
 * What `docker stack deploy` leaves out with no more than a line on the terminal, where security hangs on it.
 * Source: `UnsupportedProperties` in https://github.com/docker/cli/blob/master/cli/compose/types/types.go
 */
const ignored: ReadonlyMap<string, Prose> = new Map([
  ['security_opt', prose`What it forbids stays allowed.`],
  ['userns_mode', prose`The container runs with the engine's own user mapping.`],
  ['cgroup_parent', prose`The limits of that group don't hold for it.`],
  ['network_mode', prose`It joins the default network, whatever the file says.`],
  ['ipc', prose`It does not share memory as the file says.`],
  ['pid', prose`It does not share processes as the file says.`],
  ['privileged', prose`It runs without the privileges that it counts on, unless somebody starts it another way.`],
  ['devices', prose`It runs without the devices that it counts on, unless somebody starts it another way.`],
]);

function* ignoredKeys(service: Service): Generator<readonly [key: string, node: ModelNode, why: Prose]> {
  for (const [key, why] of ignored) {
    const node = service.get(key);
    const isOff = node?.kind === 'scalar' && service.flag(key)?.value === false;
    if (node !== undefined && !isOff) yield [key, node, why];
  }
}

export const rule: Rule = {
  meta: {
    id: 'swarm-ignored-hardening',
    group: 'structure',
    title: 'Key that Swarm ignores',
    severity: 'info',
    default: 'off',
    fix: 'no',
    cwe: ['CWE-1188'],
    cis: [],
    elsewhere: {},
    references: ['https://docs.docker.com/reference/cli/docker/stack/deploy/'],
    docs: {
      danger:
        '`docker stack deploy` leaves out some keys and goes on. Who reads the file takes `security_opt` for granted, and the service runs without it.',
      remedy: "Set it where Swarm looks: in the engine's own settings, or in `deploy`.",
      whenRight: 'Where the same file is also started with `docker compose up`.',
    },
  },
  *check(project: Project) {
    if (!isStackFile(project)) return;
    for (const service of project.services) {
      for (const [key, node, why] of ignoredKeys(service)) {
        yield {
          at: { ...node, writtenAt: node.keyAt ?? node.writtenAt },
          service: service.name,
          path: [...service.path, key],
          subject: key,
          message: {
            what: prose`\`docker stack deploy\` ignores ${key} of ${service.name}.`,
            why,
            todo: prose`Set it where Swarm looks: in the engine's own settings, or in \`deploy\`.`,
          },
        };
      }
    }
  },
};
