import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { isCredentialPath } from '../knowledge/credential-paths.ts';

export const rule: Rule = {
  meta: {
    id: 'config-or-secret-from-host-sensitive-file',
    group: 'mounts',
    title: 'Secret file of a person or the host',
    severity: 'medium',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-522'],
    cis: ['5.6'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/secrets/',
      'https://docs.docker.com/compose/how-tos/use-secrets/',
    ],
    docs: {
      danger: 'The file belongs to a person or to the host itself, and every service that uses this entry can read it.',
      remedy: 'Make a file for this project, with a credential of its own.',
      whenRight: 'For a development setup that works in your name.',
    },
  },
  *check(project: Project) {
    for (const resource of [...project.secrets, ...project.configs]) {
      const file = resource.text('file');
      if (file === undefined) continue;
      const path = file.raw.replace(/^\$(?:HOME\b|\{HOME\})/, '~');
      if (!isCredentialPath(path) && !/^\/etc\/(?:g?shadow|sudoers|ssh\/ssh_host_.*_key)$/.test(path)) continue;
      yield {
        at: file,
        path: [...resource.path, 'file'],
        subject: path,
        message: {
          what: prose`${resource.name} is the file ${path}, which belongs to a person or to the host.`,
          why: prose`Every service that uses the entry gets credentials that open more than this project.`,
          todo: prose`Make a file for this project, with a credential of its own.`,
        },
      };
    }
  },
};
