/**
 * Proxies that hand out parts of the Docker API, by full name, with how they are told which: by a switch for each section
 * of it, where LinuxServer's fork lets single calls through whatever `POST` says, or by a pattern of paths for each method.
 */
export const socketProxyImages: ReadonlyMap<string, 'sections' | 'sections-and-calls' | 'patterns'> = new Map([
  ['docker.io/tecnativa/docker-socket-proxy', 'sections'],
  ['ghcr.io/tecnativa/docker-socket-proxy', 'sections'],
  ['docker.io/linuxserver/socket-proxy', 'sections-and-calls'],
  ['lscr.io/linuxserver/socket-proxy', 'sections-and-calls'],
  ['ghcr.io/linuxserver/socket-proxy', 'sections-and-calls'],
  ['docker.io/wollomatic/socket-proxy', 'patterns'],
  ['ghcr.io/wollomatic/socket-proxy', 'patterns'],
]);

/**
 * Without it the proxy denies every method but GET and HEAD, whatever `EXEC`, `BUILD` or `COMMIT` say; with it, each open
 * section may be written to.
 * Source: https://github.com/Tecnativa/docker-socket-proxy, `haproxy.cfg`
 */
export const writeSwitch = 'POST';

/** Sections in which a write can start something with the host's disk. Source: https://docs.docker.com/reference/api/engine/ */
export const startingSections: readonly string[] = ['CONTAINERS', 'SERVICES'];

/**
 * Single calls that need no `POST`, with what they do.
 * Source: https://github.com/linuxserver/docker-socket-proxy, `root/templates/haproxy.cfg`
 */
export const callSwitches: ReadonlyMap<string, string> = new Map([
  ['ALLOW_START', 'start'],
  ['ALLOW_STOP', 'stop'],
  ['ALLOW_RESTARTS', 'stop, restart and kill'],
  ['ALLOW_PAUSE', 'pause'],
  ['ALLOW_UNPAUSE', 'unpause'],
]);

/** Patterns for writes, as variables and as flags. Source: https://github.com/wollomatic/socket-proxy#readme */
export const writePatternVariables: RegExp = /^SP_ALLOW_(?:POST|PUT|PATCH|DELETE)(?:_|$)/;
export const writePatternFlags: RegExp = /^-{1,2}allow(?:POST|PUT|PATCH|DELETE)(?:=|$)/;

/**
 * Whether a pattern of paths takes in `/containers/create`, as far as its text tells: it names it, or ends in whatever
 * follows. Running a pattern of the file could take forever.
 */
export function startsContainers(pattern: string): boolean {
  return /\bcreate\b|[.\]][*+]\)*(?:\||\$|$)/.test(pattern);
}
