import { prose } from '../../prose.ts';
import type { Place, Project, Rule, Service } from '../../types.ts';
import { remoteContexts } from './remote-contexts.ts';

/** Where the build is given the SSH agent itself, under its usual name. A key of its own has a name of its own. */
function forwardedAgent(service: Service): Place | undefined {
  const pair = service.pairs('build', 'ssh').find(({ name }) => name === 'default');
  const single = service.text('build', 'ssh');
  return pair ?? (single?.text === 'default' ? single : undefined);
}

export const rule: Rule = {
  meta: {
    id: 'build-ssh-forwarded',
    group: 'supply-chain',
    title: 'SSH agent handed to a remote build',
    severity: 'low',
    default: 'off',
    fix: 'no',
    cwe: ['CWE-668'],
    cis: [],
    elsewhere: {},
    references: ['https://docs.docker.com/reference/compose-file/build/#ssh'],
    docs: {
      danger:
        'The Dockerfile comes from elsewhere, and its `RUN --mount=type=ssh` steps may use the agent of whoever builds: every server and repository that its keys open.',
      remedy: 'Give the build one deploy key under a name of its own, or fetch the source before the build.',
      whenRight: 'Where the remote source is your own and names a commit.',
    },
  },
  *check(project: Project) {
    const building = Map.groupBy(remoteContexts(project), ({ service }) => service);
    for (const [service, [context]] of building) {
      const at = forwardedAgent(service);
      if (at === undefined || context === undefined) continue;
      yield {
        at,
        service: service.name,
        path: [...service.path, 'build', 'ssh', 'default'],
        subject: 'default',
        message: {
          what: prose`The build of ${service.name} gets the SSH agent of whoever starts it.`,
          why: prose`It runs what ${context.address} says, which may then use every server and repository that the agent's keys open.`,
          todo: prose`Give it one deploy key under a name of its own.`,
        },
        related: [{ place: context.at, note: prose`The remote source.` }],
        ...(context.login !== undefined && { secrets: [context.login] }),
      };
    }
  },
};
