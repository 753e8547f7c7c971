import type { CheckAnnotation, CheckDraft, Written } from '../types.ts';
import type { Client } from './client.ts';
import { hostError, isForbidden, refusals } from './errors.ts';

/** GitHub takes no more annotations in one request. */
const annotationsPerRequest = 50;

/**
 * Creates the check run already completed, so that none is ever left in progress. Annotations beyond the first fifty are
 * added afterwards; a failure there leaves a check that says the verdict all the same.
 */
export async function createCheck(
  { rest, repository }: Client,
  draft: CheckDraft,
): Promise<Written<{ readonly url: string }>> {
  const { headSha, name, conclusion, title, summary, annotations } = draft;
  try {
    const { data } = await rest.checks.create({
      ...repository,
      name,
      head_sha: headSha,
      status: 'completed',
      conclusion,
      output: { title, summary, annotations: annotations.slice(0, annotationsPerRequest).map(toGitHub) },
    });
    for (let start = annotationsPerRequest; start < annotations.length; start += annotationsPerRequest) {
      await rest.checks.update({
        ...repository,
        check_run_id: data.id,
        output: { title, summary, annotations: annotations.slice(start, start + annotationsPerRequest).map(toGitHub) },
      });
    }
    return { kind: 'done', value: { url: data.html_url ?? '' } };
  } catch (error) {
    if (isForbidden(error)) {
      return {
        kind: 'forbidden',
        permission: 'checks: write',
        message: refusals(error)[0] ?? 'the token may not write',
      };
    }
    throw hostError(`The check "${name}" could not be set`, error);
  }
}

function toGitHub({ path, lines, level, title, message }: CheckAnnotation): {
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: CheckAnnotation['level'];
  title: string;
  message: string;
} {
  return { path, start_line: lines.first, end_line: lines.last, annotation_level: level, title, message };
}
