import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import {
  bindToLoopback,
  closeBy,
  livePorts,
  openAnyway,
  openPortReferences,
  portPath,
  portPlace,
  range,
} from './published-port.ts';

export const rule: Rule = {
  meta: {
    id: 'port-ephemeral-published',
    group: 'network',
    title: 'Container port published on a random host port',
    severity: 'low',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-1327'],
    cis: ['5.14'],
    elsewhere: {
      KICS: '451d79dc-0588-476a-ad03-3c7f0320abb3',
      dclint: 'no-unbound-port-interfaces',
      'compose-lint': 'CL-0005',
    },
    references: ['https://docs.docker.com/reference/compose-file/services/#ports', ...openPortReferences],
    docs: {
      danger:
        'A port without a host port is published all the same: Docker chooses a free one and opens it on every interface of the host, past `ufw`. Mostly `expose` was meant.',
      remedy: 'Delete the entry where only other containers use the port. Otherwise write `127.0.0.1::80`.',
      whenRight: 'Where several copies of the service run on one host and others look the port up.',
    },
  },
  *check(project: Project) {
    for (const published of livePorts(project)) {
      const { service, port } = published;
      if (port.published !== 'none' || openAnyway(published) === undefined) continue;
      yield {
        at: portPlace(published),
        service: service.name,
        path: portPath(published),
        subject: 'random host port',
        message: {
          what: prose`Port ${range(port.target)} of ${service.name} has no host port, so Docker publishes it on a random one, on every interface.`,
          why: prose`Other containers reach it without that, and ufw is not asked about it.`,
          todo: closeBy(
            published,
            prose`Delete the entry, or move it to \`expose\`. If this machine needs it, bind it to loopback.`,
          ),
        },
        ...bindToLoopback(published),
      };
    }
  },
};
