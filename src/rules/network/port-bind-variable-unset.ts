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
    id: 'port-bind-variable-unset',
    group: 'network',
    title: 'Empty address means every interface',
    severity: 'medium',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-1188', 'CWE-1327'],
    cis: ['5.14'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/interpolation/',
      'https://github.com/docker/go-connections/blob/main/nat/nat.go',
      ...openPortReferences,
    ],
    docs: {
      danger:
        'The place of the address is empty, or holds a variable without a default. Compose fills in the empty text with a warning at most, and Docker reads an empty address as every interface.',
      remedy: 'Give the variable a default, `${BIND:-127.0.0.1}`, or make it required, `${BIND:?set BIND}`.',
      whenRight: 'Never: write the address that is meant.',
    },
  },
  *check(project: Project) {
    for (const published of livePorts(project)) {
      const { service, port } = published;
      if (openness(published) !== 'unset' || port.hostIp.kind !== 'empty') continue;
      // Compose refuses an empty host_ip in long syntax, so nothing is opened there.
      if (port.syntax === 'long') continue;
      const { variable } = port.hostIp;
      yield {
        at: portPlace(published),
        service: service.name,
        path: portPath(published),
        subject: variable ?? 'empty',
        message: {
          what:
            variable === undefined
              ? prose`The address before ${publishedPort(published)} of ${service.name} is empty, which means every interface of the host.`
              : prose`While ${variable} is unset or empty, ${service.name} publishes ${publishedPort(published)} on every interface of the host.`,
          why: openPortWhy,
          todo: closeBy(published, prose`Write \`127.0.0.1\`, or make it the variable's default.`),
        },
        ...bindToLoopback(published),
      };
    }
  },
};
