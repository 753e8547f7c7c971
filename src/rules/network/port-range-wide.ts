import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { livePorts, openness, openPortReferences, portPath, portPlace, range } from './published-port.ts';

/** More ports than that are no list of services any more. */
const widest = 100;

export const rule: Rule = {
  meta: {
    id: 'port-range-wide',
    group: 'network',
    title: 'Wide range of ports open to the network',
    severity: 'medium',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-1327'],
    cis: ['5.9'],
    elsewhere: {},
    references: ['https://docs.docker.com/reference/compose-file/services/#ports', ...openPortReferences],
    docs: {
      danger:
        'More than a hundred host ports are published on every interface. Whatever the container opens there later is reachable at once, and Docker sets up a forwarding for each of them at every start.',
      remedy: 'Publish the ports that are used, or let the app use a smaller range.',
      whenRight:
        'For media servers that negotiate ports, such as TURN or SIP, when the range is the one they are set to.',
    },
  },
  *check(project: Project) {
    for (const published of livePorts(project)) {
      const { service, port } = published;
      if (typeof port.published === 'string' || openness(published) === undefined) continue;
      const ports = port.published.last - port.published.first + 1;
      if (ports <= widest) continue;
      yield {
        at: portPlace(published),
        service: service.name,
        path: portPath(published),
        subject: range(port.published),
        message: {
          what: prose`${service.name} publishes ${ports} ports (${range(port.published)}) on every interface of the host.`,
          why: prose`Whatever the container opens in that range is reachable at once, and ufw is not asked about it.`,
          todo: prose`Publish only the ports that are used, or set the app to a smaller range.`,
        },
        noFixReason: prose`Which ports the app uses is not in the file.`,
      };
    }
  },
};
