import { prose } from '../../prose.ts';
import type { Project, Rule, Service } from '../../types.ts';
import { usesHostNetwork } from './published-port.ts';

export const rule: Rule = {
  meta: {
    id: 'network-mode-inherits-host',
    group: 'network',
    title: "Container joins a service on the host's network",
    severity: 'high',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-668'],
    cis: ['5.10'],
    elsewhere: {},
    references: ['https://docs.docker.com/reference/compose-file/services/#network_mode'],
    docs: {
      danger:
        "`network_mode: service:NAME` shares that service's network. Where that one runs on the host's network, this one does too, though nothing here says `host`.",
      remedy: 'Take the other service out of host mode, or give this one a network of its own.',
      whenRight: 'Where both have to see the host network.',
    },
  },
  *check(project: Project) {
    const owners: Owners = new Map();
    for (const service of project.services) {
      const mode = service.text('network_mode');
      const owner = mode && networkOwner(project, service, owners);
      if (mode === undefined || owner === undefined || owner === service || !usesHostNetwork(owner)) continue;
      const place = owner.text('network_mode');
      yield {
        at: mode,
        service: service.name,
        path: [...service.path, 'network_mode'],
        subject: owner.name,
        message: {
          what: prose`${service.name} shares the network of ${owner.name}, which is the host's own.`,
          why: prose`It reaches everything that listens on the host's \`127.0.0.1\`, and every port it opens is open on the host.`,
          todo: prose`Take ${owner.name} out of host mode, or remove this line.`,
        },
        ...(place && { related: [{ place, note: prose`Host mode is set here.` }] }),
        noFixReason: prose`Which of the two services has to change is for you to say.`,
      };
    }
  },
};

/** What was found for services so far, so that a long chain is followed once. */
type Owners = Map<Service, Service | undefined>;

/** The service at the end of a chain of `service:NAME`; `undefined` where it leaves the project or runs in a circle. */
function networkOwner(project: Project, start: Service, owners: Owners): Service | undefined {
  const chain: Service[] = [];
  let service: Service | undefined = start;
  while (service !== undefined && !owners.has(service)) {
    chain.push(service);
    // Until more is known: who comes here again runs in a circle.
    owners.set(service, undefined);
    const joined: string | undefined = /^service:(.+)$/.exec(service.text('network_mode')?.text ?? '')?.[1];
    if (joined === undefined) owners.set(service, service);
    else service = project.service(joined);
  }
  const owner = service && owners.get(service);
  for (const each of chain) owners.set(each, owner);
  return owner;
}
