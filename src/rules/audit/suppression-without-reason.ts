import { prose } from '../../prose.ts';
import type { Rule } from '../../types.ts';
import { ignoreHit } from './ignore-hit.ts';

export const rule: Rule = {
  meta: {
    id: 'suppression-without-reason',
    group: 'audit',
    title: 'Ignore without a reason',
    severity: 'low',
    default: 'on',
    fix: 'no',
    cwe: [],
    cis: [],
    elsewhere: {},
    references: ['https://github.com/docker-auditor/docker-auditor/blob/main/docs/configuration.md#ignoring-a-finding'],
    docs: {
      danger:
        'A comment ignores a finding and does not say why. Whoever reads it later can not tell whether it still holds, so it is not honoured: the finding is shown.',
      remedy: 'Put the reason behind two dashes: `# docker-auditor: ignore <rule-id> -- <reason>`.',
      whenRight: 'Never. One honest sentence is enough.',
    },
  },
  review({ ignore }) {
    if (ignore.rules.length === 0 || ignore.reason !== '') return undefined;
    const [first = ''] = ignore.rules;
    return ignoreHit(ignore, {
      what: prose`This comment ignores ${first} without a reason, so the finding is shown all the same.`,
      why: prose`A silenced finding has to say why it is right, or nobody can tell when it no longer is.`,
      todo: prose`Write the reason behind two dashes: ${`# docker-auditor: ignore ${first} -- <reason>`}.`,
    });
  },
};
