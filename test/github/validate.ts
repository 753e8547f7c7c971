import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { Refusal } from './state.ts';

const description: unknown = JSON.parse(readFileSync(new URL('openapi-subset.json', import.meta.url), 'utf8'));
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(description as object, 'github');

const known = new Map<string, ValidateFunction | undefined>();

/** Refuses a request whose body GitHub's OpenAPI description does not allow. Properties that it does not name are refused too. */
export function validateBody(method: string, template: string, body: unknown): void {
  const key = `${method} ${template}`;
  if (!known.has(key)) known.set(key, compile(method, template));
  const validate = known.get(key);
  if (validate === undefined || validate(body)) return;
  const problems = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  throw new Refusal(422, 'Invalid request.', problems);
}

function compile(method: string, template: string): ValidateFunction | undefined {
  const pointer = ['paths', template, method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema'];
  let node = description;
  for (const key of pointer) node = (node as Record<string, unknown> | undefined)?.[key];
  if (node === undefined) return undefined;
  return ajv.compile({ $ref: `github#/${pointer.map(escapePointer).join('/')}` });
}

function escapePointer(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}
