import picomatch from 'picomatch';

/** `compose*.yaml`, `docker-compose*.yml`, `*.compose.yaml`, `*.docker-compose.yml`, `docker-stack*.yml`, in any folder. */
const composeName = /^(?:(?:docker-)?compose.*|.*\.(?:docker-)?compose|docker-stack.*)\.ya?ml$/i;

/** Whether a file is taken for a compose file by its name. */
export function isComposeName(path: string): boolean {
  return composeName.test(fileName(path));
}

/**
 * Which files are compose files under the settings.
 *
 * @param files globs that take the place of the built-in names
 * @param exclude globs for what is left out: examples, tests, vendored files
 */
export function composeFileFilter(
  files: readonly string[] | undefined,
  exclude: readonly string[],
): (path: string) => boolean {
  const included = files === undefined ? isComposeName : matcher(files);
  const excluded = matcher(exclude);
  return (path) => included(path) && !excluded(path);
}

/** `dot`: without it `.devcontainer/compose.yml` would slip through a double star. */
function matcher(globs: readonly string[]): (path: string) => boolean {
  return globs.length === 0 ? () => false : picomatch([...globs], { dot: true });
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
