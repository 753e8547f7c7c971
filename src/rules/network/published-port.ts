import { itemKey } from '../../fixes/item-key.ts';
import { propose } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { Hit, ModelPath, Place, PortMapping, PortRange, Project, Prose, Service } from '../../types.ts';
import { networkingOf, type Publishing } from '../../networking.ts';
import { dropsAddress, isStackFile, isWildcard } from '../../stack-file.ts';
import { givenAddress, loopbackEdits, mayHoldAddress } from './loopback-edits.ts';

export interface PublishedPort {
  readonly service: Service;
  readonly port: PortMapping;
  /** Through what the service's networks publish it. */
  readonly publishing: Publishing & { readonly kind: 'on' | 'unknown' };
  /** Published by `docker stack deploy`, which drops an address: https://github.com/moby/moby/issues/33277 */
  readonly inSwarm: boolean;
}

/**
 * The ports that take effect. A service without a network of its own publishes none, nor does one whose networks are
 * internal or give it an address of its own.
 */
export function* livePorts(project: Project): Generator<PublishedPort> {
  const inSwarm = isStackFile(project);
  for (const service of project.services) {
    const publishing = service.ports.length === 0 ? undefined : publishingOf(project, service);
    if (publishing === undefined || publishing.kind === 'internal' || publishing.kind === 'direct') continue;
    for (const port of service.ports) yield { service, port, publishing, inSwarm };
  }
}

/** A mode that a variable decides is Compose's own choice as long as nothing sets it: a network of its own. */
function publishingOf(project: Project, service: Service): Publishing | undefined {
  const networking = networkingOf(project, service);
  if (networking.kind === 'unknown') return networking;
  return networking.kind === 'own' ? networking.publishing : undefined;
}

/** Case-sensitive: `HOST` is a network's name. Source: moby, api/types/container, `NetworkMode.IsHost`. */
export function usesHostNetwork(service: Service): boolean {
  return service.text('network_mode')?.text === 'host';
}

/** Why a port listens on every interface of the host; `undefined` where it doesn't, or where that isn't known. */
export type Openness = 'absent' | 'wildcard' | 'wildcard-default' | 'unset' | 'dropped';

export function openness({ port: { hostIp }, publishing, inSwarm }: PublishedPort): Openness | undefined {
  if (inSwarm) return dropsAddress(hostIp) ? 'dropped' : isWildcard(hostIp) ? 'wildcard' : 'absent';
  // A network can bind the ports that name no address by itself; a written address has its say all the same.
  const bound = publishing.kind === 'on' && publishing.address !== undefined;
  switch (hostIp.kind) {
    case 'absent':
      return bound ? undefined : 'absent';
    case 'empty':
      return bound ? undefined : 'unset';
    case 'unknown':
      return undefined;
    case 'address':
      if (!isWildcard(hostIp)) return undefined;
      return hostIp.defaultOf === undefined ? 'wildcard' : 'wildcard-default';
  }
}

/** Why a port is open that no variable can close: what variables leave open has rules of its own. */
export function openAnyway(published: PublishedPort): 'absent' | 'wildcard' | 'dropped' | undefined {
  const reason = openness(published);
  return reason === 'unset' || reason === 'wildcard-default' ? undefined : reason;
}

/** The text that makes the port what it is: the short form's item, or the long form's address or published port. */
export function portPlace({ port }: PublishedPort): Place {
  if (port.node.kind !== 'map') return port;
  const { entries } = port.node;
  return entries.get('host_ip') ?? entries.get('published') ?? entries.get('target') ?? port;
}

/** By host and container port, so that an address, a reordering or the other syntax is no other port. */
export function portPath({ service, port }: PublishedPort): ModelPath {
  return [...service.path, 'ports', `${range(port.published)}:${range(port.target)}/${port.protocol}`];
}

export function range(port: PortRange | 'none' | 'unknown'): string {
  if (typeof port === 'string') return port === 'none' ? '' : '?';
  return port.first === port.last ? String(port.first) : `${port.first}-${port.last}`;
}

/** The published port in words. */
export function publishedPort({ port }: PublishedPort): Prose {
  if (port.published === 'unknown') return prose`a port that a variable sets`;
  return prose`port ${range(port.published)}`;
}

/** What a statement about a port depends on, where a variable has a say in its address. */
export function unless({ port: { hostIp }, inSwarm }: PublishedPort): Prose {
  if (inSwarm) return [];
  const variable = hostIp.kind === 'empty' ? hostIp.variable : hostIp.kind === 'address' ? hostIp.defaultOf : undefined;
  return variable === undefined ? [] : prose` unless ${variable} names an address`;
}

const shortLink = 'https://docs.docker.com/engine/network/packet-filtering-firewalls/#docker-and-ufw';

/** What all findings about a port on every interface have in common. */
export const openPortReferences: readonly string[] = [
  shortLink,
  'https://docs.docker.com/engine/network/port-publishing/',
];

export const openPortWhy: Prose = prose`Docker forwards published ports before ufw's rules are asked, so whoever can reach this machine can connect, whatever ufw says.`;

/**
 * What is mostly published for others on purpose: the web's own ports on the host, what devices report to, and what is
 * spoken in datagrams.
 */
export type Audience = 'web' | 'devices' | 'datagrams';

export function meantForOthers({ port: { published, target, protocol } }: PublishedPort): Audience | undefined {
  if (isOneOf(published, webPorts)) return 'web';
  if (protocol === 'udp') return 'datagrams';
  return isOneOf(target, mqttPorts) ? 'devices' : undefined;
}

function isOneOf(port: PortRange | 'none' | 'unknown', ports: ReadonlySet<number>): boolean {
  return typeof port === 'object' && port.first === port.last && ports.has(port.first);
}

const webPorts: ReadonlySet<number> = new Set([80, 443]);

/** Of a message broker for sensors and switches. Source: https://www.iana.org/assignments/service-names-port-numbers */
const mqttPorts: ReadonlySet<number> = new Set([1883, 8883]);

/** What to do about an open port: in a swarm an address changes nothing. */
export function closeBy({ inSwarm }: PublishedPort, binding: Prose): Prose {
  if (!inSwarm) return binding;
  return prose`Delete the entry if only services use it. Otherwise close the port in front of the nodes: \`docker stack deploy\` drops an address.`;
}

/** What binding a port to loopback ends, in the words of what it mostly serves. */
function caveatOf(published: PublishedPort): Prose {
  const old = prose`Before Docker Engine 28, machines on the same network segment could still reach loopback binds.`;
  switch (meantForOthers(published)) {
    case 'web':
      return prose`Only this machine reaches it then, so leave it open where it is the reverse proxy itself or a page for everyone. ${old}`;
    case 'devices':
      return prose`Only this machine reaches it then, so leave it open where devices report to it. ${old}`;
    case 'datagrams':
      return prose`Only this machine reaches it then, so leave it open for a VPN, calls or the network's DNS. ${old}`;
    case undefined:
      return prose`Other machines can't connect directly any more; a reverse proxy on this machine still can. ${old}`;
  }
}

/** Binds a port to loopback, keeping the file's form; the same fix for every rule about open ports. */
export function bindToLoopback(published: PublishedPort): Pick<Hit, 'fix' | 'noFixReason'> {
  const { service, port, inSwarm } = published;
  if (inSwarm) return { noFixReason: prose`\`docker stack deploy\` drops an address, so one would change nothing.` };
  if (mayHoldAddress(port)) {
    return { noFixReason: prose`The variable may hold an address already, so another one can't be put before it.` };
  }
  const given = givenAddress(port);
  if (given !== undefined) return { noFixReason: prose`${given} has this value in ${'.env'}: change it there.` };
  return propose(loopbackEdits(port), {
    title: prose`Publish it on this machine only.`,
    safety: 'changes-behaviour',
    caveat: caveatOf(published),
    document: port.document,
    changes: [[...service.path, 'ports', itemKey(port.node)]],
  });
}
