import { prose } from '../prose.ts';
import type { Prose, Target } from '../types.ts';
import { forbidden, postNews } from './post-review.ts';
import { annotating, type OnPullRequest, type Publication, type Published } from './publication.ts';
import { readStanding, type Standing } from './standing.ts';
import { keepTrue } from './upkeep.ts';

/**
 * Says on the pull request what is new, once: posts at most one review, keeps the comments that still hold, retires those
 * that don't, and keeps the first review's body true. Where no review can be posted, annotations take its place.
 */
export async function publish(publication: Publication<Target>): Promise<Published> {
  const { target } = publication;
  if (target.kind === 'pull-request') return onPullRequest({ ...publication, target });
  return { report: annotating(publication, undefined, []), review: { kind: 'none' } };
}

async function onPullRequest(publication: OnPullRequest): Promise<Published> {
  const { host, target, settings, judgement } = publication;
  const isQuiet = settings.review === 'off' || target.draft;
  const isSilent = isQuiet || !judgement.findings.some(({ introduced }) => introduced);
  // Nothing of ours stands there yet and nothing is to be said: no need to look.
  if (isSilent && target.first) return { report: annotating(publication, undefined, []), review: { kind: 'none' } };

  const conversation = await host.conversation(target.number);
  if (isQuiet && conversation.headSha === target.headSha) {
    return quietly(publication, readStanding(publication, conversation));
  }
  const posting = await postNews(publication, conversation);
  const { standing } = posting;
  if (posting.kind === 'silent') {
    return { report: annotating(publication, standing, [posting.why]), review: { kind: 'none' } };
  }
  const { published } = posting;
  const missing = await keepTrue(publication, standing, published.report);
  if (missing === undefined) return published;
  // Half of it may be done, so what stands is looked at once more.
  const now = readStanding(publication, await host.conversation(target.number));
  if (published.review.kind !== 'posted') {
    return { report: annotating(publication, now, [forbidden(missing)]), review: { kind: 'none' } };
  }
  const { comments } = published.report;
  return { report: { ...annotating(publication, now, [stale(missing)]), comments }, review: published.review };
}

/** A draft, or `review: off`: nothing new is posted, but what an earlier run posted stays true. */
async function quietly(publication: OnPullRequest, standing: Standing): Promise<Published> {
  const report = annotating(publication, standing, []);
  const missing = await keepTrue(publication, standing, report);
  const notes = missing === undefined ? [] : [forbidden(missing)];
  return { report: notes.length === 0 ? report : annotating(publication, standing, notes), review: { kind: 'none' } };
}

/** The news is out already; only what stood before is left as it was. */
function stale(permission: string): Prose {
  return prose`This run's token may post a review but not edit the earlier ones (it lacks \`${[permission]}\`), so what they say may be out of date.`;
}
