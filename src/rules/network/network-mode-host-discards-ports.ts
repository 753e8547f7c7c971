import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { genuineImages } from '../genuine-image.ts';
import { hostNetworkImages } from '../knowledge/host-network-images.ts';
import { leaveHostMode } from './leave-host-mode.ts';
import { usesHostNetwork } from './published-port.ts';

export const rule: Rule = {
  meta: {
    id: 'network-mode-host-discards-ports',
    group: 'network',
    title: 'Host network discards the published ports',
    severity: 'high',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-1188', 'CWE-668'],
    cis: ['5.10', '5.14'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/engine/network/drivers/host/',
      'https://github.com/moby/moby/blob/master/daemon/daemon_unix.go',
      'https://docs.docker.com/reference/compose-file/services/#ports',
    ],
    docs: {
      danger:
        'The engine discards every mapping under `ports:` in host mode, with no more than a warning in its log. A `127.0.0.1:5432:5432` written there protects nothing: the app listens on whatever it binds to, on the host itself.',
      remedy: 'Remove `network_mode: host`, so that the mappings take effect, each bound to `127.0.0.1`.',
      whenRight: 'Never both. What really needs the host network has no use for `ports:`; delete those instead.',
    },
  },
  *check(project: Project) {
    const genuineImage = genuineImages(project);
    for (const service of project.services) {
      const mode = service.text('network_mode');
      const ports = service.get('ports');
      if (mode === undefined || !usesHostNetwork(service) || service.ports.length === 0) continue;
      const genuine = hostNetworkImages.has(genuineImage(service));
      yield {
        at: mode,
        service: service.name,
        path: [...service.path, 'network_mode'],
        subject: 'host with ports',
        ...(genuine && { severity: 'medium' as const }),
        message: {
          what: prose`${service.name} runs on the host's own network, so its \`ports:\` are discarded.`,
          why: prose`The app's ports are open on the host as it binds them; an address such as \`127.0.0.1\` in a mapping protects nothing.`,
          todo: genuine
            ? prose`Delete \`ports:\` if it has to see the host's network; remove \`network_mode\` if it hasn't.`
            : prose`Remove \`network_mode: host\` so that the mappings take effect, bound to loopback.`,
        },
        ...(ports && { related: [{ place: ports, note: prose`These mappings have no effect.` }] }),
        ...(genuine
          ? { noFixReason: prose`Which of the two has to go is for you to say.` }
          : leaveHostMode(project, service, mode)),
      };
    }
  },
};
