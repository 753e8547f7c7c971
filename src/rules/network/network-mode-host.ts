import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { genuineImages } from '../genuine-image.ts';
import { hostNetworkImages } from '../knowledge/host-network-images.ts';
import { leaveHostMode } from './leave-host-mode.ts';
import { usesHostNetwork } from './published-port.ts';

export const rule: Rule = {
  meta: {
    id: 'network-mode-host',
    group: 'network',
    title: "Container shares the host's network",
    severity: 'high',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-668', 'CWE-653'],
    cis: ['5.10'],
    elsewhere: {
      KICS: '071a71ff-f868-47a4-ac0b-3c59e4ab5443',
      CodePathfinder: 'COMPOSE-SEC-007',
      'compose-lint': 'CL-0008',
      DockSec: 'compose-host-network',
    },
    references: [
      'https://docs.docker.com/engine/network/drivers/host/',
      'https://docs.docker.com/engine/network/packet-filtering-firewalls/',
    ],
    docs: {
      danger:
        "The container has no network of its own. It reaches every service that the host keeps on `127.0.0.1`, sees every interface, and each port it opens is open on the host without being published. The host's own firewall rules still apply to those ports; they are the only thing between them and the network.",
      remedy:
        'Remove `network_mode: host` and publish the port that is needed on loopback: `"127.0.0.1:3000:3000"`. Services of one project reach each other by name.',
      whenRight:
        "For what has to see the host's network itself: node exporters, DHCP and multicast discovery, VPN and overlay daemons, keepalived. Known images of that kind are reported as `medium`.",
    },
  },
  *check(project: Project) {
    const genuine = genuineImages(project);
    for (const service of project.services) {
      const mode = service.text('network_mode');
      if (mode === undefined || !usesHostNetwork(service)) continue;
      const purpose = hostNetworkImages.get(genuine(service));
      const hit = { at: mode, service: service.name, path: [...service.path, 'network_mode'], subject: 'host' };
      const what = prose`${service.name} runs on the host's own network.`;
      if (purpose !== undefined) {
        yield {
          ...hit,
          severity: 'medium',
          message: {
            what,
            why: prose`This image ${[purpose]}, which needs it. It also reaches everything on the host's \`127.0.0.1\`, and its ports are the host's.`,
            todo: prose`Keep it if that is what it is for, and let the host's firewall filter its ports.`,
          },
          noFixReason: prose`This image has a use that needs host mode.`,
        };
        continue;
      }
      yield {
        ...hit,
        message: {
          what,
          why: prose`It reaches everything that listens on the host's \`127.0.0.1\`, and every port it opens is open on the host; only the host's own firewall rules stand before them.`,
          todo: prose`Remove the line and publish what is needed on loopback. Services reach each other by name.`,
        },
        ...leaveHostMode(project, service, mode),
      };
    }
  },
};
