import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';

export const rule: Rule = {
  meta: {
    id: 'extra-hosts-host-gateway',
    group: 'network',
    title: "Host's address handed to a container",
    severity: 'info',
    default: 'off',
    fix: 'no',
    cwe: ['CWE-668'],
    cis: [],
    elsewhere: {},
    references: ['https://docs.docker.com/reference/compose-file/services/#extra_hosts'],
    docs: {
      danger:
        "`host-gateway` gives the container a name for the host. It reaches what listens there on all interfaces or on the bridge's address.",
      remedy: 'Run what it needs as a service of the project, and remove the entry.',
      whenRight: 'In a setup for development; so this rule is off by default.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      for (const entry of service.pairs('extra_hosts')) {
        // A list's items may have a colon instead of the equals sign.
        const [name = '', address = entry.text] = entry.name.split(':');
        if (address !== 'host-gateway') continue;
        yield {
          at: entry,
          service: service.name,
          path: [...service.path, 'extra_hosts', name],
          subject: 'host-gateway',
          message: {
            what: prose`${service.name} gets a name for the host itself.`,
            why: prose`It reaches what listens on the host on all interfaces or on the bridge's address.`,
            todo: prose`Run what it needs as a service of the project, and remove the entry.`,
          },
        };
      }
    }
  },
};
