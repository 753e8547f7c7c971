import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { optionPath, removeOption, securityOptions } from './security-options.ts';

/** A bare `disable` is the engine's oldest form; `spc_t` is the type of a super privileged container. */
function switchesOff(name: string, value: string): boolean {
  return name === 'disable' || (name === 'label' && (value === 'disable' || value === 'type:spc_t'));
}

export const rule: Rule = {
  meta: {
    id: 'selinux-label-disabled',
    group: 'privilege',
    title: 'Container without SELinux separation',
    severity: 'medium',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-693'],
    cis: ['5.3'],
    elsewhere: { Semgrep: 'selinux-separation-disabled', CodePathfinder: 'COMPOSE-SEC-012', 'compose-lint': 'CL-0009' },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#security_opt',
      'https://docs.docker.com/engine/storage/bind-mounts/#configure-the-selinux-label',
    ],
    docs: {
      danger:
        "On hosts with SELinux (RHEL, Fedora and their kin) the label is what keeps a container that broke out from reading the host's files. Elsewhere the entry does nothing.",
      remedy: 'Remove the entry. To share a folder with the container, relabel it with `:z` or `:Z` on the mount.',
      whenRight: 'For tools that have to manage the host itself on such a system.',
    },
  },
  *check(project: Project) {
    for (const option of securityOptions(project)) {
      const { service, item, name, value } = option;
      if (!switchesOff(name, value)) continue;
      yield {
        at: item,
        service: service.name,
        path: optionPath(option),
        subject: value,
        message: {
          what: prose`${service.name} switches SELinux separation off.`,
          why: prose`On hosts with SELinux, that label keeps a process that gets out of the container away from the host's files.`,
          todo: prose`Remove the entry; to share a folder, put \`:z\` on its mount.`,
        },
        ...removeOption(option, {
          title: prose`Keep SELinux separation.`,
          caveat: prose`On hosts with SELinux, mounts without \`:z\` or \`:Z\` may become unreadable.`,
        }),
      };
    }
  },
};
