import { proposeRewrite } from '../../fixes/propose.ts';
import { shortHash } from '../../hash.ts';
import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';

export const rule: Rule = {
  meta: {
    id: 'volume-driver-opts-credential',
    group: 'mounts',
    title: 'Password of a network share in the file',
    severity: 'high',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-798'],
    cis: [],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/volumes/#driver_opts',
      'https://docs.docker.com/engine/storage/volumes/#create-cifssamba-volumes',
    ],
    docs: {
      danger: 'The password of the share is in the repository and its history for everyone who can read it.',
      remedy: 'Change the password, and take it from a variable that has to be set: `password=${SHARE_PASSWORD:?}`.',
      whenRight: 'For a share that is open anyway.',
    },
  },
  *check(project: Project) {
    for (const volume of project.volumes) {
      const options = volume.text('driver_opts', 'o');
      const [, lead = '', secret = ''] = /^(.*?\b(?:password|pass)=)([^,]+)/s.exec(options?.raw ?? '') ?? [];
      if (options === undefined || secret === '' || secret.includes('$')) continue;
      const path = [...volume.path, 'driver_opts', 'o'];
      const name = `${volume.name.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_')}_PASSWORD`;
      const raw = `${lead}\${${name}:?set ${name}}${options.raw.slice(lead.length + secret.length)}`;
      yield {
        at: options,
        path,
        subject: shortHash(secret),
        secrets: [secret],
        message: {
          what: prose`The password of the share behind the volume ${volume.name} is written in the file.`,
          why: prose`Everyone who can read the repository or its history can use the share.`,
          todo: prose`Change the password, and take it from a variable that has to be set.`,
        },
        ...proposeRewrite(options, path, raw, {
          title: prose`Take the password from a variable.`,
          caveat: prose`\`docker compose up\` stops until ${name} is set. The old value stays in the Git history: change it.`,
        }),
      };
    }
  },
};
