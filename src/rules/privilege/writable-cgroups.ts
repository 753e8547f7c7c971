import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { removeOption, securityOptions } from './security-options.ts';

export const rule: Rule = {
  meta: {
    id: 'writable-cgroups',
    group: 'privilege',
    title: 'Container may write its control groups',
    severity: 'medium',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-693'],
    cis: ['5.25'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/services/#security_opt',
      'https://docs.docker.com/reference/cli/docker/container/run/#security-opt',
    ],
    docs: {
      danger: 'The container can change the limits that are set for it, and the control groups below them.',
      remedy: 'Remove the entry.',
      whenRight: 'For systemd or an agent that starts containers inside this one.',
    },
  },
  *check(project: Project) {
    for (const option of securityOptions(project)) {
      const { service, item, name, value } = option;
      if (name !== 'writable-cgroups' || !/^(?:true|t|1|)$/i.test(value)) continue;
      yield {
        at: item,
        service: service.name,
        path: [...service.path, 'security_opt', name],
        subject: 'true',
        message: {
          what: prose`${service.name} may write its control groups.`,
          why: prose`It can lift the limits that keep it from using up the host.`,
          todo: prose`Remove the entry.`,
        },
        ...removeOption(option, {
          title: prose`Mount the control groups read-only again.`,
          caveat: prose`What manages control groups inside the container stops working, such as systemd or an agent.`,
        }),
      };
    }
  },
};
