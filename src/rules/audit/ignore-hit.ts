import { shortHash } from '../../hash.ts';
import type { Hit, Ignore, Message } from '../../types.ts';

/** A hit that stands on an ignore: it is recognised by what the ignore says and the line that it stands on or above. */
export function ignoreHit(ignore: Ignore, message: Message): Hit {
  const { document, writtenAt } = ignore.at;
  const { last } = document.linesOf(writtenAt);
  const around = document.spanOf({ first: last, last: last + 1 });
  const text = document.text.slice(writtenAt.start, writtenAt.end);
  return {
    at: ignore.at,
    path: ['ignore', ...ignore.rules],
    // Only hashed: the line may hold anything.
    subject: shortHash(`${text}\n${document.text.slice(around.start, around.end).trim()}`),
    message,
  };
}
