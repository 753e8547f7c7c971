import { prose } from '../../prose.ts';
import type { Project, Rule, Service } from '../../types.ts';
import { livePorts, type PublishedPort, portPath, portPlace, range } from './published-port.ts';

export const rule: Rule = {
  meta: {
    id: 'port-duplicate-published',
    group: 'network',
    title: 'Host port published twice',
    severity: 'low',
    default: 'off',
    fix: 'no',
    cwe: ['CWE-694'],
    cis: [],
    elsewhere: { dclint: 'no-duplicate-exported-ports' },
    references: ['https://docs.docker.com/reference/compose-file/services/#ports'],
    docs: {
      danger: 'Two services publish the same port on the same address of the host: the second one does not start.',
      remedy: 'Give one of them another host port.',
      whenRight: 'Where the two never run together. Services of different profiles are left out.',
    },
  },
  *check(project: Project) {
    const first = new Map<string, PublishedPort[]>();
    for (const published of livePorts(project)) {
      const { service, port } = published;
      if (typeof port.published === 'string' || port.hostIp.kind === 'unknown') continue;
      const address = port.hostIp.kind === 'address' ? port.hostIp.address : '';
      const key = `${address} ${range(port.published)}/${port.protocol}`;
      const others = first.get(key) ?? [];
      first.set(key, others);
      // One for each service: a hostile file repeats a port fifty thousand times.
      if (others.at(-1)?.service !== service) others.push(published);
      const twin = others.find((other) => other.service !== service && runTogether(other.service, service));
      if (twin === undefined) continue;
      yield {
        at: portPlace(published),
        service: service.name,
        path: portPath(published),
        subject: key,
        message: {
          what: prose`${service.name} publishes the host port ${range(port.published)}, and so does ${twin.service.name}.`,
          why: prose`The one that starts second does not start.`,
          todo: prose`Give one of them another host port.`,
        },
        related: [{ place: portPlace(twin), note: prose`The other one is here.` }],
      };
    }
  },
};

/** Services that share no profile need not run at the same time; one without a profile always runs. */
function runTogether(a: Service, b: Service): boolean {
  const [ofA, ofB] = [a, b].map((service) => service.list('profiles').map(({ text }) => text));
  if (ofA === undefined || ofB === undefined || ofA.length === 0 || ofB.length === 0) return true;
  return ofA.some((profile) => ofB.includes(profile));
}
