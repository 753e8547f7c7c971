import { failedDraft } from './report/check.ts';
import type { CodeHost, Settings, Target } from './types.ts';

/**
 * Says on the commit that this run failed. Without it a required check that an earlier run set there would let a merge
 * through of which this run could say nothing.
 *
 * @param why what the job's log says too
 * @returns what the reader of the log has to know where the check could not be set
 */
export async function setFailedCheck(
  host: Pick<CodeHost, 'createCheck'>,
  target: Target,
  { status, checkName }: Pick<Settings, 'status' | 'checkName'>,
  why: string,
): Promise<string | undefined> {
  if (status === 'none' || target.kind === 'tree') return undefined;
  const stale = `A check that an earlier run set on ${target.headSha.slice(0, 7)} may still say otherwise; this job's own result counts.`;
  try {
    const check = await host.createCheck(failedDraft(target.headSha, checkName, why));
    if (check.kind === 'done') return undefined;
    return `The check "${checkName}" could not say that this run failed: its token lacks "${check.permission}". ${stale}`;
  } catch (error) {
    return `The check "${checkName}" could not say that this run failed. ${String(error)} ${stale}`;
  }
}
