import { prose } from '../../prose.ts';
import type { Project, Prose, Rule } from '../../types.ts';
import {
  type Audience,
  bindToLoopback,
  closeBy,
  livePorts,
  meantForOthers,
  openAnyway,
  openPortReferences,
  openPortWhy,
  portPath,
  portPlace,
  publishedPort,
} from './published-port.ts';

const bindTo: Readonly<Record<Audience | 'apps', Prose>> = {
  web: prose`Keep it if everyone is meant to reach it, as a reverse proxy is. Otherwise bind it to this machine with \`127.0.0.1:\`.`,
  devices: prose`Keep it if devices report to it, each with a password. Otherwise bind it to this machine with \`127.0.0.1:\`.`,
  datagrams: prose`Keep it if other machines are meant to reach it, as a VPN is. Otherwise bind it to this machine with \`127.0.0.1:\`.`,
  apps: prose`Bind it to this machine with \`127.0.0.1:\`. Containers on the same network need no published port.`,
};

export const rule: Rule = {
  meta: {
    id: 'port-bind-all-interfaces',
    group: 'network',
    title: 'Port published on every interface',
    severity: 'medium',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-1327', 'CWE-668'],
    cis: ['5.14'],
    elsewhere: {
      KICS: '451d79dc-0588-476a-ad03-3c7f0320abb3',
      dclint: 'no-unbound-port-interfaces',
      'compose-lint': 'CL-0005',
      DockSec: 'compose-port-bound-all-interfaces',
    },
    references: openPortReferences,
    docs: {
      danger:
        'A port without a host address, or with a wildcard one such as `0.0.0.0` or `[::]`, listens on every network interface of the host. Docker forwards it before `ufw` is asked, so a firewall that looks closed lets it through.',
      remedy:
        'Put `127.0.0.1:` before the port and let a reverse proxy on the host serve it. Other containers need no published port: they reach the service by its name.',
      whenRight: 'For what the world is meant to reach, such as the reverse proxy itself on ports 80 and 443.',
    },
  },
  *check(project: Project) {
    for (const published of livePorts(project)) {
      const reason = openAnyway(published);
      if (reason === undefined || published.port.published === 'none') continue;
      const { service } = published;
      const because = reason === 'dropped' ? prose`: \`docker stack deploy\` drops the address` : [];
      yield {
        at: portPlace(published),
        service: service.name,
        path: portPath(published),
        subject: 'every interface',
        message: {
          what: prose`${service.name} publishes ${publishedPort(published)} on every interface of the host${because}.`,
          why: openPortWhy,
          todo: closeBy(published, bindTo[meantForOthers(published) ?? 'apps']),
        },
        ...bindToLoopback(published),
      };
    }
  },
};
