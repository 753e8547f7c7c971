import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import {
  bindToLoopback,
  closeBy,
  livePorts,
  openness,
  openPortReferences,
  openPortWhy,
  portPath,
  portPlace,
  unless,
} from './published-port.ts';
import { sensitiveService } from './sensitive-service.ts';

export const rule: Rule = {
  meta: {
    id: 'port-sensitive-service-exposed',
    group: 'network',
    title: 'Database or admin port open to the network',
    severity: 'high',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-1327', 'CWE-284'],
    cis: ['5.14', '5.9'],
    elsewhere: { DockSec: 'compose-port-bound-all-interfaces' },
    references: ['https://github.com/fleetdm/fleet/issues/42226', ...openPortReferences],
    docs: {
      danger:
        'A database, cache, message broker, search engine or remote desktop is reachable from every network that the host is on, past `ufw`. Machines that look for such ports find them within hours.',
      remedy:
        'Delete the entry where only other containers use the service: they reach it by its name. Otherwise bind it to loopback.',
      whenRight: 'Where clients on other machines really need it: then bind it to the one private address they use.',
    },
  },
  *check(project: Project) {
    for (const published of livePorts(project)) {
      const { service } = published;
      const known = sensitiveService(published);
      if (known === undefined || openness(published) === undefined) continue;
      yield {
        at: portPlace(published),
        service: service.name,
        path: portPath(published),
        subject: known.name,
        message: {
          what: prose`${known.published} on every interface of the host${unless(published)}.`,
          why: openPortWhy,
          todo: closeBy(
            published,
            prose`Delete the entry if only containers use it: they connect to ${service.name} by name. Otherwise bind it to \`127.0.0.1\`.`,
          ),
        },
        ...bindToLoopback(published),
      };
    }
  },
};
