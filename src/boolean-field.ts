const truths: ReadonlySet<string> = new Set(['true', 'y', 'yes', 'on']);
const falsehoods: ReadonlySet<string> = new Set(['false', 'n', 'no', 'off']);

/**
 * A boolean field as Compose reads it: these words in any case, quoted or not. `1`, `"1"` and `t` are refused.
 * Source: `toBoolean` in https://github.com/compose-spec/compose-go/blob/main/loader/interpolate.go
 */
export function booleanOf(text: string): boolean | undefined {
  const word = text.toLowerCase();
  return truths.has(word) ? true : falsehoods.has(word) ? false : undefined;
}
