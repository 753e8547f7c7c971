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
  publishedPort,
} from './published-port.ts';

export const rule: Rule = {
  meta: {
    id: 'port-bind-default-wildcard',
    group: 'network',
    title: 'Address defaults to every interface',
    severity: 'medium',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-1188', 'CWE-1327'],
    cis: ['5.14'],
    elsewhere: { 'compose-lint': 'CL-0005', dclint: 'no-unbound-port-interfaces' },
    references: ['https://docs.docker.com/reference/compose-file/interpolation/', ...openPortReferences],
    docs: {
      danger:
        'The address comes from a variable whose default is a wildcard. It looks configurable, and ships open in every checkout that sets nothing.',
      remedy: 'Make loopback the default: `${BIND:-127.0.0.1}:5432:5432`. Who needs more sets the variable.',
      whenRight: 'For what the world is meant to reach in every installation.',
    },
  },
  *check(project: Project) {
    for (const published of livePorts(project)) {
      const { service, port } = published;
      if (openness(published) !== 'wildcard-default' || port.hostIp.kind !== 'address') continue;
      const { address, defaultOf = '' } = port.hostIp;
      yield {
        at: portPlace(published),
        service: service.name,
        path: portPath(published),
        subject: 'wildcard by default',
        message: {
          what: prose`Unless ${defaultOf} is set, ${service.name} publishes ${publishedPort(published)} on ${address}, which is every interface of the host.`,
          why: openPortWhy,
          todo: closeBy(published, prose`Make loopback the default: \`127.0.0.1\`. Who needs more sets the variable.`),
        },
        ...bindToLoopback(published),
      };
    }
  },
};
