/** Proxies that hand out parts of the Docker API, by full name. */
export const socketProxyImages: ReadonlySet<string> = new Set([
  'docker.io/tecnativa/docker-socket-proxy',
  'ghcr.io/tecnativa/docker-socket-proxy',
  'docker.io/linuxserver/socket-proxy',
  'lscr.io/linuxserver/socket-proxy',
  'docker.io/wollomatic/socket-proxy',
  'ghcr.io/wollomatic/socket-proxy',
]);

/**
 * Switches that let writes through: with one of them the proxy is no protection.
 * Source: https://github.com/Tecnativa/docker-socket-proxy#grant-or-revoke-access-to-certain-api-sections
 */
export const writeSwitches: ReadonlySet<string> = new Set([
  'POST',
  'EXEC',
  'BUILD',
  'COMMIT',
  'CONTAINERS_CREATE',
  'ALLOW_START',
  'ALLOW_STOP',
  'ALLOW_RESTARTS',
  'ALLOW_PAUSE',
  'ALLOW_UNPAUSE',
]);

/** Flags of `wollomatic/socket-proxy` that let writes through. Source: https://github.com/wollomatic/socket-proxy#readme */
export const writeFlags: RegExp = /^-{1,2}allow(?:POST|PUT|PATCH|DELETE)\b/;
