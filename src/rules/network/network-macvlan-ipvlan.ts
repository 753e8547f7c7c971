import { prose } from '../../prose.ts';
import type { Project, Prose, Rule, Service } from '../../types.ts';
import { servicesOn } from '../../attached-networks.ts';

export const rule: Rule = {
  meta: {
    id: 'network-macvlan-ipvlan',
    group: 'network',
    title: 'Containers directly on the local network',
    severity: 'medium',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-668', 'CWE-1327'],
    cis: ['5.9'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/engine/network/drivers/macvlan/',
      'https://docs.docker.com/engine/network/packet-filtering-firewalls/',
    ],
    docs: {
      danger:
        'With `macvlan` or `ipvlan` each container has an address of its own on the local network. Docker sets no firewall rules there, so every port that a container listens on is reachable, published or not.',
      remedy: 'Use a bridge network and publish what is needed.',
      whenRight:
        'For what has to have an address of its own, such as a DNS or DHCP server. Then filter its ports in it.',
    },
  },
  *check(project: Project) {
    for (const network of project.networks) {
      const driver = network.text('driver');
      if (driver === undefined || !['macvlan', 'ipvlan'].includes(driver.text)) continue;
      // Without a parent the driver makes up an interface that leads nowhere. Source: moby, `CreateNetwork` of both drivers.
      if (network.get('driver_opts', 'parent') === undefined) continue;
      const services = servicesOn(project, network);
      if (services.length === 0) continue;
      yield {
        at: driver,
        path: [...network.path, 'driver'],
        subject: driver.text,
        message: {
          what: prose`The network ${network.name} puts ${named(services)} directly on the local network.`,
          why: prose`Docker sets no firewall rules for ${driver.text}: every port they listen on is reachable from there, published or not.`,
          todo: prose`Use a bridge network and publish what is needed, unless they need addresses of their own.`,
        },
      };
    }
  },
};

function named(services: readonly Service[]): Prose {
  const [first, second, ...others] = services.map(({ name }) => name);
  if (second === undefined) return prose`${first ?? ''}`;
  return others.length === 0
    ? prose`${first ?? ''} and ${second}`
    : prose`${first ?? ''} and ${others.length + 1} other services`;
}
