import { type Edits, rewrite } from '../../fixes/edits.ts';
import { itemKey } from '../../fixes/item-key.ts';
import { propose } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import { networkNames } from '../../attached-networks.ts';
import type { EnvironmentVariable, Project, Rule, Service } from '../../types.ts';

/** The container itself, or the machine that a development tool stands for. */
const isItself = /^(?:localhost|127\.0\.0\.1|host\.docker\.internal)$/;

function isEngine({ image }: Service): boolean {
  return image?.value.name === 'docker.io/library/docker' && image.value.tag?.includes('dind') === true;
}

/** What other containers can call it. A link names another service, for the one that has it. */
function namesOf(service: Service): readonly string[] {
  const own = [service.name, service.text('hostname')?.text ?? '', service.text('container_name')?.text ?? ''];
  const aliases = networkNames(service).flatMap((network) => service.list('networks', network, 'aliases'));
  return [
    ...own,
    ...aliases.map(({ text }) => text),
    ...service.list('links').map(({ text }) => text.split(':')[1] ?? ''),
  ];
}

function withFolder({ value, valueAt }: EnvironmentVariable): Edits {
  if (value === undefined || value.substitutions.length > 0) return undefined;
  return rewrite(value, `${value.raw.slice(0, valueAt?.start ?? 0)}/certs`);
}

export const rule: Rule = {
  meta: {
    id: 'docker-api-tcp-plaintext',
    group: 'mounts',
    title: 'Docker API without TLS',
    severity: 'high',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-319', 'CWE-306'],
    cis: ['2.7'],
    elsewhere: {},
    references: ['https://docs.docker.com/engine/security/protect-access/', 'https://hub.docker.com/_/docker'],
    docs: {
      danger:
        'The Docker API over plain TCP asks nobody for a password. Whoever can reach that port, or can answer in its place, controls the engine or whoever uses it.',
      remedy: 'Let the engine use TLS (`DOCKER_TLS_CERTDIR: /certs`, port 2376), or put it on a network of its own.',
      whenRight: 'For an engine in a job that lives for minutes on a network of its own.',
    },
  },
  *check(project: Project) {
    const names = new Set(project.services.flatMap(namesOf));
    for (const service of project.services) {
      for (const variable of service.environment) {
        const { name, text, value, form } = variable;
        if (value?.known !== true) continue;
        const path = [...service.path, 'environment', name];
        const [, host = ''] = /^tcp:\/\/([^:/]+):2375\/?$/.exec(text) ?? [];
        if (name === 'DOCKER_HOST' && host !== '' && !names.has(host) && !isItself.test(host)) {
          yield {
            at: variable,
            service: service.name,
            path,
            subject: host,
            message: {
              what: prose`${service.name} talks to the Docker engine on ${host} without TLS.`,
              why: prose`That engine obeys everyone who can reach its port, and nobody checks that it is the right one.`,
              todo: prose`Use TLS on port 2376, or an SSH address: \`ssh://\`.`,
            },
            noFixReason: prose`The engine has to be set up for TLS first.`,
          };
        }
        if (name === 'DOCKER_TLS_CERTDIR' && text === '' && isEngine(service)) {
          yield {
            at: variable,
            service: service.name,
            path,
            subject: 'no TLS',
            message: {
              what: prose`The Docker engine in ${service.name} listens without TLS.`,
              why: prose`Every container on its networks can start privileged containers in it without a password.`,
              todo: prose`Give it a folder for certificates: \`DOCKER_TLS_CERTDIR: /certs\`.`,
            },
            ...propose(withFolder(variable), {
              title: prose`Let the engine use TLS.`,
              safety: 'changes-behaviour',
              caveat: prose`Its clients then need port 2376, \`DOCKER_TLS_VERIFY=1\` and the certificates from \`/certs/client\`.`,
              document: variable.document,
              changes: [[...service.path, 'environment', form === 'list' ? itemKey(value) : name]],
            }),
          };
        }
      }
    }
  },
};
