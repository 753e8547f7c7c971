import { prose } from './prose.ts';
import type { CodeHost, Prose, PullRequestTarget, Settings, Trust } from './types.ts';

/**
 * Decides whether the ignores that a change adds are honoured: its author and whoever caused the event both need write
 * access, or a maintainer accepts exactly this head. Called only where there are such ignores, since it costs requests.
 */
export async function trustIn(
  host: Pick<CodeHost, 'mayWrite'>,
  target: PullRequestTarget,
  { suppressions }: Pick<Settings, 'suppressions'>,
): Promise<Trust> {
  const { author, sender, headSha, acceptSuppressions } = target;
  if (acceptSuppressions === headSha) {
    return { kind: 'trusted', note: prose`${sender} accepted the ignores of ${headSha.slice(0, 7)}.` };
  }
  if (suppressions === 'base-only') return untrusted(prose`the configuration honours those of the base branch only.`);
  const people = [...new Set([author, sender])];
  const answers = await Promise.all(people.map((login) => host.mayWrite(login)));
  if (answers.every((answer) => answer === true)) return { kind: 'trusted' };
  const refused = people[answers.indexOf(false)];
  if (refused !== undefined) return untrusted(prose`${refused} has no write access to this repository.`);
  return untrusted(prose`the token may not ask who has write access.`);
}

/** @param because a half sentence */
function untrusted(because: Prose): Trust {
  return { kind: 'untrusted', because };
}
