import { prose } from '../../prose.ts';
import type { Rule } from '../../types.ts';
import { ignoreHit } from './ignore-hit.ts';

export const rule: Rule = {
  meta: {
    id: 'untrusted-suppression',
    group: 'audit',
    title: 'Ignore that waits for a maintainer',
    severity: 'info',
    default: 'on',
    fix: 'no',
    cwe: ['CWE-693'],
    cis: [],
    elsewhere: {},
    references: ['https://github.com/docker-auditor/docker-auditor/blob/main/docs/configuration.md#who-may-ignore'],
    docs: {
      danger:
        'The change ignores a finding, and who proposes it may not write to this repository. The ignore is shown and silences nothing: otherwise anybody could switch the audit off for their own change.',
      remedy:
        'A maintainer who agrees accepts it for this one commit: run the workflow by hand (`workflow_dispatch`) with the pull request’s number and its head commit as `accept-suppressions`. What holds for longer belongs into the configuration on the base branch.',
      whenRight: 'Whenever an outside contributor has a good reason.',
    },
  },
  review({ ignore, distrusted }) {
    if (distrusted === undefined) return undefined;
    return ignoreHit(ignore, {
      what: [...prose`This ignore of `, ...listed(ignore.rules), ...prose` is not honoured: `, ...distrusted],
      why: prose`Whoever proposes a change must not be able to silence its own audit.`,
      todo: prose`A maintainer who agrees runs the workflow by hand with this commit as \`accept-suppressions\`.`,
    });
  },
};

function listed(rules: readonly string[]): ReturnType<typeof prose> {
  return rules.flatMap((id, index) => (index === 0 ? prose`${id}` : prose`, ${id}`));
}
