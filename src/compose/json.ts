/** Plain data, as `JSON.stringify` prints it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** An object without the values that Compose leaves out of its output: false, 0, '' and what is empty. */
export function withoutEmpty(entries: Iterable<readonly [string, Json | undefined]>): JsonObject {
  const kept: [string, Json][] = [];
  for (const [key, value] of entries) {
    if (value === undefined || value === null || value === false || value === 0 || value === '') continue;
    if (typeof value === 'object' && Object.keys(value).length === 0) continue;
    kept.push([key, value]);
  }
  return Object.fromEntries(kept);
}

/** What `JSON.parse` gives, typed. Anything that is no JSON becomes null. */
export function jsonOf(value: unknown): Json {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(jsonOf);
  if (typeof value !== 'object' || value === null) return null;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonOf(item)]));
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
