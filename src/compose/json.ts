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

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
