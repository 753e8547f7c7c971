import { prose } from '../../prose.ts';
import type { Project, Rule, Service } from '../../types.ts';
import { adminImages } from '../knowledge/admin-images.ts';
import {
  bindToLoopback,
  closeBy,
  livePorts,
  openness,
  openPortReferences,
  openPortWhy,
  type PublishedPort,
  portPath,
  portPlace,
} from './published-port.ts';

export const rule: Rule = {
  meta: {
    id: 'port-admin-ui-exposed',
    group: 'network',
    title: 'Admin interface open to the network',
    severity: 'high',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-1327', 'CWE-306'],
    cis: ['5.14'],
    elsewhere: {},
    references: openPortReferences,
    docs: {
      danger:
        'An interface that is made for administrators is published on every interface of the host. Many of them ask for no password or for a default one, and some of them hold the Docker socket.',
      remedy:
        'Bind it to loopback and reach it through an SSH tunnel, a VPN, or a reverse proxy that asks who is there.',
      whenRight: 'On a network where everybody is an administrator.',
    },
  },
  *check(project: Project) {
    for (const published of livePorts(project)) {
      const { service } = published;
      const administers = whatItAdministers(published);
      if (administers === undefined || openness(published) === undefined) continue;
      yield {
        at: portPlace(published),
        service: service.name,
        path: portPath(published),
        subject: administers,
        message: {
          what: prose`${service.name}, an admin interface for ${[administers]}, is published on every interface of the host.`,
          why: openPortWhy,
          todo: closeBy(
            published,
            prose`Bind it to \`127.0.0.1\` and reach it through an SSH tunnel or a reverse proxy that asks for a password.`,
          ),
        },
        ...bindToLoopback(published),
      };
    }
  },
};

/** The dashboard of Traefik is one only where a switch opens it, on port 8080. */
function whatItAdministers({ service, port: { target } }: PublishedPort): string | undefined {
  const name = service.image?.value.name ?? '';
  const isPort = (number: number): boolean => typeof target === 'object' && target.first === number;
  if (service.hasBuild) return undefined;
  if (name === 'docker.io/library/traefik') return isPort(8080) && opensDashboard(service) ? 'Traefik' : undefined;
  // Portainer's agents call in on it: https://docs.portainer.io/advanced/edge-agent
  if (name.startsWith('docker.io/portainer/') && isPort(8000)) return undefined;
  return adminImages.get(name);
}

function opensDashboard({ command, environment }: Service): boolean {
  return (
    command.some(({ value }) => /^--api\.insecure(?:=true)?$/i.test(value)) ||
    environment.some(({ name, text }) => name === 'TRAEFIK_API_INSECURE' && /^true$/i.test(text))
  );
}
