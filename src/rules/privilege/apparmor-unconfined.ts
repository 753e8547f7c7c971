import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { optionPath, removeOption, securityOptions } from './security-options.ts';

export const rule: Rule = {
  meta: {
    id: 'apparmor-unconfined',
    group: 'privilege',
    title: 'Container without its AppArmor profile',
    severity: 'high',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-693'],
    cis: ['5.2'],
    elsewhere: { 'compose-lint': 'CL-0009', DockSec: 'compose-disabled-security-opt' },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#security_opt',
      'https://docs.docker.com/engine/security/apparmor/',
    ],
    docs: {
      danger:
        'The profile `docker-default` keeps a container from writing to `/proc` and `/sys` and from mounting. Without it a root process in the container is one step nearer to the host.',
      remedy: 'Remove the entry, or name a profile that allows what is needed: `apparmor=my-profile`.',
      whenRight: 'For nested containers and FUSE mounts, on machines where no narrower profile can be loaded.',
    },
  },
  *check(project: Project) {
    for (const option of securityOptions(project)) {
      const { service, item, name, value } = option;
      if (name !== 'apparmor' || value !== 'unconfined') continue;
      yield {
        at: item,
        service: service.name,
        path: optionPath(option),
        subject: value,
        message: {
          what: prose`${service.name} runs without its AppArmor profile.`,
          why: prose`The profile keeps it from mounting and from writing to \`/proc\` and \`/sys\`, which many ways out of a container need.`,
          todo: prose`Remove the entry, or name a profile that allows what is needed.`,
        },
        ...removeOption(option, {
          title: prose`Use the engine's own profile again.`,
          caveat: prose`Mounting and writing to \`/proc\` inside the container stop working.`,
        }),
      };
    }
  },
};
