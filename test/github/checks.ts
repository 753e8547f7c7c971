import { type Check, Refusal, requireAccess, type State } from './state.ts';

interface Output {
  readonly title: string;
  readonly summary: string;
  readonly annotations?: readonly Readonly<Record<string, unknown>>[];
}

export interface CheckRequest {
  readonly name?: string;
  readonly head_sha?: string;
  readonly external_id?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly output?: Output;
}

export function createCheck(
  state: State,
  { name, head_sha: headSha, external_id: externalId = '', status, conclusion, output }: CheckRequest,
): Check {
  requireAccess(state, 'checks');
  if (headSha === undefined || !state.git.exists(headSha))
    throw new Refusal(422, `No commit found for SHA: ${headSha ?? ''}`);
  refuseOutput(output);
  const check: Check = {
    id: state.nextId(),
    name: name ?? '',
    headSha,
    externalId,
    status: status ?? 'queued',
    conclusion: conclusion ?? null,
    title: output?.title ?? '',
    summary: output?.summary ?? '',
    annotations: [...(output?.annotations ?? [])],
  };
  state.checks.push(check);
  return check;
}

export function updateCheck(state: State, id: number, { status, conclusion, output }: CheckRequest): Check {
  requireAccess(state, 'checks');
  const check = state.checks.find((one) => one.id === id);
  if (check === undefined) throw new Refusal(404, 'Not Found');
  refuseOutput(output);
  check.status = status ?? check.status;
  check.conclusion = conclusion ?? check.conclusion;
  check.title = output?.title ?? check.title;
  check.summary = output?.summary ?? check.summary;
  check.annotations.push(...(output?.annotations ?? []));
  return check;
}

function refuseOutput(output: Output | undefined): void {
  if (output === undefined) return;
  if ((output.annotations?.length ?? 0) > 50) throw invalid('No more than 50 annotations can be created at once.');
  if (output.title.length > 255) throw invalid('title is too long (maximum is 255 characters)');
  if (output.summary.length > 65_535) throw invalid('summary is too long (maximum is 65535 characters)');
}

function invalid(message: string): Refusal {
  return new Refusal(422, 'Invalid request.', [{ resource: 'CheckRun', code: 'invalid', message }]);
}
