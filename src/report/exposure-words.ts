import { prose } from '../prose.ts';
import type { Exposed, PortRange, Prose, PublishedAddress, Reach } from '../types.ts';

/** From where a way in can be used, and how. One line without a full stop, not capitalised. */
export function wayInWords(entry: Exposed): Prose {
  return prose`${reachInWords(entry)}${authenticationInWords(entry)}`;
}

function reachInWords({ way, reach, port }: Exposed): Prose {
  switch (way.kind) {
    case 'published':
      return publishedInWords(way.address, way.port);
    case 'host-network':
      return port === undefined
        ? prose`everyone whom the host's firewall lets in, on every port it opens (host network)`
        : prose`everyone whom the host's firewall lets in, on port ${portText(port.container)} (host network; the mapping is ignored)`;
    case 'direct':
      return prose`everyone on the host's physical network, past ufw (${way.driver}: an address of its own)`;
    case 'networks':
      return way.internal && port !== undefined
        ? prose`other containers only (internal network; the mapping is ignored)`
        : prose`other containers only`;
    case 'no-network':
      return prose`nothing: it has no network`;
    case 'unknown':
      return unknownInWords(way.variable);
    case 'shared':
      return way.inProject
        ? prose`what reaches ${way.owner}, whose network it shares: ${[reachPhrases[reach]]}`
        : prose`unknown: it shares the network of ${way.owner}, which is not in this project`;
  }
}

const reachPhrases: Readonly<Record<Reach, string>> = {
  everyone: 'everyone',
  'one-address': 'whoever reaches one address of the host',
  unknown: 'unknown',
  host: 'this host only',
  containers: 'other containers only',
  nothing: 'nothing',
};

function publishedInWords(address: PublishedAddress, port: PortRange | 'random' | 'unknown'): Prose {
  switch (address.kind) {
    case 'every': {
      const on = address.written === undefined ? [] : prose` of ${address.written}`;
      const until = address.whileUnset === undefined ? [] : prose` while ${address.whileUnset} is unset`;
      return prose`everyone, on ${portInWords(port)}${on}${until}, past ufw`;
    }
    case 'dropped':
      return prose`everyone, on ${portInWords(port)}, past ufw (Swarm drops the address)`;
    case 'specific':
      return prose`whoever reaches ${address.address}, on ${portInWords(port)}, past ufw`;
    case 'loopback':
      return prose`this host only, on ${portInWords(port)} of ${address.address}`;
    case 'unknown':
      return address.variable === undefined
        ? prose`unknown: the file doesn't tell which address ${portInWords(port)} is bound to`
        : prose`unknown: ${address.variable} decides which address ${portInWords(port)} is bound to`;
  }
}

function unknownInWords(variable: string | undefined): Prose {
  return variable === undefined ? prose`unknown: the file doesn't tell` : prose`unknown: ${variable} decides`;
}

function portInWords(port: PortRange | 'random' | 'unknown'): Prose {
  if (port === 'random') return prose`a port that Docker picks`;
  if (port === 'unknown') return prose`a port that a variable sets`;
  return port.first === port.last ? prose`port ${port.first}` : prose`ports ${portText(port)}`;
}

function authenticationInWords({ authentication, reach }: Exposed): Prose {
  if (authentication === 'unknown' || reach === 'nothing') return [];
  return authentication === 'none' ? prose`; it asks for no password` : prose`; it asks who connects`;
}

/** `80/tcp` */
export function containerPort({ container, protocol }: NonNullable<Exposed['port']>): string {
  return `${portText(container)}/${protocol}`;
}

/** `80`, `8000-8010`; `?` where a variable sets it. */
export function portText(port: PortRange | 'random' | 'unknown'): string {
  if (typeof port === 'string') return port === 'random' ? 'random' : '?';
  return port.first === port.last ? String(port.first) : `${port.first}-${port.last}`;
}
