/** What stands in the place of a secret, whatever its length. */
const mask = '***';

/** Replaces every occurrence of each secret. Longer ones go first, so that none leaves a part of another behind. */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length > 0)
    .toSorted((a, b) => b.length - a.length)
    .reduce((masked, secret) => masked.replaceAll(secret, mask), text);
}
