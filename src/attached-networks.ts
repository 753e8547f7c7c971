import type { Project, Resource, Service } from './types.ts';

/** The names of the networks that a service joins; `default` where it names none. */
export function networkNames(service: Service): readonly string[] {
  const node = service.get('networks');
  const names = node?.kind === 'map' ? [...node.entries.keys()] : service.list('networks').map(({ text }) => text);
  return names.length > 0 ? names : ['default'];
}

/** The declared networks that a service joins; `undefined` for one that has no declaration, such as the default one. */
export function attachedNetworks(project: Project, service: Service): readonly (Resource | undefined)[] {
  const { declared } = networksOf(project);
  return networkNames(service).map((name) => declared.get(name));
}

/** The services that join a network; a service with a `network_mode` joins none. */
export function servicesOn(project: Project, network: Resource): readonly Service[] {
  return networksOf(project).members.get(network.name) ?? [];
}

interface Networks {
  readonly declared: ReadonlyMap<string, Resource>;
  readonly members: ReadonlyMap<string, readonly Service[]>;
}

/** Worked out once: rules ask for each network and for each service. */
const known = new WeakMap<Project, Networks>();

function networksOf(project: Project): Networks {
  const networks = known.get(project) ?? { declared: declaredIn(project), members: membersIn(project) };
  known.set(project, networks);
  return networks;
}

function declaredIn(project: Project): Networks['declared'] {
  return new Map(project.networks.map((network) => [network.name, network]));
}

function membersIn(project: Project): Networks['members'] {
  const members = new Map<string, Service[]>();
  for (const service of project.services) {
    if (service.get('network_mode') !== undefined) continue;
    for (const name of new Set(networkNames(service))) {
      const joined = members.get(name);
      if (joined) joined.push(service);
      else members.set(name, [service]);
    }
  }
  return members;
}
