import { type Edits, removeComment } from '../../fixes/edits.ts';
import { propose } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { Hit, IdleRule, Ignore, Message, Prose, Rule } from '../../types.ts';
import { ignoreHit } from './ignore-hit.ts';

export const rule: Rule = {
  meta: {
    id: 'unused-suppression',
    group: 'audit',
    title: 'Ignore that silences nothing',
    severity: 'low',
    default: 'on',
    fix: 'safe',
    cwe: [],
    cis: [],
    elsewhere: {},
    references: ['https://github.com/docker-auditor/docker-auditor/blob/main/docs/configuration.md#ignoring-a-finding'],
    docs: {
      danger:
        'An ignore matches no finding, names a rule that does not exist, or has expired. Left in place it silences the next finding of that rule here, which nobody has looked at.',
      remedy: 'Remove it, or move it to the line that it is about: the same line, the one above, or above the service.',
      whenRight: 'Never. Rules that are switched off are not counted.',
    },
  },
  review({ ignore, expired, idle }) {
    if (expired) return { ...ignoreHit(ignore, outOfDate(ignore)), noFixReason: onlyInConfiguration };
    if (ignore.rules.length === 0) return { ...ignoreHit(ignore, unreadable), noFixReason: mistyped };
    if (ignore.reason === '' || idle.length === 0) return undefined;
    const guessed = idle.some(({ nearest }) => nearest !== undefined);
    return {
      ...ignoreHit(ignore, matchesNothing(idle)),
      ...(guessed ? { noFixReason: mistyped } : removal(ignore, idle)),
    };
  },
};

const stale: Prose = prose`Left in place, it would silence a later finding that nobody has looked at.`;
const withoutEffect: Prose = prose`Whoever wrote it expects an effect that it does not have.`;

const onlyInConfiguration: Prose = prose`The entry stands in the configuration, which the audit does not edit.`;

const mistyped: Prose = prose`Whoever wrote it knows what was meant.`;

const unreadable: Message = {
  what: prose`This comment speaks to Docker Auditor, and is no ignore that it can read.`,
  why: withoutEffect,
  todo: prose`Write ${'# docker-auditor: ignore <rule-id> -- <reason>'}, or remove the comment.`,
};

function outOfDate({ rules: [id = ''], expires = '' }: Ignore): Message {
  return {
    what: prose`This ignore of ${id} expired on ${expires}, so its findings are shown again.`,
    why: prose`It was meant to be looked at again by then.`,
    todo: prose`Fix what it silenced and remove the entry, or give it a later date.`,
  };
}

function matchesNothing(idle: readonly IdleRule[]): Message {
  return {
    what: idle.flatMap((one, index) => (index === 0 ? because(one) : [' ', ...because(one)])),
    why: idle.every(({ because: reason }) => reason === 'nothing-found') ? stale : withoutEffect,
    todo: idle.some(({ nearest }) => nearest !== undefined)
      ? prose`Correct the id, or remove it.`
      : prose`Remove it, or move it to the finding's line, the line above, or above the service.`,
  };
}

function because({ rule: id, because: reason, nearest }: IdleRule): Prose {
  switch (reason) {
    case 'nothing-found':
      return prose`This ignore of ${id} matches nothing.`;
    case 'unknown-rule':
      return nearest === undefined
        ? prose`There is no rule ${id}.`
        : prose`There is no rule ${id}. Did you mean ${nearest}?`;
    case 'configuration-only':
      return prose`${id} can't be ignored by a comment, only in the configuration on the base branch.`;
  }
}

/** Takes away the ids that silence nothing, and the whole comment where no other is left. */
function removal(ignore: Ignore, idle: readonly IdleRule[]): Pick<Hit, 'fix' | 'noFixReason'> {
  const { document } = ignore.at;
  const kept = ignore.rules.filter((id) => !idle.some(({ rule: other }) => other === id));
  const edits: Edits = kept.length === 0 ? removeComment(ignore.at) : [{ span: ignore.rulesAt, text: kept.join(', ') }];
  const title = kept.length === 0 ? prose`Remove the comment.` : prose`Leave out what silences nothing.`;
  return propose(edits, { title, safety: 'safe', document, changes: [] });
}
