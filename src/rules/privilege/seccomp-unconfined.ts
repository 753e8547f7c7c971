import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { optionPath, removeOption, securityOptions } from './security-options.ts';

export const rule: Rule = {
  meta: {
    id: 'seccomp-unconfined',
    group: 'privilege',
    title: 'Container without a system call filter',
    severity: 'high',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-693', 'CWE-284'],
    cis: ['5.22'],
    elsewhere: {
      KICS: '404fde2c-bc4b-4371-9747-7054132ac953',
      Semgrep: 'seccomp-confinement-disabled',
      CodePathfinder: 'COMPOSE-SEC-003',
      'compose-lint': 'CL-0009',
      DockSec: 'compose-disabled-security-opt',
    },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#security_opt',
      'https://docs.docker.com/engine/security/seccomp/',
    ],
    docs: {
      danger:
        'The default filter keeps some 40 dangerous system calls away from containers, among them those that kernel exploits need. Without it the whole kernel is in reach.',
      remedy: 'Remove the entry. Where one call is needed, allow it in a profile of its own: `seccomp=./profile.json`.',
      whenRight: 'For debuggers and nested containers on an old engine; recent ones allow `ptrace` by default.',
    },
  },
  *check(project: Project) {
    for (const option of securityOptions(project)) {
      const { service, item, name, value } = option;
      if (name !== 'seccomp' || value !== 'unconfined') continue;
      yield {
        at: item,
        service: service.name,
        path: optionPath(option),
        subject: value,
        message: {
          what: prose`${service.name} runs without the system call filter.`,
          why: prose`The filter keeps calls away that kernel exploits and container escapes need; without it the whole kernel is in reach.`,
          todo: prose`Remove the entry, or allow the one call that is needed in a profile of its own.`,
        },
        ...removeOption(option, {
          title: prose`Use the engine's own filter again.`,
          caveat: prose`A program that needs a filtered system call stops working.`,
        }),
      };
    }
  },
};
