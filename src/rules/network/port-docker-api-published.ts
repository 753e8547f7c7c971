import { prose } from '../../prose.ts';
import type { Hit, Located, Project, Rule, Service } from '../../types.ts';
import { genuineImages } from '../genuine-image.ts';
import { socketProxyImages } from '../knowledge/socket-proxies.ts';
import {
  bindToLoopback,
  closeBy,
  livePorts,
  openness,
  openPortReferences,
  type PublishedPort,
  portPath,
  portPlace,
  usesHostNetwork,
} from './published-port.ts';

export const rule: Rule = {
  meta: {
    id: 'port-docker-api-published',
    group: 'network',
    title: 'Docker API open to the network',
    severity: 'critical',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-306', 'CWE-284'],
    cis: ['2.7', '5.32'],
    elsewhere: { DockSec: 'compose-port-bound-all-interfaces' },
    references: ['https://docs.docker.com/engine/security/protect-access/', ...openPortReferences],
    docs: {
      danger:
        'Ports 2375 and 2376 are the API of a Docker engine. Who reaches 2375 can start a privileged container and owns that engine, without a password; 2376 asks for a client certificate, if TLS is set up right.',
      remedy:
        'Delete the entry: containers of the same network reach the engine by its name. Otherwise bind it to loopback.',
      whenRight: 'For a remote engine on 2376 with client certificates, bound to a private address.',
    },
  },
  *check(project: Project) {
    const genuine = genuineImages(project);
    const mapped = new Set<Service>();
    for (const published of livePorts(project)) {
      const { service, port } = published;
      // A proxy that lets only some calls through; `docker-socket-proxy-misuse` speaks of its port.
      if (socketProxyImages.has(genuine(service))) continue;
      const number = [2375, 2376].find((api) => isTarget(published, api));
      const specific = port.hostIp.kind === 'address' && port.hostIp.reach === 'specific';
      if (number === undefined) continue;
      mapped.add(service);
      if (openness(published) === undefined && !specific) continue;
      yield {
        at: portPlace(published),
        service: service.name,
        path: portPath(published),
        subject: String(number),
        ...(number === 2376 && { severity: 'high' as const }),
        message: {
          what: prose`The Docker API of ${service.name} (port ${number}) is published beyond this machine.`,
          why:
            number === 2375
              ? prose`Whoever reaches it can start a privileged container: no password, no encryption. Docker forwards the port before ufw's rules are asked.`
              : prose`Only client certificates stand between the network and root on that engine.`,
          todo: closeBy(published, prose`Delete the entry if only containers use it, or bind it to \`127.0.0.1\`.`),
        },
        ...(specific
          ? { noFixReason: prose`The address was chosen; whether somebody else needs it is for you to say.` }
          : bindToLoopback(published)),
      };
    }
    for (const service of project.services) {
      // Where the API has a mapping, that says who reaches it.
      const address = mapped.has(service) ? undefined : plainAddress(service);
      if (address !== undefined) yield listening(service, address);
    }
  },
};

function isTarget({ port: { target } }: PublishedPort, number: number): boolean {
  return typeof target === 'object' && target.first <= number && number <= target.last;
}

/**
 * Where an engine is told to listen on every interface of its container, or of the host, without client certificates.
 * Flags alone say nothing of certificates: the image's entrypoint asks for them then.
 * Source: https://github.com/docker-library/docker/blob/master/dockerd-entrypoint.sh
 */
function plainAddress({ entrypoint, command, environment }: Service): Located<string> | undefined {
  const words = [...entrypoint, ...command];
  const isEngine = words.some(({ value }) => /(?:^|\/)dockerd$/.test(value));
  const isVerified =
    words.some(({ value }) => /^--(?:tlsverify(?:=true)?$|config-file)/.test(value)) ||
    environment.some(({ name }) => name === 'DOCKER_TLS_VERIFY');
  if (!isEngine || isVerified) return undefined;
  return words.find(({ value }, index) => {
    const [all, flag] = /^(-H=?|--host=)?tcp:\/\/(?:0\.0\.0\.0|\[::\])?(?::\d+)?\/?$/.exec(value) ?? [];
    return all !== undefined && (flag !== undefined || /^(?:-H|--host)$/.test(words[index - 1]?.value ?? ''));
  });
}

function listening(service: Service, address: Located<string>): Hit {
  const onHost = usesHostNetwork(service);
  return {
    at: address,
    service: service.name,
    path: [...service.path, 'command', address.value],
    subject: address.value,
    ...(!onHost && { severity: 'high' }),
    message: {
      what: onHost
        ? prose`The Docker API of ${service.name} listens on every interface of the host.`
        : prose`The Docker API of ${service.name} listens for every container on its networks.`,
      why: prose`Whoever reaches it can start a privileged container: no password, no encryption.`,
      todo: prose`Let it ask for client certificates with \`--tlsverify\`, or listen on its socket alone.`,
    },
    noFixReason: prose`Which clients use that address is not in the file.`,
  };
}
