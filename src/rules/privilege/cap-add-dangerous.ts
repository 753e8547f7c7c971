import { proposeRemoval } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { Project, Prose, Rule, Service } from '../../types.ts';
import { usesHostNetwork } from '../network/published-port.ts';
import { genuineImages } from '../genuine-image.ts';
import { capabilityName, dangerousCapabilities, isPurpose } from '../knowledge/capabilities.ts';

/** The power is one over the host as soon as its processes, files or network are in sight: says so, or nothing. */
function reachOverHost(service: Service, capability: string): Prose {
  const reaches =
    (capability === 'SYS_PTRACE' && service.text('pid')?.text === 'host') ||
    (capability === 'DAC_READ_SEARCH' && service.volumes.some(({ type }) => type === 'bind'));
  if (reaches) return prose`, and this service sees what belongs to the host`;
  return capability === 'NET_ADMIN' && usesHostNetwork(service) ? prose`, which is the host's own` : [];
}

export const rule: Rule = {
  meta: {
    id: 'cap-add-dangerous',
    group: 'privilege',
    title: 'Capability that reaches beyond the container',
    severity: 'medium',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-250'],
    cis: ['5.4'],
    elsewhere: {
      KICS: 'ce76b7d0-9e77-464d-b86f-c5c48e03e22d',
      CodePathfinder: 'COMPOSE-SEC-008',
      'compose-lint': 'CL-0011, CL-0027 to CL-0030',
      DockSec: 'compose-dangerous-capabilities',
    },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#cap_add',
      'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
    ],
    docs: {
      danger:
        'The capability reaches the network, the clock, the memory or the kernel that the container shares with others.',
      remedy: 'Remove it, or run the one program that needs it in a container of its own.',
      whenRight:
        'For VPN clients, DNS servers that answer DHCP, profilers and the like. Known images of that kind are not reported.',
    },
  },
  *check(project: Project) {
    const genuine = genuineImages(project);
    for (const service of project.services) {
      for (const item of service.list('cap_add')) {
        const name = capabilityName(item.text);
        const power = dangerousCapabilities.get(name);
        if (power === undefined || isPurpose(genuine(service), name)) continue;
        const path = [...service.path, 'cap_add'];
        const overHost = reachOverHost(service, name);
        yield {
          at: item,
          service: service.name,
          path: [...path, name],
          subject: name,
          severity: overHost.length > 0 ? 'high' : 'medium',
          message: {
            what: prose`${service.name} gets the capability ${item.text}.`,
            why: prose`It may then ${[power]}${overHost}.`,
            todo: prose`Remove it unless the service is made for that.`,
          },
          ...proposeRemoval(item, [...path, item.text], {
            title: prose`Take the capability away.`,
            caveat: prose`What the service used it for fails.`,
          }),
        };
      }
    }
  },
};
