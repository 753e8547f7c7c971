import { proposeRemoval } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { Project, Rule, Service } from '../../types.ts';

/**
 * What the engine refuses to start under user remapping without this line.
 * Source: https://docs.docker.com/engine/security/userns-remap/#user-namespace-known-limitations
 */
function needsHostUsers(service: Service): boolean {
  const privileged = service.flag('privileged')?.value === true;
  return privileged || service.text('pid')?.text === 'host' || service.text('network_mode')?.text === 'host';
}

export const rule: Rule = {
  meta: {
    id: 'userns-mode-host',
    group: 'privilege',
    title: 'Container opts out of user remapping',
    severity: 'low',
    default: 'on',
    fix: 'safe',
    cwe: ['CWE-653'],
    cis: ['5.31'],
    elsewhere: { KICS: '8af7162d-6c98-482f-868e-0d33fb675ca8' },
    references: [
      'https://docs.docker.com/reference/compose-file/services/#userns_mode',
      'https://docs.docker.com/engine/security/userns-remap/',
    ],
    docs: {
      danger:
        'Where the engine maps users (`userns-remap`), this container is left out: root in it is root on the host. Elsewhere the line does nothing.',
      remedy: 'Remove the line.',
      whenRight:
        'For privileged containers and those with host namespaces, which do not start under `userns-remap` otherwise.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      const mode = service.text('userns_mode');
      if (mode?.text !== 'host') continue;
      const path = [...service.path, 'userns_mode'];
      yield {
        at: mode,
        service: service.name,
        path,
        subject: 'host',
        message: {
          what: prose`${service.name} opts out of the engine's user remapping.`,
          why: prose`Where the engine maps users, root in this container is then root on the host; elsewhere the line does nothing.`,
          todo: prose`Remove the line.`,
        },
        ...proposeRemoval(mode, path, {
          title: prose`Let the engine's user mapping apply.`,
          ...(needsHostUsers(service) && {
            caveat: prose`Where the engine maps users, it starts no privileged container and none in the host's process table or network.`,
          }),
        }),
      };
    }
  },
};
