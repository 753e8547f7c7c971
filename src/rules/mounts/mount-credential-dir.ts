import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { isCredentialPath } from '../knowledge/credential-paths.ts';
import { mountPath } from './mount-path.ts';
import { hostMounts } from './mounts.ts';

export const rule: Rule = {
  meta: {
    id: 'mount-credential-dir',
    group: 'mounts',
    title: 'Credentials of a person handed to a container',
    severity: 'high',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-522', 'CWE-668'],
    cis: ['5.6'],
    elsewhere: { 'compose-lint': 'CL-0013' },
    references: [
      'https://docs.docker.com/engine/storage/bind-mounts/',
      'https://docs.docker.com/compose/how-tos/use-secrets/',
    ],
    docs: {
      danger:
        'Keys and tokens of whoever runs this are in the container: for servers, clouds, clusters and registries. Read-only changes nothing, since reading them is the harm.',
      remedy: 'Give the container a credential of its own, as a secret, or mount the one file that it needs.',
      whenRight: 'For a development container that works in your name.',
    },
  },
  *check(project: Project) {
    for (const { service, mount, hostPath, shown } of hostMounts(project)) {
      if (!isCredentialPath(hostPath)) continue;
      yield {
        at: mount.source ?? mount,
        service: service.name,
        path: mountPath(service, mount),
        subject: hostPath,
        message: {
          what: prose`${service.name} gets ${shown} of whoever starts it.`,
          why: prose`The keys and tokens in it open other machines and accounts; \`:ro\` does not keep them from being read.`,
          todo: prose`Give it a credential of its own through \`secrets\`, or mount the one file that it needs.`,
        },
      };
    }
  },
};
