import { prose } from '../../prose.ts';
import type { Project, Rule } from '../../types.ts';
import { remoteContexts } from './remote-contexts.ts';

/** Short hashes don't count: the builder does not take them for commits. */
function isCommit(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/**
 * `#<commit>:<folder>` or `?checksum=<commit>`, which newer builders also take as `commit`; an archive is fixed where its
 * own path names the commit.
 * Source: https://docs.docker.com/build/concepts/context/#url-fragments
 */
function namesCommit(address: string): boolean {
  const [before = '', fragment = ''] = address.split('#', 2);
  const [base = '', query = ''] = before.split('?', 2);
  const isArchive = /^https?:/.test(address) && !base.endsWith('.git');
  return [
    ...fragment.split(':', 1),
    ...query.split('&').map((part) => part.replace(/^(?:checksum|commit)=/, '')),
    ...(isArchive ? base.split(/[/._-]/) : []),
  ].some(isCommit);
}

export const rule: Rule = {
  meta: {
    id: 'build-remote-mutable-ref',
    group: 'supply-chain',
    title: 'Build from a moving remote source',
    severity: 'medium',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-494', 'CWE-829'],
    cis: ['4.2'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/reference/compose-file/build/#context',
      'https://docs.docker.com/reference/compose-file/build/#additional_contexts',
      'https://docs.docker.com/build/concepts/context/#url-fragments',
    ],
    docs: {
      danger:
        'The build downloads its source from an address whose content can change: a branch, a tag, an archive. Whoever controls it decides what runs in the next build and in the container.',
      remedy:
        'Name the whole commit: `https://github.com/acme/app.git#<40 digits>`, with `:<folder>` behind it if need be.',
      whenRight: 'Where the other repository is as well guarded as this one, and its branch is meant to be followed.',
    },
  },
  *check(project: Project) {
    for (const { service, at, name, path, address, login, known } of remoteContexts(project)) {
      if (!known || namesCommit(address)) continue;
      yield {
        at,
        service: service.name,
        path,
        subject: address,
        message: {
          what:
            name === 'context'
              ? prose`${service.name} is built from ${address}, which names no commit.`
              : prose`The build of ${service.name} takes ${name} from ${address}, which names no commit.`,
          why: prose`Whoever controls that place decides what the next build runs, without any change here.`,
          todo: prose`Put the whole commit behind it, \`#<40 digits>\`, or copy the files into this repository.`,
        },
        ...(login !== undefined && { secrets: [login] }),
      };
    }
  },
};
