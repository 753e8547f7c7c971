import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { authentication } from '../knowledge/authentication.ts';
import {
  bindToLoopback,
  closeBy,
  livePorts,
  openness,
  openPortReferences,
  portPath,
  portPlace,
} from './published-port.ts';
import { sensitiveService } from './sensitive-service.ts';

export const rule: Rule = {
  meta: {
    id: 'port-sensitive-service-no-auth',
    group: 'network',
    title: 'Database without a password open to the network',
    severity: 'critical',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-306', 'CWE-1392', 'CWE-1327'],
    cis: ['5.14'],
    elsewhere: {},
    references: openPortReferences,
    docs: {
      danger:
        'A database, cache, message broker or search engine is published on every interface of the host and lets everybody in, or asks for a password that everybody tries first. Reading and deleting its data needs no attack, only a connection; machines that look for such ports find them within hours.',
      remedy:
        'Delete the entry where only other containers use the service, or bind it to loopback, and set a password of its own.',
      whenRight: 'Never on a machine that others can reach.',
    },
  },
  *check(project: Project) {
    for (const published of livePorts(project)) {
      const { service } = published;
      const known = sensitiveService(published);
      if (known === undefined || openness(published) === undefined) continue;
      const asks = authentication(service);
      if (asks.kind !== 'off' && asks.kind !== 'guessable') continue;
      yield {
        at: portPlace(published),
        service: service.name,
        path: portPath(published),
        subject: `${known.name}, ${asks.kind}`,
        message: {
          what: prose`${known.published} on every interface of the host, and ${asks.reason}.`,
          why: prose`Whoever can reach this machine can read and delete its data. Docker forwards the port before ufw's rules are asked.`,
          todo: prose`${closeBy(published, prose`Delete the entry if only containers use it, or bind it to \`127.0.0.1\`.`)} Then set a password.`,
        },
        ...bindToLoopback(published),
      };
    }
  },
};
