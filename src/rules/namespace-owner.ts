import type { Project, Service } from '../types.ts';

export type NamespaceOwner = (service: Service) => Service | undefined;

/** Gives the service at the end of a chain of `service:NAME`; `undefined` where it leaves the project or is a circle. */
export function namespaceOwners(project: Project, field: 'network_mode' | 'pid' | 'ipc'): NamespaceOwner {
  const owners = new Map<Service, Service | undefined>();
  return (start) => {
    const seen = new Set<Service>();
    let service: Service | undefined = start;
    let owner: Service | undefined;
    while (service !== undefined && !seen.has(service)) {
      seen.add(service);
      const joined: string | undefined = /^service:(.+)$/.exec(service.text(field)?.text ?? '')?.[1];
      owner = owners.has(service) ? owners.get(service) : joined === undefined ? service : undefined;
      service = joined === undefined || owners.has(service) ? undefined : project.service(joined);
    }
    for (const each of seen) owners.set(each, owner);
    return owner;
  };
}
