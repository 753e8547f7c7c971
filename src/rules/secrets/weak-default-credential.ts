import { prose } from '../../prose.ts';
import type { Message, Project, Rule } from '../../types.ts';
import { livePorts, openness, type PublishedPort } from '../network/published-port.ts';
import { opensAnotherService } from './clients-password.ts';
import { literalCredentials, requireVariable } from './literal-credential.ts';
import { concealed, partPlace } from './written-part.ts';

export const rule: Rule = {
  meta: {
    id: 'weak-default-credential',
    group: 'secrets',
    title: 'Password that everyone tries first',
    severity: 'medium',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-1392', 'CWE-521'],
    cis: [],
    elsewhere: { 'compose-lint': 'CL-0021' },
    references: ['https://docs.docker.com/compose/how-tos/use-secrets/'],
    docs: {
      danger:
        'The value is a known default, repeats a name, or is a few characters long. It keeps nobody out who can reach the service; where a port is published beyond this machine that is everybody.',
      remedy: 'Take it from a variable that has to be set, and set a long random value.',
      whenRight: 'In a setup for development whose ports stay on loopback.',
    },
  },
  *check(project: Project) {
    const reachable = new Set(
      [...livePorts(project)]
        .filter((port) => openness(port) !== undefined || onOneAddress(port))
        .map(({ service }) => service.name),
    );
    for (const credential of literalCredentials(project)) {
      if (!credential.weak) continue;
      const { service, variable, value, part, path } = credential;
      const opensAnother = opensAnotherService(project, service, variable.name);
      const published = reachable.has(service.name) && !opensAnother;
      yield {
        at: partPlace(value, part),
        service: service.name,
        path,
        subject: 'weak',
        severity: published ? 'high' : 'medium',
        secrets: concealed(value, part, variable.text),
        message: {
          what: prose`${variable.name} for ${service.name} has a value that everyone can guess or look up.`,
          why: reason(variable.name, published, opensAnother),
          todo: prose`Take the value from a variable that has to be set, and set a long random one.`,
        },
        ...requireVariable(credential),
      };
    }
  },
};

function reason(name: string, published: boolean, opensAnother: boolean): Message['why'] {
  if (encrypts.test(name)) return decrypt;
  if (signs.test(name)) return forge;
  if (published) return getIn;
  return opensAnother ? keepsNobodyOutThere : keepsNobodyOut;
}

/**
 * Nobody logs in with these: the service signs or encrypts with them what it takes for its own later. The secret key of an
 * object storage is a password.
 */
const signs =
  /(?:^|_)(?:(?:APP|AUTH|NEXTAUTH|JWT|SESSION|COOKIE|SIGNING|TOKEN)_SECRET(?:_KEY)?|SECRET_KEY_BASE|(?:APP|JWT|SESSION|SIGNING)_KEY|(?<!(?:MINIO|S3|AWS|STORAGE)_)SECRET_KEY)$/i;

/** Nor with these: what the service keeps is encrypted with them. */
const encrypts = /(?:^|_)ENCRYPTION_KEY$/i;

const decrypt: Message['why'] = prose`Whoever gets at what the service stores, such as a backup, can decrypt it.`;
const forge: Message['why'] = prose`Whoever can reach the service can make up sessions or tokens that it takes for its own.`;
const getIn: Message['why'] = prose`The service is published beyond this machine, so anyone who can reach it gets in.`;
const keepsNobodyOut: Message['why'] = prose`It keeps nobody out who can reach the service, such as another container or a published port later on.`;
const keepsNobodyOutThere: Message['why'] = prose`It keeps nobody out of the service that it opens, such as another container on the same network.`;

/** On an address of the host that other machines can reach. */
function onOneAddress({ port: { hostIp } }: PublishedPort): boolean {
  return hostIp.kind === 'address' && hostIp.reach === 'specific';
}
