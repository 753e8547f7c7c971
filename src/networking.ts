import { attachedNetworks, networkNames } from './attached-networks.ts';
import type { ModelScalar, Project, Resource, Service } from './types.ts';

/** What a service's network lets in, before any port is looked at. */
export type Networking =
  | { readonly kind: 'host' }
  | { readonly kind: 'none' }
  /** The network of a service of this project that has one of its own. */
  | { readonly kind: 'service'; readonly owner: Service }
  /** The network of a container that this project does not describe. */
  | { readonly kind: 'container'; readonly name: string }
  | { readonly kind: 'unknown'; readonly variable?: string }
  | { readonly kind: 'own'; readonly names: readonly string[]; readonly publishing: Publishing };

/** What becomes of the ports that a service publishes. */
export type Publishing =
  /** `address`: what the network binds a port without one to; absent where that is every interface. */
  | { readonly kind: 'on'; readonly address?: string }
  | { readonly kind: 'internal' }
  | { readonly kind: 'direct'; readonly driver: string }
  | { readonly kind: 'unknown'; readonly variable?: string };

/**
 * Reads `network_mode` and `networks`. `service:NAME` is followed to the service whose network it is in the end; values
 * are case-sensitive (`HOST` is a network's name).
 * Source: https://docs.docker.com/reference/compose-file/services/#network_mode
 */
export function networkingOf(project: Project, service: Service): Networking {
  const seen = new Set<Service>();
  for (let owner = service; ; ) {
    seen.add(owner);
    const mode = owner.text('network_mode');
    const joined = /^service:(.+)$/s.exec(mode?.text ?? '')?.[1];
    if (joined === undefined || mode?.known !== true) return networkingOfOwner(project, owner, service);
    const next = project.service(joined);
    if (next === undefined) return { kind: 'container', name: joined };
    // Compose refuses a circle.
    if (seen.has(next)) return { kind: 'unknown' };
    owner = next;
  }
}

function networkingOfOwner(project: Project, owner: Service, asked: Service): Networking {
  const mode = owner.text('network_mode');
  if (mode?.known === false) return { kind: 'unknown', ...variableIn(mode) };
  const text = mode?.text ?? '';
  const container = /^container:(.+)$/s.exec(text)?.[1];
  if (text === 'host') return { kind: 'host' };
  if (text === 'none') return { kind: 'none' };
  if (container !== undefined) return { kind: 'container', name: container };
  if (owner !== asked) return { kind: 'service', owner };
  // Any other mode is the name of a network that exists already: the file doesn't say what it is like.
  return text === '' ? ownNetworks(project, owner) : { kind: 'own', names: [text], publishing: { kind: 'on' } };
}

function ownNetworks(project: Project, service: Service): Networking {
  return { kind: 'own', names: networkNames(service), publishing: publishingOn(attachedNetworks(project, service)) };
}

/** A service publishes through those of its networks that are bridges and not internal. */
function publishingOn(networks: readonly (Resource | undefined)[]): Publishing {
  const hidden = networks.map((network) => network?.text('internal')).find((value) => value?.known === false);
  if (hidden) return { kind: 'unknown', ...variableIn(hidden) };
  const open = networks.filter((network) => network?.flag('internal')?.value !== true);
  const bridges = open.filter((network) => !isDirect(network));
  if (bridges.length > 0) return bindingOn(bridges);
  const driver = open[0]?.text('driver')?.text;
  return driver === undefined ? { kind: 'internal' } : { kind: 'direct', driver };
}

/** "No iptables rules are created for ipvlan, macvlan or host networking": containers have addresses of their own. */
function isDirect(network: Resource | undefined): boolean {
  return /^(?:macvlan|ipvlan)$/.test(network?.text('driver')?.text ?? '');
}

/**
 * A bridge can bind ports without address to one of its own choice. Where several networks differ in that, the engine
 * decides which of them forwards.
 * Source: https://docs.docker.com/engine/network/drivers/bridge/#default-host-binding-address
 */
function bindingOn(bridges: readonly (Resource | undefined)[]): Publishing {
  const bindings = bridges.map((network) =>
    network?.text('driver_opts', 'com.docker.network.bridge.host_binding_ipv4'),
  );
  const hidden = bindings.find((value) => value?.known === false);
  if (hidden) return { kind: 'unknown', ...variableIn(hidden) };
  const [address = '', ...others] = new Set(bindings.map((value) => value?.text ?? ''));
  if (others.length > 0) return { kind: 'unknown' };
  return address === '' || address === '0.0.0.0' ? { kind: 'on' } : { kind: 'on', address };
}

/** The variable without value that hides a scalar. */
export function variableIn(scalar: ModelScalar): { readonly variable?: string } {
  const hidden = scalar.substitutions.find(({ source }) => source === 'unset' || source === 'required');
  return hidden === undefined ? {} : { variable: hidden.variable };
}
