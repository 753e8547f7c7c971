import type { Settings, Severity } from '../types.ts';
import { nearest } from '../nearest.ts';

interface Allowed {
  readonly failOn: readonly Settings['failOn'][];
  readonly commentOn: readonly Severity[];
  readonly gate: readonly Settings['gate'][];
  readonly review: readonly Settings['review'][];
  readonly suppressions: readonly Settings['suppressions'][];
  readonly status: readonly Settings['status'][];
  readonly rule: readonly ('on' | 'off' | Severity)[];
}

/** The words that a setting takes, for inputs, options and the configuration file alike. */
export const allowed: Allowed = {
  failOn: ['critical', 'high', 'medium', 'low', 'never'],
  commentOn: ['critical', 'high', 'medium', 'low', 'info'],
  gate: ['introduced', 'all'],
  review: ['comment', 'off'],
  suppressions: ['trusted', 'base-only'],
  status: ['check-run', 'none'],
  rule: ['on', 'off', 'critical', 'high', 'medium', 'low', 'info'],
};

/** The allowed word that a text is, or why it is none. */
export function oneOf<T extends string>(
  text: string,
  words: readonly T[],
): { readonly value: T } | { readonly error: string } {
  const value = words.find((word) => word === text);
  if (value !== undefined) return { value };
  return { error: `takes ${listed(words)}, not ${JSON.stringify(text)}.${didYouMean(text, words)}` };
}

/** ` Did you mean "high"?`, or nothing. */
export function didYouMean(text: string, words: readonly string[]): string {
  const near = nearest(text, words);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}

/** As JSON Schema knows it too, which has no flags. */
export const yamlName: RegExp = /\.[yY][^/.]{0,12}[mM][lL]$|[*?})\]]$/;

/**
 * Whether a path or glob may name YAML files. A change of other files alone is not looked at, so a compose file of another
 * name would go unseen.
 */
export function mayNameYaml(glob: string): boolean {
  return yamlName.test(glob);
}

export const namesNoYaml = "names no YAML file. A compose file's name ends in .yml or .yaml.";

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
