import { prose } from '../../prose.ts';
import type { Place, Project, Rule, Service } from '../../types.ts';
import { usesHostNetwork } from './published-port.ts';

export const rule: Rule = {
  meta: {
    id: 'network-mode-host-conflict',
    group: 'network',
    title: "Settings that the host's namespace excludes",
    severity: 'info',
    default: 'off',
    fix: 'no',
    cwe: ['CWE-1188'],
    cis: [],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/services/#network_mode',
      'https://github.com/moby/moby/blob/master/daemon/internal/runconfig/hostconfig_unix.go',
      'https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go',
    ],
    docs: {
      danger:
        'Compose or the engine refuses `network_mode: host` beside `networks`, `links` or a `net.*` sysctl, and `uts: host` beside `hostname`. What the author meant is not what runs, since nothing runs.',
      remedy: 'Remove one of the two.',
      whenRight: 'Never.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      for (const [key, at, mode] of conflicts(service)) {
        yield {
          at,
          service: service.name,
          path: [...service.path, ...key.split(' ')],
          subject: key,
          message: {
            what: prose`${service.name} sets ${key} beside ${mode}.`,
            why: prose`The two exclude each other, so the service does not start.`,
            todo: prose`Remove one of them.`,
          },
        };
      }
    }
  },
};

function* conflicts(service: Service): Generator<readonly [key: string, place: Place, mode: string]> {
  if (usesHostNetwork(service)) {
    for (const key of ['networks', 'links']) {
      const node = service.get(key);
      if (node !== undefined) yield [key, node, 'network_mode: host'];
    }
    // They would change the host's own network.
    for (const { name, ...place } of service.pairs('sysctls')) {
      if (name.startsWith('net.')) yield [`sysctls ${name}`, place, 'network_mode: host'];
    }
  }
  const hostname = service.get('hostname');
  if (hostname !== undefined && service.text('uts')?.text === 'host') yield ['hostname', hostname, 'uts: host'];
}
