import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { optionPath, removeOption, securityOptions } from './security-options.ts';

export const rule: Rule = {
  meta: {
    id: 'systempaths-unconfined',
    group: 'privilege',
    title: "Container with the kernel's own files unmasked",
    severity: 'high',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-693'],
    cis: ['5.2'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/services/#security_opt',
      'https://docs.docker.com/reference/cli/docker/container/run/#security-opt',
    ],
    docs: {
      danger:
        'Docker hides parts of `/proc` and `/sys`: kernel memory, the SysRq trigger, firmware. Unmasked, root in the container reads secrets of the kernel or reboots the host.',
      remedy: 'Remove the entry.',
      whenRight: 'For nested containers that have to mount `/proc` themselves.',
    },
  },
  *check(project: Project) {
    for (const option of securityOptions(project)) {
      const { service, item, value } = option;
      // Compose reads this one itself and knows this spelling only.
      if (item.text !== 'systempaths=unconfined') continue;
      yield {
        at: item,
        service: service.name,
        path: optionPath(option),
        subject: value,
        message: {
          what: prose`${service.name} sees the parts of \`/proc\` and \`/sys\` that Docker hides.`,
          why: prose`Among them are kernel memory and the trigger that reboots the host.`,
          todo: prose`Remove the entry.`,
        },
        ...removeOption(option, {
          title: prose`Hide those parts again.`,
          caveat: prose`Containers started inside this one may fail to mount \`/proc\`.`,
        }),
      };
    }
  },
};
