import { prose } from '../../prose.ts';
import type { Place, Project, Prose, Rule, Service } from '../../types.ts';
import { capabilityName } from '../knowledge/capabilities.ts';
import { enginePath } from '../mounts/engine-path.ts';
import { type NamespaceOwner, namespaceOwners } from '../namespace-owner.ts';

interface Power {
  readonly name: Prose;
  readonly place: Place;
  readonly privileged: boolean;
  /** Whether it enters processes only, and mounts nothing. */
  readonly processesOnly: boolean;
}

interface Opening {
  readonly kind: 'processes' | 'network' | 'disk';
  readonly name: Prose;
  readonly place: Place;
}

/** What the service can use an opening with, the strongest one. */
function powerOf(service: Service): Power | undefined {
  const privileged = service.flag('privileged');
  if (privileged?.value === true) {
    return { name: prose`\`privileged: true\``, place: privileged, privileged: true, processesOnly: false };
  }
  for (const name of ['ALL', 'SYS_ADMIN', 'SYS_PTRACE']) {
    const place = service.list('cap_add').find(({ text }) => capabilityName(text) === name);
    if (place !== undefined)
      return { name: prose`${name}`, place, privileged: false, processesOnly: name === 'SYS_PTRACE' };
  }
  return undefined;
}

function openingsOf(service: Service, pidOwner: NamespaceOwner): readonly Opening[] {
  const pid = service.text('pid');
  const network = service.text('network_mode');
  const root = service.volumes.find(({ hostPath }) => hostPath !== undefined && enginePath(hostPath) === '/');
  const openings: Opening[] = [];
  const shared = pidOwner(service)?.text('pid')?.text === 'host';
  if (pid && shared) openings.push({ kind: 'processes', name: prose`${`pid: ${pid.text}`}`, place: pid });
  if (root) openings.push({ kind: 'disk', name: prose`the host's root folder`, place: root.source ?? root });
  if (network?.text === 'host') openings.push({ kind: 'network', name: prose`\`network_mode: host\``, place: network });
  return openings;
}

/** By the first opening, which is the widest. A mounted disk needs no more than what every container may do. */
function why({ privileged }: Power, { kind }: Opening): Prose {
  if (kind === 'disk') {
    return prose`Whoever runs code in it changes to the host's disk and is root there: one \`chroot\` command, no flaw needed.`;
  }
  if (!privileged) {
    const reach = kind === 'processes' ? "enter the host's processes" : "leave it into the host's network";
    return prose`Whoever runs code in it has what it takes to ${[reach]}; at most AppArmor or SELinux stands in between.`;
  }
  return kind === 'processes'
    ? prose`Whoever runs code in it enters the host's processes and is root there: one \`nsenter\` command, no flaw needed.`
    : prose`Whoever runs code in it mounts the host's disk, and changes its routes and firewall too: no flaw needed.`;
}

export const rule: Rule = {
  meta: {
    id: 'privileged-namespace-combo',
    group: 'privilege',
    title: 'Privileges together with a namespace or disk of the host',
    severity: 'critical',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-250', 'CWE-653'],
    cis: ['5.5', '5.16'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
      'https://docs.docker.com/engine/security/',
    ],
    docs: {
      danger:
        'Full privileges and a namespace or disk of the host together are a root shell on the host: one `nsenter` or `chroot` command, and no flaw is needed. With `SYS_ADMIN` or `SYS_PTRACE` instead of `privileged`, at most AppArmor or SELinux stands in between.',
      remedy:
        'Take the privileges away, and the host namespace with them. Each of these lines needs a reason of its own.',
      whenRight: 'For an agent that manages this host, and then it has to be protected as root is.',
    },
  },
  *check(project: Project) {
    const pidOwner = namespaceOwners(project, 'pid');
    for (const service of project.services) {
      const power = powerOf(service);
      if (power === undefined) continue;
      const openings = openingsOf(service, pidOwner).filter(({ kind }) => kind === 'processes' || !power.processesOnly);
      const [first] = openings;
      if (first === undefined) continue;
      yield {
        at: power.place,
        service: service.name,
        // The same finding whichever of the lines it hangs on, so that mending one of them brings no other one.
        path: [...service.path, 'privileged-namespace-combo'],
        subject: 'combination',
        message: {
          what: prose`${service.name} has ${power.name} and ${enumerated(openings)}.`,
          why: why(power, first),
          todo: prose`Take the privileges away first, and keep of the rest only what has a reason of its own.`,
        },
        related: openings.map(({ place, name }) => ({ place, note: prose`${name} is set here.` })),
      };
    }
  },
};

function enumerated(openings: readonly Opening[]): Prose {
  return openings.flatMap(({ name }, index) => (index === 0 ? name : [' and ', ...name]));
}
