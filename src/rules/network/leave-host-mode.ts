import { type Edits, remove, replaceWithList, siblings } from '../../fixes/edits.ts';
import { combineEdits } from '../../fixes/combine.ts';
import { itemKey } from '../../fixes/item-key.ts';
import { prose } from '../../prose.ts';
import type { Hit, ModelPath, Place, Project, Prose, Service } from '../../types.ts';
import { networkNames } from '../../attached-networks.ts';
import { listeningPort } from './listening-port.ts';
import { loopbackEdits, mayHoldAddress } from './loopback-edits.ts';
import { loopbackOnly } from './loopback-only.ts';
import { range, usesHostNetwork } from './published-port.ts';

type Offer = Pick<Hit, 'fix' | 'noFixReason'>;

/**
 * Takes a service out of host mode and publishes what it listens on for this machine only. Never a bare `8080:80`: in
 * host mode the host's own firewall rules filter the port, and a published one goes past ufw.
 *
 * @param mode where `network_mode: host` is written
 */
export function leaveHostMode(project: Project, service: Service, mode: Place): Offer {
  const loopback = loopbackOnly(service);
  if (loopback !== undefined) {
    return {
      noFixReason: prose`${loopback} makes the app listen on loopback only, where no published port reaches it. Make it listen on \`0.0.0.0\` first.`,
    };
  }
  return service.ports.length > 0 ? keepingPorts(project, service, mode) : publishing(project, service, mode);
}

/** The mappings that host mode discards take effect, each bound to loopback. */
function keepingPorts(project: Project, service: Service, mode: Place): Offer {
  if (mode.slot === undefined || siblings(mode.slot) === 1) {
    return { noFixReason: prose`The entry says nothing else, so it has to be deleted as a whole.` };
  }
  const open = service.ports.filter(({ hostIp }) => hostIp.kind !== 'address' || hostIp.reach === 'wildcard');
  const edits = [remove(mode), ...open.map(loopbackEdits)];
  const foreign = open.find(({ document }) => document !== mode.document);
  if (foreign !== undefined) {
    return { noFixReason: prose`Its \`ports:\` are in ${foreign.document.path}: bind them to loopback there first.` };
  }
  const unreadable = service.ports.some((port) => port.target === 'unknown' || mayHoldAddress(port));
  if (unreadable || edits.includes(undefined)) {
    return { noFixReason: prose`Its \`ports:\` can't be bound to loopback with certainty.` };
  }
  const changed = open.map((port): ModelPath => [...service.path, 'ports', itemKey(port.node)]);
  return offer(
    project,
    service,
    mode,
    prose`Leave host mode and bind the open ports to this machine.`,
    combineEdits(edits.flatMap((edit) => edit ?? [])),
    changed,
  );
}

function publishing(project: Project, service: Service, mode: Place): Offer {
  const listening = listeningPort(service);
  if (listening.kind === 'client') {
    return {
      noFixReason: prose`It runs ${listening.program}, a client, whose options name what it connects to. Remove the line; what it reached on \`localhost\` is then reached by service name.`,
    };
  }
  if (listening.kind === 'unknown') {
    return {
      noFixReason: prose`${listening.reason} Remove the line and publish the right port as \`127.0.0.1:PORT:PORT\`.`,
    };
  }
  const { port } = listening;
  const edits = replaceWithList(mode, 'ports', [`127.0.0.1:${port}:${port}`]);
  const title = prose`Leave host mode and publish port ${port} on this machine only.`;
  return offer(project, service, mode, title, edits, [[...service.path, 'ports']]);
}

function offer(
  project: Project,
  service: Service,
  mode: Place,
  title: Prose,
  edits: Edits,
  changed: readonly ModelPath[],
): Offer {
  if (edits === undefined) return { noFixReason: prose`This form of the entry can't be edited with certainty.` };
  return {
    fix: {
      title,
      safety: 'changes-behaviour',
      caveat: caveat(project, service),
      document: mode.document,
      edits,
      changes: [[...service.path, 'network_mode'], ...changed],
    },
  };
}

function caveat(project: Project, service: Service): Prose {
  const own = prose`Only this machine reaches what is bound to \`127.0.0.1\`, and inside the container the app must listen on all interfaces (\`0.0.0.0\`).`;
  const local = localAddresses(service).slice(0, 3);
  if (local.length === 0) return prose`${own} What it reached on \`localhost\` is now reached by service name.`;
  return local.reduce((text, address) => {
    const name = addressOnNetwork(project, service, Number(address.split(':')[1]));
    return name === undefined
      ? prose`${text} ${address} is then the container itself, no longer the host.`
      : prose`${text} ${address} becomes ${name}.`;
  }, own);
}

/** Addresses of the host itself that the service is configured to connect to. */
function localAddresses(service: Service): readonly string[] {
  const texts = [...service.environment.map(({ text }) => text), ...service.command.map(({ value }) => value)];
  const found = texts.flatMap((text) =>
    [...text.matchAll(/\b(?:localhost|127\.0\.0\.1):\d{1,5}\b/g)].map(([address]) => address),
  );
  const listening = listeningPort(service);
  const itself = listening.kind === 'port' ? `:${listening.port}` : '';
  return [...new Set(found)].filter((address) => itself === '' || !address.endsWith(itself));
}

/** `service:port` for what stands behind a port of the host, where leaving host mode puts both on one network. */
function addressOnNetwork(project: Project, asking: Service, port: number): string | undefined {
  for (const other of project.services) {
    if (other === asking || !networkNames(other).includes('default')) continue;
    const target = targetBehind(other, port);
    if (target !== undefined) return `${other.name}:${target}`;
  }
  return undefined;
}

/** The port inside a service's container that the host's port leads to: itself where the service is in host mode too. */
function targetBehind(service: Service, port: number): string | undefined {
  if (usesHostNetwork(service)) {
    const listening = listeningPort(service);
    return listening.kind === 'port' && listening.port === port ? String(port) : undefined;
  }
  return service.ports
    .filter(({ published, target }) => range(published) === String(port) && range(target) !== '?')
    .map(({ target }) => range(target))[0];
}
