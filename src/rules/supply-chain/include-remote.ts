import { prose } from '../../prose.ts';
import type { Hit, Rule } from '../../types.ts';
import { problemHits } from '../structure/problem-hits.ts';

export const rule: Rule = {
  meta: {
    id: 'include-remote',
    group: 'supply-chain',
    title: 'Compose file fetched from elsewhere',
    severity: 'high',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-829', 'CWE-494'],
    cis: [],
    elsewhere: {},
    references: ['https://docs.docker.com/reference/compose-file/include/'],
    docs: {
      danger:
        'Docker Compose downloads the file each time, without asking. Whoever controls that place decides what the next `docker compose up` mounts and what it may do.',
      remedy: 'Copy the file into the repository, or pin it to a commit or digest that was reviewed.',
      whenRight: 'Where the reference is pinned and that version was reviewed; it is reported as `medium`.',
    },
  },
  *check(project) {
    for (const hit of problemHits(project, 'include-remote')) yield pinned.test(hit.subject) ? asPinned(hit) : hit;
  },
};

/** A commit behind `#`, or a digest: what is fetched can't change any more. */
const pinned = /#[0-9a-f]{40}(?::|$)|@sha256:[0-9a-f]{64}$/;

function asPinned(hit: Hit): Hit {
  return {
    ...hit,
    severity: 'medium',
    message: {
      what: prose`${hit.subject} is fetched from outside this repository.`,
      why: prose`It is pinned, so it stays what it is; but it was not audited, and it decides what runs here.`,
      todo: prose`Review the pinned version, or copy the file into this repository.`,
    },
  };
}
