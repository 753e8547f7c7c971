import { proposeRewrite } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { securityOptions } from './security-options.ts';

export const rule: Rule = {
  meta: {
    id: 'no-new-privileges-disabled',
    group: 'privilege',
    title: 'Container may gain privileges',
    severity: 'medium',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-250'],
    cis: ['5.26'],
    elsewhere: { KICS: '27fcc7d6-c49b-46e0-98f1-6c082a6a2750', 'compose-lint': 'CL-0003' },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#security_opt',
      'https://docs.docker.com/engine/containers/run/#security-configuration',
    ],
    docs: {
      danger:
        'A program with the setuid bit can raise a process above the rights it started with. The entry asks for that, even where the engine forbids it by default.',
      remedy: 'Write `no-new-privileges:true`.',
      whenRight: 'For images that rely on `sudo` or another setuid helper.',
    },
  },
  *check(project: Project) {
    for (const { service, item, name, value } of securityOptions(project)) {
      if (name !== 'no-new-privileges' || !/^(?:false|f|0)$/i.test(value)) continue;
      const separator = item.text.charAt(name.length);
      yield {
        at: item,
        service: service.name,
        path: [...service.path, 'security_opt', name],
        subject: 'false',
        message: {
          what: prose`${service.name} lets its processes gain privileges.`,
          why: prose`Whoever runs code in it can become root through any setuid program, even where the engine forbids that by default.`,
          todo: prose`Write \`no-new-privileges:true\`.`,
        },
        ...proposeRewrite(item, [...service.path, 'security_opt', item.text], `${name}${separator}true`, {
          title: prose`Forbid gaining privileges.`,
          caveat: prose`\`sudo\` and other setuid programs inside the container stop working.`,
        }),
      };
    }
  },
};
