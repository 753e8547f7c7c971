/** Words of which a made-up value is put together, between separators: `your-token-here`, `REPLACE_ME`. */
const madeUp =
  /(?:^|[-_. ])(?:your|yours|my|here|example|placeholder|dummy|fake|sample|redacted|todo|fixme|replace|insert)(?:[-_. ]|$)/i;

/** `change-me-please`, `changethis`, `put-a-long-secret`, `some_password`, and AWS's documented `…EXAMPLE`. */
const instruction =
  /^(?:change|replace|insert|enter|fill|put|set|generate|some|any)[-_ ]?(?:me|this|it|in|with|a|an|the|your|random|password|secret|key)/i;

/**
 * Whether a value says of itself that it stands for another one: what a template, a manual or a `.env.example` holds. As
 * a password it keeps nobody out, but nothing leaks with it.
 */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  return (
    /^<[^>]*>$|^\[[^\]]*\]$|^\{\{.*\}\}$|^%[^%]*%$/.test(text) ||
    /^(?:\*+|\.{3,}|…|[xX]{3,}|0+)$/.test(text) ||
    madeUp.test(text) ||
    instruction.test(text) ||
    text.endsWith('EXAMPLE') ||
    text.endsWith('EXAMPLEKEY') ||
    /x{5,}|X{5,}|\*{3,}|\.{3}$/.test(text)
  );
}

/** Whether a text of random characters looks like it: no placeholder, no run or row of characters, not too uniform. */
export function looksRandom(text: string): boolean {
  if (isPlaceholder(text) || /example|placeholder|changeme|dummy/i.test(text)) return false;
  return !/(.)\1{4}/.test(text) && !hasRow(text) && entropy(text) >= leastEntropy;
}

/** Bits for each character. Sixteen random characters of an alphabet of 32 have less than 3 about once in 4,000. */
const leastEntropy = 2.8;

/** Seven characters in the order of their codes, as in `1234567` or `abcdefg`. */
function hasRow(text: string): boolean {
  let length = 1;
  for (let at = 1; at < text.length; at += 1) {
    length = text.charCodeAt(at) === text.charCodeAt(at - 1) + 1 ? length + 1 : 1;
    if (length === 7) return true;
  }
  return false;
}

/** Shannon's, in bits for each UTF-16 unit. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
