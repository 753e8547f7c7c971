import { type Edits, rewrite } from '../../fixes/edits.ts';
import { itemKey } from '../../fixes/item-key.ts';
import { propose } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { EnvironmentVariable, Hit, Project, Prose, Rule, Service } from '../../types.ts';
import { genuineImages } from '../genuine-image.ts';
import { callSwitches } from '../knowledge/socket-proxies.ts';
import { bindToLoopback, livePorts, openness, portPath, portPlace } from '../network/published-port.ts';
import { isSocketProxy, type Opening, openingsOf } from './socket-proxy.ts';

/** What whoever reaches the proxy can do. */
function powerOf({ reach, name }: Opening): Prose {
  switch (reach) {
    case 'engine':
      return prose`start a container with the host's disk in it: the proxy protects no more than the bare socket`;
    case 'sections':
      return prose`change whatever its other switches open`;
    case 'calls':
      return prose`${[callSwitches.get(name) ?? '']} any container of this host`;
    case 'pattern':
      return prose`change whatever its pattern matches`;
  }
}

function switchedOff({ value, valueAt }: EnvironmentVariable): Edits {
  if (value === undefined || valueAt === undefined || value.substitutions.length > 0) return undefined;
  return rewrite(value, `${value.raw.slice(0, valueAt.start)}0${value.raw.slice(valueAt.end)}`);
}

function closed(service: Service, { variable }: Opening): Pick<Hit, 'fix' | 'noFixReason'> {
  if (variable === undefined)
    return { noFixReason: prose`Which requests the tools behind it need is not in the file.` };
  const { name, form, value, document } = variable;
  const item = form === 'list' && value !== undefined ? itemKey(value) : name;
  return propose(switchedOff(variable), {
    title: prose`Let only reads through.`,
    safety: 'changes-behaviour',
    caveat: prose`Tools behind the proxy can't change containers any more.`,
    document,
    changes: [[...service.path, 'environment', item]],
  });
}

export const rule: Rule = {
  meta: {
    id: 'docker-socket-proxy-misuse',
    group: 'mounts',
    title: 'Socket proxy that lets writes through',
    severity: 'high',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-284'],
    cis: ['5.32'],
    elsewhere: {},
    references: [
      'https://github.com/Tecnativa/docker-socket-proxy#readme',
      'https://docs.docker.com/engine/security/#docker-daemon-attack-surface',
    ],
    docs: {
      danger:
        'A proxy in front of the Docker socket helps only while it lets reads alone through and nobody outside can ask it. Where it lets containers be made it is the socket itself; what lets fewer writes through is reported as `medium`.',
      remedy: 'Switch the writes off, and publish no port: services reach the proxy by its name.',
      whenRight: 'For a tool that has to start or stop containers, on a network of its own with the proxy.',
    },
  },
  *check(project: Project) {
    const genuine = genuineImages(project);
    for (const service of project.services) {
      if (!isSocketProxy(service) || genuine(service) === '') continue;
      for (const opening of openingsOf(service)) {
        yield {
          at: opening.at,
          service: service.name,
          path: opening.path,
          subject: 'on',
          ...(opening.reach !== 'engine' && { severity: 'medium' as const }),
          message: {
            what: prose`The Docker socket proxy ${service.name} lets writes through with ${opening.name}.`,
            why: prose`Whoever can reach it can then ${powerOf(opening)}.`,
            todo: prose`${[opening.variable === undefined ? 'Remove it' : 'Switch it off']}, unless a tool on its own network needs it.`,
          },
          ...closed(service, opening),
        };
      }
      for (const published of livePorts(project)) {
        if (published.service !== service || openness(published) === undefined) continue;
        yield {
          at: portPlace(published),
          service: service.name,
          path: portPath(published),
          subject: 'published',
          message: {
            what: prose`The Docker socket proxy ${service.name} is published on every interface of the host.`,
            why: prose`Whoever can reach this machine can ask the Docker engine, with no password in between.`,
            todo: prose`Publish nothing: services of the project reach it by its name.`,
          },
          ...bindToLoopback(published),
        };
      }
    }
  },
};
