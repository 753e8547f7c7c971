import { prose } from '../../prose.ts';
import type { Project, Prose, Rule } from '../../types.ts';
import { isCredentialPath } from '../knowledge/credential-paths.ts';
import { tellingHostPath } from '../knowledge/host-paths.ts';
import { enginePath, isDisk } from '../mounts/engine-path.ts';

/** What a build can take out of a folder of the host. */
function gains(path: string): Prose | undefined {
  if (isDisk.test(path)) return prose`copy every file that whoever starts it can read`;
  if (isCredentialPath(path)) return prose`copy the keys and tokens of whoever starts it`;
  const reads = tellingHostPath(path, true);
  return reads === undefined ? undefined : prose`${[reads]}`;
}

export const rule: Rule = {
  meta: {
    id: 'build-context-host-path',
    group: 'supply-chain',
    title: 'Folder of the host sent into a build',
    severity: 'high',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-668', 'CWE-552'],
    cis: [],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/build/#context',
      'https://docs.docker.com/reference/compose-file/build/#additional_contexts',
      'https://docs.docker.com/build/concepts/context/',
    ],
    docs: {
      danger:
        'The context is handed to the builder, and a Dockerfile, which may stand in the compose file itself, copies what it likes of it into an image or sends it away: keys, passwords, the state of other services.',
      remedy: 'Build from a folder of the repository.',
      whenRight: 'Hardly ever: a build has no use for the files of a host.',
    },
  },
  *check(project: Project) {
    for (const service of project.services) {
      for (const context of service.hostReads) {
        const found = context.use === 'build' ? gains(enginePath(context.hostPath)) : undefined;
        if (found === undefined) continue;
        yield {
          at: context,
          service: service.name,
          path: [...service.path, ...context.path],
          subject: context.hostPath,
          message: {
            what: prose`The build of ${service.name} gets ${context.hostPath} of the host.`,
            why: prose`Its Dockerfile can ${found}, and keep that in the image or send it away.`,
            todo: prose`Build from a folder of the repository.`,
          },
        };
      }
    }
  },
};
