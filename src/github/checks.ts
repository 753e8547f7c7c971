import { shortHash } from '../hash.ts';
import type { CheckAnnotation, CheckDraft, PostedCheck, Written } from '../types.ts';
import type { Client } from './client.ts';
import { hostError, isForbidden, refusals, statusOf } from './errors.ts';

/** GitHub takes no more annotations in one request. */
const annotationsPerRequest = 50;
const mostAttempts = 3;

interface Standing {
  readonly id: number;
  readonly html_url?: string | null;
  readonly output: { readonly annotations_count: number };
}

/**
 * Creates the check run already completed, so that none is ever left in progress. Annotations beyond the first fifty are
 * added afterwards; where that fails, the check says the verdict all the same, and the answer how many it carries.
 */
export async function createCheck(client: Client, draft: CheckDraft): Promise<Written<PostedCheck>> {
  const { name, annotations } = draft;
  try {
    const { id, html_url: url } = await created(client, draft);
    let annotated = Math.min(annotations.length, annotationsPerRequest);
    while (annotated < annotations.length && (await appended(client, id, draft, annotated))) {
      annotated = Math.min(annotations.length, annotated + annotationsPerRequest);
    }
    return { kind: 'done', value: { url: url ?? '', annotated } };
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

/** After an unclear answer the checks that stand are looked at before a second one is made. */
async function created(client: Client, draft: CheckDraft): Promise<Standing> {
  const { headSha, name, conclusion, annotations } = draft;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { data } = await client.rest.checks.create({
        ...client.repository,
        name,
        head_sha: headSha,
        external_id: idOf(draft),
        status: 'completed',
        conclusion,
        output: outputOf(draft, annotations.slice(0, annotationsPerRequest)),
        request: { retries: 0 },
      });
      return data;
    } catch (error) {
      if ((statusOf(error) ?? 0) < 500 || attempt === mostAttempts) throw error;
      await client.pause(attempt);
      const landed = await standing(client, draft);
      if (landed !== undefined) return landed;
    }
  }
}

/** @returns false where GitHub does not take them: no reason to fail, since the check's summary lists everything */
async function appended(client: Client, id: number, draft: CheckDraft, start: number): Promise<boolean> {
  const batch = draft.annotations.slice(start, start + annotationsPerRequest);
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    try {
      await client.rest.checks.update({
        ...client.repository,
        check_run_id: id,
        output: outputOf(draft, batch),
        request: { retries: 0 },
      });
      return true;
    } catch (error) {
      if ((statusOf(error) ?? 0) < 500) return false;
      await client.pause(attempt);
      const check = await standing(client, draft);
      if (check !== undefined && check.output.annotations_count >= start + batch.length) return true;
    }
  }
  return false;
}

/** The check that an attempt of this run left; one that says the same in every word is as good. */
async function standing({ rest, repository }: Client, draft: CheckDraft): Promise<Standing | undefined> {
  const { headSha: ref, name: check_name } = draft;
  const { data } = await rest.checks.listForRef({ ...repository, ref, check_name, filter: 'latest', per_page: 100 });
  return data.check_runs.find(({ external_id: id, status }) => id === idOf(draft) && status === 'completed');
}

function idOf(draft: CheckDraft): string {
  return shortHash(JSON.stringify(draft));
}

function outputOf({ title, summary }: CheckDraft, annotations: readonly CheckAnnotation[]) {
  return {
    title,
    summary,
    annotations: annotations.map(({ path, lines, level, title: heading, message }) => ({
      path,
      start_line: lines.first,
      end_line: lines.last,
      annotation_level: level,
      title: heading,
      message,
    })),
  };
}
