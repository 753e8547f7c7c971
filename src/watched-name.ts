/**
 * Whether a change of a file is looked at for its name alone: YAML, and files of variables. Looking for the users of every
 * changed file would read a repository's compose files for each change of its code.
 */
export function isWatched(path: string): boolean {
  return /\.ya?ml$|(?:^|\/)\.env[^/]*$|\.env$/i.test(path);
}
