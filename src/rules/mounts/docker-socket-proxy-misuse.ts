import { type Edits, rewrite } from '../../fixes/edits.ts';
import { itemKey } from '../../fixes/item-key.ts';
import { propose } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { EnvironmentVariable, Project, Rule } from '../../types.ts';
import { genuineImages } from '../genuine-image.ts';
import { socketProxyImages, writeSwitches } from '../knowledge/socket-proxies.ts';
import { bindToLoopback, livePorts, openness, portPath, portPlace } from '../network/published-port.ts';

function letsWritesThrough({ name, text, value }: EnvironmentVariable): boolean {
  return writeSwitches.has(name.toUpperCase()) && value !== undefined && /^(?:1|true|yes|on)$/i.test(text);
}

function switchedOff({ value, valueAt }: EnvironmentVariable): Edits {
  if (value === undefined || valueAt === undefined || value.substitutions.length > 0) return undefined;
  return rewrite(value, `${value.raw.slice(0, valueAt.start)}0${value.raw.slice(valueAt.end)}`);
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
        'A proxy in front of the Docker socket helps only while it lets reads alone through and nobody outside can ask it. With writes it is the socket itself.',
      remedy: 'Switch the writes off, and publish no port: services reach the proxy by its name.',
      whenRight: 'For a tool that has to start or stop containers, on a network of its own with the proxy.',
    },
  },
  *check(project: Project) {
    const genuine = genuineImages(project);
    for (const service of project.services) {
      if (!socketProxyImages.has(genuine(service))) continue;
      for (const variable of service.environment) {
        if (!letsWritesThrough(variable)) continue;
        const { name, form, value } = variable;
        const item = form === 'list' && value !== undefined ? itemKey(value) : name;
        yield {
          at: variable,
          service: service.name,
          path: [...service.path, 'environment', name],
          subject: 'on',
          message: {
            what: prose`The Docker socket proxy ${service.name} lets writes through with ${name}.`,
            why: prose`Whoever can reach it can then start a privileged container: it protects no more than the bare socket.`,
            todo: prose`Switch it off, unless a tool on its own network needs it.`,
          },
          ...propose(switchedOff(variable), {
            title: prose`Let only reads through.`,
            safety: 'changes-behaviour',
            caveat: prose`Tools behind the proxy can't change containers any more.`,
            document: variable.document,
            changes: [[...service.path, 'environment', item]],
          }),
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
