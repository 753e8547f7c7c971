import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { livePorts, portPath, portPlace, range } from './published-port.ts';

export const rule: Rule = {
  meta: {
    id: 'port-privileged-host',
    group: 'network',
    title: 'Host port below 1024',
    severity: 'info',
    default: 'off',
    fix: 'no',
    cwe: ['CWE-269'],
    cis: ['5.8'],
    elsewhere: { KICS: 'bc2908f3-f73c-40a9-8793-c1b7d5544f79' },
    references: ['https://docs.docker.com/reference/compose-file/services/#ports'],
    docs: {
      danger: 'Clients take a host port below 1024 for a service of the host itself.',
      remedy: 'Publish a port from 1024 on, and let a reverse proxy serve the well-known one.',
      whenRight: 'For the reverse proxy on ports 80 and 443, which is the normal case; so this rule is off by default.',
    },
  },
  *check(project: Project) {
    for (const published of livePorts(project)) {
      const { service, port } = published;
      // The host's port decides, not the container's; and on loopback nobody else sees it.
      if (typeof port.published === 'string' || port.published.first >= 1024) continue;
      if (port.hostIp.kind === 'address' && port.hostIp.reach === 'loopback') continue;
      yield {
        at: portPlace(published),
        service: service.name,
        path: portPath(published),
        subject: range(port.published),
        message: {
          what: prose`${service.name} publishes the host port ${range(port.published)}.`,
          why: prose`Clients take a port below 1024 for a service of the host itself.`,
          todo: prose`Publish a port from 1024 on, and let a reverse proxy serve the well-known one.`,
        },
      };
    }
  },
};
