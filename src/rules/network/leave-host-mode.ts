import { type Edits, remove, replaceWithList } from '../../fixes/edits.ts';
import { combineEdits } from '../../fixes/combine.ts';
import { itemKey } from '../../fixes/item-key.ts';
import { prose } from '../../prose.ts';
import type { Hit, ModelPath, Place, Project, Prose, Service } from '../../types.ts';
import { listeningPorts } from '../knowledge/well-known-ports.ts';
import { listeningPort, loopbackOnly } from './listening-port.ts';
import { loopbackEdits, range } from './published-port.ts';

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
      noFixReason: prose`The app listens on loopback only (${loopback}), where no published port reaches it: make it listen on \`0.0.0.0\` first.`,
    };
  }
  return service.ports.length > 0 ? keepingPorts(project, service, mode) : publishing(project, service, mode);
}

/** The mappings that host mode discards take effect, each bound to loopback. */
function keepingPorts(project: Project, service: Service, mode: Place): Offer {
  const open = service.ports.filter(({ hostIp }) => hostIp.kind !== 'address' || hostIp.reach === 'wildcard');
  const edits = [remove(mode), ...open.map(loopbackEdits)];
  const unreadable = service.ports.some(({ target }) => target === 'unknown');
  const foreign = open.some(({ document }) => document !== mode.document);
  if (unreadable || foreign || edits.includes(undefined)) {
    return { noFixReason: prose`Its \`ports:\` can't be bound to loopback with certainty.` };
  }
  const changed = open.map((port): ModelPath => [...service.path, 'ports', itemKey(port.node)]);
  return offer(
    project,
    service,
    mode,
    prose`Leave host mode and publish the ports on this machine only.`,
    combineEdits(edits.flatMap((edit) => edit ?? [])),
    changed,
  );
}

function publishing(project: Project, service: Service, mode: Place): Offer {
  const listening = listeningPort(service);
  if (listening.kind === 'unknown') {
    return {
      noFixReason: prose`${listening.reason} Remove the line and publish that port as \`127.0.0.1:PORT:PORT\`.`,
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
  const inside = prose`Inside the container the app must listen on all interfaces (\`0.0.0.0\`).`;
  const local = localAddresses(service).slice(0, 3);
  if (local.length === 0) return prose`${inside} What it reached on \`localhost\` is now reached by service name.`;
  return local.reduce((text, address) => {
    const name = serviceListening(project, service, address);
    return name === undefined
      ? prose`${text} ${address} is then the container itself; for the host use \`host.docker.internal\`.`
      : prose`${text} ${address} becomes ${`${name}:${address.split(':')[1] ?? ''}`}.`;
  }, inside);
}

/** Addresses of the host itself that the service is configured to connect to. */
function localAddresses(service: Service): readonly string[] {
  const texts = [...service.environment.map(({ text }) => text), ...service.command.map(({ value }) => value)];
  const found = texts.flatMap((text) =>
    [...text.matchAll(/\b(?:localhost|127\.0\.0\.1):\d{1,5}\b/g)].map(([address]) => address),
  );
  return [...new Set(found)];
}

/** The project's service behind a port of the host: by what it publishes there, else by its image. */
function serviceListening(project: Project, asking: Service, address: string): string | undefined {
  const port = address.split(':')[1] ?? '';
  const others = project.services.filter(({ name }) => name !== asking.name);
  const publishing = others.find(({ ports }) =>
    ports.some(({ published, target }) => range(published) === port && range(target) === port),
  );
  const known = others.filter(({ image }) => String(listeningPorts.get(image?.value.name ?? '')) === port);
  return publishing?.name ?? (known.length === 1 ? known[0]?.name : undefined);
}
