/** `root`, `0`, and either of them with a group: what counts is the user. */
export function isRoot(user: string): boolean {
  return /^(?:root|0+)(?::|$)/.test(user);
}
