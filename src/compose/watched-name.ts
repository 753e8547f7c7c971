/**
 * Whether a change of a file starts a search for its users by its name alone. Looking for the users of every changed file
 * would read a repository's compose files for each change of its code.
 */
export function startsSearch(path: string): boolean {
  return /\.ya?ml$|(?:^|\/)\.env[^/]*$|\.env$/i.test(path);
}
