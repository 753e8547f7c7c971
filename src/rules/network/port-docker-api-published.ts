import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import {
  bindToLoopback,
  livePorts,
  openness,
  openPortReferences,
  type PublishedPort,
  portPath,
  portPlace,
} from './published-port.ts';

export const rule: Rule = {
  meta: {
    id: 'port-docker-api-published',
    group: 'network',
    title: 'Docker API open to the network',
    severity: 'critical',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-306', 'CWE-284'],
    cis: ['2.7', '5.32'],
    elsewhere: { DockSec: 'compose-port-bound-all-interfaces' },
    references: ['https://docs.docker.com/engine/security/protect-access/', ...openPortReferences],
    docs: {
      danger:
        'Ports 2375 and 2376 are the API of a Docker engine. Who reaches 2375 can start a privileged container and owns that engine, without a password; 2376 asks for a client certificate, if TLS is set up right.',
      remedy:
        'Delete the entry: containers of the same network reach the engine by its name. Otherwise bind it to loopback.',
      whenRight: 'For a remote engine on 2376 with client certificates, bound to a private address.',
    },
  },
  *check(project: Project) {
    for (const published of livePorts(project)) {
      const { service, port } = published;
      const number = [2375, 2376].find((api) => isTarget(published, api));
      const specific = port.hostIp.kind === 'address' && port.hostIp.reach === 'specific';
      if (number === undefined || (openness(project, published) === undefined && !specific)) continue;
      yield {
        at: portPlace(published),
        service: service.name,
        path: portPath(published),
        subject: String(number),
        ...(number === 2376 && { severity: 'high' as const }),
        message: {
          what: prose`The Docker API of ${service.name} (port ${number}) is published beyond this machine.`,
          why:
            number === 2375
              ? prose`Whoever reaches it can start a privileged container: no password, no encryption. Docker forwards the port before ufw's rules are asked.`
              : prose`Only client certificates stand between the network and root on that engine.`,
          todo: prose`Delete the entry if only containers use it, or bind it to \`127.0.0.1\`.`,
        },
        ...(specific
          ? { noFixReason: prose`The address was chosen; whether somebody else needs it is for you to say.` }
          : bindToLoopback(published)),
      };
    }
  },
};

function isTarget({ port: { target } }: PublishedPort, number: number): boolean {
  return typeof target === 'object' && target.first <= number && number <= target.last;
}
