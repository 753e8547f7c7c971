import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { namespaceOwners } from '../namespace-owner.ts';
import { usesHostNetwork } from './published-port.ts';

export const rule: Rule = {
  meta: {
    id: 'network-mode-inherits-host',
    group: 'network',
    title: "Container joins a service on the host's network",
    severity: 'high',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-668'],
    cis: ['5.10'],
    elsewhere: {},
    references: ['https://docs.docker.com/reference/compose-file/services/#network_mode'],
    docs: {
      danger:
        "`network_mode: service:NAME` shares that service's network. Where that one runs on the host's network, this one does too, though nothing here says `host`.",
      remedy: 'Take the other service out of host mode, or give this one a network of its own.',
      whenRight: 'Where both have to see the host network.',
    },
  },
  *check(project: Project) {
    const ownerOf = namespaceOwners(project, 'network_mode');
    for (const service of project.services) {
      const mode = service.text('network_mode');
      const owner = mode && ownerOf(service);
      if (mode === undefined || owner === undefined || owner === service || !usesHostNetwork(owner)) continue;
      const place = owner.text('network_mode');
      yield {
        at: mode,
        service: service.name,
        path: [...service.path, 'network_mode'],
        subject: owner.name,
        message: {
          what: prose`${service.name} shares the network of ${owner.name}, which is the host's own.`,
          why: prose`It reaches everything that listens on the host's \`127.0.0.1\`, and every port it opens is open on the host.`,
          todo: prose`Take ${owner.name} out of host mode, or remove this line.`,
        },
        ...(place && { related: [{ place, note: prose`Host mode is set here.` }] }),
        noFixReason: prose`Which of the two services has to change is for you to say.`,
      };
    }
  },
};
