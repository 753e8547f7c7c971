import { byReach } from '../reach.ts';
import { dropsAddress, isStackFile } from '../stack-file.ts';
import type {
  Authentication,
  Exposed,
  Exposure,
  PortMapping,
  Project,
  PublishedAddress,
  Service,
  Way,
} from '../types.ts';
import { type Networking, networkingOf, type Publishing, variableIn } from '../networking.ts';

/** Reads from a service's definition whether it asks who connects. */
export type AuthenticationOf = (service: Service) => Authentication;

/**
 * From where each service of the projects can be reached, and how: one entry for each entry of `ports`, and one for each
 * service without any.
 */
export function exposureOf(
  projects: readonly Project[],
  authenticationOf: AuthenticationOf = () => 'unknown',
): Exposure {
  return {
    entries: projects.flatMap((project) =>
      project.services.flatMap((service) => entriesOf(project, service, authenticationOf(service))),
    ),
    incomplete: projects.filter(({ problems }) => problems.length > 0).map(({ path }) => path),
  };
}

function entriesOf(project: Project, service: Service, authentication: Authentication): readonly Exposed[] {
  const networking = networkingOf(project, service);
  const entry = (way: Way, port?: Exposed['port']): Exposed => ({
    project: project.path,
    service: service.name,
    ...(port && { port }),
    way,
    ...reachOf(project, networking, way),
    authentication,
  });
  if (service.ports.length === 0) return [entry(wayWithoutPort(networking))];
  const inSwarm = isStackFile(project);
  return service.ports.map((port) =>
    entry(wayOf(networking, port, inSwarm), { container: port.target, protocol: port.protocol }),
  );
}

function wayOf(networking: Networking, port: PortMapping, inSwarm: boolean): Way {
  if (networking.kind !== 'own') return wayWithoutPort(networking);
  const { names, publishing } = networking;
  switch (publishing.kind) {
    case 'internal':
      return { kind: 'networks', names, internal: true };
    case 'direct':
      return publishing;
    case 'unknown':
    case 'on': {
      const { published } = port;
      return {
        kind: 'published',
        address: inSwarm && dropsAddress(port.hostIp) ? { kind: 'dropped' } : addressOf(port, publishing),
        port: published === 'none' ? 'random' : published,
      };
    }
  }
}

function addressOf(port: PortMapping, publishing: Publishing & { kind: 'on' | 'unknown' }): PublishedAddress {
  const { hostIp } = port;
  switch (hostIp.kind) {
    case 'unknown':
      return { kind: 'unknown', variable: hostIp.variable };
    case 'address':
      return hostIp.reach === 'wildcard'
        ? { kind: 'every', written: hostIp.address }
        : { kind: hostIp.reach, address: hostIp.address };
    case 'absent':
      return hiddenAddress(port) ?? defaultAddress(publishing);
    case 'empty': {
      const address = defaultAddress(publishing);
      const { variable } = hostIp;
      return variable === undefined || address.kind !== 'every' ? address : { kind: 'every', whileUnset: variable };
    }
  }
}

function defaultAddress(publishing: Publishing & { kind: 'on' | 'unknown' }): PublishedAddress {
  if (publishing.kind === 'unknown') return publishing;
  const { address } = publishing;
  if (address === undefined) return { kind: 'every' };
  return { kind: address.startsWith('127.') ? 'loopback' : 'specific', address };
}

/** `${WEB}:80`: an unset variable whose name doesn't say that it is a port could be `127.0.0.1:8080`. */
function hiddenAddress({ node, published }: PortMapping): PublishedAddress | undefined {
  if (node.kind !== 'scalar' || published !== 'unknown') return undefined;
  const hidden = variableIn(node);
  return /port/i.test(hidden.variable ?? '') ? undefined : { kind: 'unknown', ...hidden };
}

function wayWithoutPort(networking: Networking): Way {
  switch (networking.kind) {
    case 'host':
      return { kind: 'host-network' };
    case 'none':
      return { kind: 'no-network' };
    case 'service':
      return { kind: 'shared', owner: networking.owner.name, inProject: true };
    case 'container':
      return { kind: 'shared', owner: networking.name, inProject: false };
    case 'unknown':
      return networking;
    case 'own': {
      const { names, publishing } = networking;
      if (publishing.kind === 'direct') return publishing;
      return { kind: 'networks', names, internal: publishing.kind === 'internal' };
    }
  }
}

function reachOf(project: Project, networking: Networking, way: Way): Pick<Exposed, 'reach' | 'firewall'> {
  switch (way.kind) {
    case 'published': {
      const reach = (
        {
          every: 'everyone',
          dropped: 'everyone',
          specific: 'one-address',
          loopback: 'host',
          unknown: 'unknown',
        } as const
      )[way.address.kind];
      if (reach === 'unknown') return { reach, firewall: 'unknown' };
      return { reach, firewall: reach === 'host' ? 'not-involved' : 'bypassed' };
    }
    case 'host-network':
      return { reach: 'everyone', firewall: 'asked' };
    case 'direct':
      return { reach: 'everyone', firewall: 'bypassed' };
    case 'networks':
      return { reach: 'containers', firewall: 'not-involved' };
    case 'no-network':
      return { reach: 'nothing', firewall: 'not-involved' };
    case 'unknown':
      return { reach: 'unknown', firewall: 'unknown' };
    case 'shared': {
      if (networking.kind !== 'service') return { reach: 'unknown', firewall: 'unknown' };
      return widest(entriesOf(project, networking.owner, 'unknown'));
    }
  }
}

/** What shares a network is reached on whatever that network's owner publishes. */
function widest(entries: readonly Exposed[]): Pick<Exposed, 'reach' | 'firewall'> {
  const [first] = entries.toSorted((one, other) => byReach(one.reach, other.reach));
  return { reach: first?.reach ?? 'unknown', firewall: first?.firewall ?? 'unknown' };
}
