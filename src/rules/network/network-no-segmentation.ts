import { prose } from '../../prose.ts';
import type { Project, Rule, Service } from '../../types.ts';
import { sensitiveImages } from '../knowledge/sensitive-services.ts';
import { networkNames } from '../../attached-networks.ts';
import { livePorts, openness } from './published-port.ts';

export const rule: Rule = {
  meta: {
    id: 'network-no-segmentation',
    group: 'network',
    title: 'Database on the network of what the world reaches',
    severity: 'info',
    default: 'off',
    fix: 'no',
    cwe: ['CWE-653'],
    cis: ['5.30'],
    owasp: ['Docker rule 5'],
    elsewhere: { DockSec: 'compose-no-network-segmentation' },
    references: [
      'https://docs.docker.com/compose/how-tos/networking/#specify-custom-networks',
      'https://docs.docker.com/reference/compose-file/networks/#internal',
    ],
    docs: {
      danger:
        'The service that the world reaches and the database stand on one network, the only one of both. Who takes over the first can speak to the second on every port.',
      remedy:
        'Give the database a network with `internal: true` that only the services which need it join, and keep the published service off it where it does not.',
      whenRight: 'Where the published service is the one that uses the database, and there is no other.',
    },
  },
  *check(project: Project) {
    const published = new Set(
      [...livePorts(project)].filter((port) => openness(port) !== undefined).map(({ service }) => service),
    );
    for (const service of project.services) {
      const [name, kind] = sensitiveImages.get(service.image?.value.name ?? '') ?? [];
      const network = onlyNetwork(service);
      if (name === undefined || kind === undefined || network === undefined || isInternal(project, network)) continue;
      const reached = [...published].find((other) => other !== service && onlyNetwork(other) === network);
      if (reached === undefined) continue;
      yield {
        at: service.key,
        service: service.name,
        path: [...service.path, 'networks'],
        subject: network,
        message: {
          what: prose`The ${[kind]} ${service.name} (${[name]}) and ${reached.name}, which is published, share their only network.`,
          why: prose`Who takes over ${reached.name} can speak to ${service.name} on every port.`,
          todo: prose`Give ${service.name} a network with \`internal: true\` that only its users join.`,
        },
        related: [{ place: reached.key, note: prose`This service is published.` }],
      };
    }
  },
};

/** The one network that a service is on; `undefined` where there are several, or a `network_mode` instead. */
function onlyNetwork(service: Service): string | undefined {
  const [name, ...others] = networkNames(service);
  return others.length > 0 || service.get('network_mode') !== undefined ? undefined : name;
}

function isInternal({ networks }: Project, name: string): boolean {
  return networks.find((network) => network.name === name)?.flag('internal')?.value === true;
}
