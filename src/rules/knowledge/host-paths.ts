/** What stands at a path of the host, in words for a message: what a writer and what a reader gets from it. */
export interface HostPath {
  readonly writes: string;
  /** Empty where everybody may read it anyway. */
  readonly reads: string;
}

/** Names and numbers of accounts. Password hashes are in `/etc/shadow`: https://man7.org/linux/man-pages/man5/passwd.5.html */
const names = { writes: 'add an account of its own', reads: '' };
const hashes = { writes: 'add an account or a password of its own', reads: 'read accounts and password hashes' };
const rights = { writes: 'let any account become root', reads: 'read who may become root' };
const services = { writes: 'have a command run as root', reads: 'read what runs on the host' };
const managed = "talk to the host's service manager, read-only mount or not";
const programs = { writes: 'replace programs that root runs', reads: 'read every installed program' };
const engine = {
  writes: "change any container's files and start as root",
  reads: "read every container's files and settings",
};

/** Exact folders and files. What an application keeps below them (`/etc/acme`, `/home/ann/app`) is its own. */
const exact: ReadonlyMap<string, HostPath> = new Map([
  ['/etc', { writes: 'add an account, a service or a cron job', reads: 'read password hashes and host keys' }],
  ['/etc/passwd', names],
  ['/etc/group', names],
  ['/etc/shadow', hashes],
  ['/etc/gshadow', hashes],
  ['/etc/sudoers', rights],
  ['/etc/sudoers.d', rights],
  ['/etc/pam.d', { writes: 'let everybody log in without a password', reads: '' }],
  ['/etc/ssh', { writes: 'open the host to a key of its own', reads: "read the host's SSH keys" }],
  ['/etc/systemd', services],
  ['/etc/systemd/system', services],
  ['/etc/init.d', services],
  ['/etc/profile.d', services],
  ['/etc/crontab', services],
  ['/etc/cron.d', services],
  ['/etc/cron.hourly', services],
  ['/etc/cron.daily', services],
  ['/var/spool/cron', services],
  // Units are read from there, and its socket obeys through a read-only mount as well.
  ['/run/systemd', { writes: 'have a command run as root', reads: managed }],
  ['/lib/systemd', services],
  ['/usr/lib/systemd', services],
  ['/etc/docker', engine],
  ['/root', { writes: 'open root to a key of its own', reads: "read root's keys and history" }],
  ['/home', { writes: 'open every account to a key of its own', reads: "read everybody's keys and files" }],
  ['/var/lib', { writes: "change the state of every service, Docker's too", reads: 'read the state of every service' }],
  ['/usr', programs],
  ['/usr/bin', programs],
  ['/usr/sbin', programs],
  ['/usr/lib', programs],
  ['/usr/local/bin', programs],
  ['/bin', programs],
  ['/sbin', programs],
  ['/lib', programs],
  ['/lib64', programs],
]);

/** Folders with everything below them. */
const below: readonly (readonly [string, HostPath])[] = [
  ['/boot', { writes: 'replace the kernel of the next start', reads: 'read the kernel and its settings' }],
  [
    '/proc',
    // Others' environment opens only to who could trace them: the kernel's capability and AppArmor checks see to that.
    {
      writes: 'have the kernel run a program as root',
      reads: 'read the arguments of every process, and the environment of some',
    },
  ],
  ['/var/lib/docker', engine],
  ['/var/lib/containerd', engine],
];

/** The kernel's settings. Control groups are left out: systemd in a container needs them, and they open nothing alone. */
const kernel: HostPath = {
  writes: "change the kernel's settings and devices",
  reads: 'read hardware and kernel details',
};

/** What a host path is good for to an attacker; `undefined` for a path that is nobody's but the application's. */
export function sensitiveHostPath(path: string): HostPath | undefined {
  const known = exact.get(path) ?? below.find(([folder]) => path === folder || path.startsWith(`${folder}/`))?.[1];
  if (known !== undefined) return known;
  if (/^\/home\/[^/]+$/.test(path))
    return { writes: 'open that account to a key of its own', reads: "read that user's keys and files" };
  if (path === '/lib/modules' || path.startsWith('/lib/modules/'))
    return { writes: 'replace kernel modules', reads: '' };
  return path === '/sys' || (path.startsWith('/sys/') && !path.startsWith('/sys/fs/cgroup')) ? kernel : undefined;
}

/**
 * What a read-only mount leaves open: sockets and devices. Of the devices a container that is not privileged may use few
 * besides the terminals, whatever is mounted.
 * Source: https://github.com/opencontainers/runc/blob/main/libcontainer/specconv/spec_linux.go, `AllowedDevices`
 */
const eitherWay: ReadonlyMap<string, string> = new Map([
  ['/dev', "use the host's terminals and shared memory, and every device that its privileges allow"],
  ['/run/dbus', managed],
]);

/** What such a mount tells without being written to. */
export function tellingHostPath(path: string, readOnly: boolean): string | undefined {
  const reads = eitherWay.get(path) ?? (readOnly ? sensitiveHostPath(path)?.reads : undefined);
  return reads === '' ? undefined : reads;
}

/**
 * Agents that read figures of the host from `/proc`, `/sys`, `/var/lib/docker` or `/dev/disk`: a read-only mount is what
 * their documentation asks for. By full name.
 */
export const monitoringImages: ReadonlySet<string> = new Set([
  'docker.io/prom/node-exporter',
  'quay.io/prometheus/node-exporter',
  'gcr.io/cadvisor/cadvisor',
  'ghcr.io/google/cadvisor',
  'docker.io/google/cadvisor',
  'docker.io/zcube/cadvisor',
  'docker.io/netdata/netdata',
  'docker.io/datadog/agent',
  'gcr.io/datadoghq/agent',
  'public.ecr.aws/datadog/agent',
  'docker.io/newrelic/infrastructure',
  'docker.io/library/telegraf',
  'docker.io/grafana/promtail',
  'docker.io/grafana/alloy',
  'docker.io/grafana/agent',
  'docker.io/elastic/filebeat',
  'docker.elastic.co/beats/filebeat',
  'docker.elastic.co/beats/metricbeat',
  'docker.elastic.co/beats/elastic-agent',
  'docker.io/timberio/vector',
  'docker.io/fluent/fluent-bit',
  'docker.io/zabbix/zabbix-agent',
  'docker.io/zabbix/zabbix-agent2',
  'docker.io/nicolargo/glances',
  'docker.io/falcosecurity/falco',
  'docker.io/otel/opentelemetry-collector-contrib',
  'docker.io/signoz/signoz-otel-collector',
  'docker.io/henrygd/beszel-agent',
]);
