/** Where tools keep credentials, below a home folder. Source: each tool's documentation. */
const inHome: readonly string[] = [
  '.ssh',
  '.aws',
  '.kube',
  '.docker',
  '.gnupg',
  '.azure',
  '.netrc',
  '.npmrc',
  '.pypirc',
  '.pgpass',
  '.git-credentials',
  '.vault-token',
  '.config/gcloud',
  '.config/gh',
  '.config/rclone',
  '.terraform.d',
];

/** A public part of such a folder, which is no credential. */
const harmless = /\.pub$|\/known_hosts$|\/\.ssh\/config$|\/\.docker\/(?:cli-plugins|buildx|run)(?:\/|$)/;

/** Whether a host path holds a person's credentials. `~` stands for whoever starts the project. */
export function isCredentialPath(path: string): boolean {
  if (path === '~') return true;
  const [, rest] = /^(?:~|\/root|\/home\/[^/]+)\/(.+)$/.exec(path) ?? [];
  if (rest === undefined || harmless.test(path)) return false;
  return inHome.some((name) => rest === name || rest.startsWith(`${name}/`));
}
