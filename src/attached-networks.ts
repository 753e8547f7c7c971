import type { Project, Resource, Service } from './types.ts';

/** The names of the networks that a service joins; `default` where it names none. */
export function networkNames(service: Service): readonly string[] {
  const node = service.get('networks');
  const names = node?.kind === 'map' ? [...node.entries.keys()] : service.list('networks').map(({ text }) => text);
  return names.length > 0 ? names : ['default'];
}

/** The declared networks that a service joins; `undefined` for one that has no declaration, such as the default one. */
export function attachedNetworks(project: Project, service: Service): readonly (Resource | undefined)[] {
  return networkNames(service).map((name) => project.networks.find((network) => network.name === name));
}

/** The services that join a network; a service with a `network_mode` joins none. */
export function servicesOn(project: Project, network: Resource): readonly Service[] {
  return project.services.filter(
    (service) => service.get('network_mode') === undefined && networkNames(service).includes(network.name),
  );
}
