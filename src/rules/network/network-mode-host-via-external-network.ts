import { prose } from '../../prose.ts';
import type { ModelScalar, Place, Project, Resource, Rule } from '../../types.ts';
import { servicesOn } from '../../attached-networks.ts';

export const rule: Rule = {
  meta: {
    id: 'network-mode-host-via-external-network',
    group: 'network',
    title: "Host's network through an external network",
    severity: 'low',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-668'],
    cis: ['5.10'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/networks/#external',
      'https://docs.docker.com/reference/cli/docker/service/create/#network',
    ],
    docs: {
      danger:
        "In a Swarm stack an external network named `host` puts the service on the host's own network. `docker compose up` refuses it: it gives every container an alias, which this network doesn't take.",
      remedy: 'Use a network of the project.',
      whenRight: "In a Swarm stack whose service has to see the host's network.",
    },
  },
  *check(project: Project) {
    for (const network of project.networks) {
      const name = hostName(network);
      if (name === undefined || servicesOn(project, network).length === 0) continue;
      yield {
        at: name,
        path: [...network.path, 'name'],
        subject: 'host',
        message: {
          what: prose`The network ${network.name} is the host's own network, taken in as an external one.`,
          why: prose`In a Swarm stack its services then open their ports on the host itself; \`docker compose up\` fails.`,
          todo: prose`Use a network of the project, or say \`network_mode: host\` where that is meant.`,
        },
      };
    }
  },
};

/** Where an external network is called `host`: by `name`, by the old `external: {name: …}`, or by its key. */
function hostName(network: Resource): Place | undefined {
  const external = network.get('external');
  if (external === undefined || (external.kind === 'scalar' && external.value !== true)) return undefined;
  const name: ModelScalar | undefined = network.text('name') ?? network.text('external', 'name');
  if (name !== undefined) return name.text === 'host' ? name : undefined;
  return network.name === 'host' ? network.key : undefined;
}
