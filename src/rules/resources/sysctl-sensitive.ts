import { prose } from '../../prose.ts';
import type { Project, Prose, Rule } from '../../types.ts';

/** What a kernel setting opens, where it opens something. */
function danger(name: string, value: string): Prose | undefined {
  const isOn = /^\d+$/.test(value) && Number(value) > 0;
  if (/^net\.ipv4\.conf\.[\w-]+\.route_localnet$/.test(name) && isOn)
    return prose`Packets from the network reach what listens on \`127.0.0.1\` in it, which nobody expects to be reachable.`;
  if (/^net\.(?:ipv4\.ip_forward|ipv4\.conf\.[\w-]+\.forwarding|ipv6\.conf\.[\w-]+\.forwarding)$/.test(name) && isOn)
    return prose`It passes packets on between its networks, so whoever runs code in it reaches across them.`;
  if (name.startsWith('kernel.'))
    return prose`Docker sets the few of them that belong to the container alone and refuses the others: either it needs explaining, or nothing starts.`;
  return undefined;
}

export const rule: Rule = {
  meta: {
    id: 'sysctl-sensitive',
    group: 'resources',
    title: 'Kernel setting that opens something',
    severity: 'low',
    default: 'off',
    fix: 'no',
    cwe: ['CWE-668'],
    cis: [],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/services/#sysctls',
      'https://docs.docker.com/reference/cli/docker/container/run/#sysctl',
      'https://docs.kernel.org/networking/ip-sysctl.html',
    ],
    docs: {
      danger:
        "Forwarding makes a router of the container. `route_localnet` lets packets from outside reach services that listen on `127.0.0.1` only. `kernel.*` changes limits of the container's shared memory and queues.",
      remedy: 'Remove the setting unless the service is a router, a VPN or the like.',
      whenRight: 'For VPN servers and routers, and for databases whose makers ask for more shared memory.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      for (const setting of service.pairs('sysctls')) {
        const why = setting.value?.known === true ? danger(setting.name, setting.text.trim()) : undefined;
        if (why === undefined) continue;
        yield {
          at: setting,
          service: service.name,
          path: [...service.path, 'sysctls', setting.name],
          subject: setting.text.trim(),
          message: {
            what: prose`${service.name} sets ${setting.name}.`,
            why,
            todo: prose`Remove it unless the service can't do without.`,
          },
        };
      }
    }
  },
};
