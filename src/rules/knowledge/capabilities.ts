/**
 * What a capability lets a process do to the host, in words for a message.
 * Source: https://man7.org/linux/man-pages/man7/capabilities.7.html
 */
export const escapingCapabilities: ReadonlyMap<string, string> = new Map([
  ['ALL', 'do everything that root on the host may do'],
  ['SYS_ADMIN', 'mount file systems and leave its container that way'],
  ['SYS_MODULE', "load code into the host's kernel"],
  ['SYS_RAWIO', "read and write the host's memory and disks directly"],
]);

/** Capabilities that reach beyond the container, but not to the whole host by themselves. */
export const dangerousCapabilities: ReadonlyMap<string, string> = new Map([
  ['NET_ADMIN', 'change addresses, routes and firewall rules of its network'],
  ['BPF', 'load programs into the kernel that see traffic and calls of others'],
  ['SYS_PTRACE', 'read and change the memory of processes that it sees'],
  ['SYS_BOOT', 'reboot the host'],
  ['SYS_TIME', "change the host's clock"],
  ['SYSLOG', "read the kernel's log and addresses"],
  ['PERFMON', 'watch other processes through performance counters'],
  ['DAC_READ_SEARCH', 'read files of the host by their inode, past all permissions'],
  ['SYS_NICE', 'take processor time from everything else on the host'],
  ['IPC_LOCK', "lock as much of the host's memory as it likes"],
  ['LEASE', 'hold up others that open the same file'],
  ['MAC_ADMIN', "change the host's mandatory access rules"],
  ['MAC_OVERRIDE', "pass over the host's mandatory access rules"],
  ['LINUX_IMMUTABLE', 'make files unchangeable, for root too'],
]);

/**
 * Images that a capability belongs to, by full name: their own documentation says to add it. `NET_ADMIN` is what VPN
 * clients, DHCP servers and firewalls work with; monitors read what processes do with `SYS_PTRACE`; databases bind memory
 * to processors; secret stores keep theirs from disk.
 */
const purposes: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'NET_ADMIN',
    new Set([
      'docker.io/linuxserver/wireguard',
      'lscr.io/linuxserver/wireguard',
      'ghcr.io/linuxserver/wireguard',
      'ghcr.io/wg-easy/wg-easy',
      'docker.io/weejewel/wg-easy',
      'docker.io/masipcat/wireguard-go',
      'docker.io/tailscale/tailscale',
      'ghcr.io/tailscale/tailscale',
      'docker.io/qmcgaw/gluetun',
      'ghcr.io/qdm12/gluetun',
      'docker.io/pihole/pihole',
      'ghcr.io/pi-hole/pihole',
      'docker.io/zerotier/zerotier',
      'docker.io/netbirdio/netbird',
      'docker.io/kylemanna/openvpn',
      'docker.io/crazymax/fail2ban',
      'docker.io/linuxserver/fail2ban',
      'lscr.io/linuxserver/fail2ban',
    ]),
  ],
  // https://learn.netdata.cloud/docs/netdata-agent/installation/docker
  ['SYS_PTRACE', new Set(['docker.io/netdata/netdata', 'ghcr.io/netdata/netdata'])],
  ['IPC_LOCK', new Set(['docker.io/hashicorp/vault', 'docker.io/library/vault', 'docker.io/openbao/openbao'])],
  ['SYS_NICE', new Set(['docker.io/library/mysql', 'docker.io/library/mariadb', 'docker.io/percona/percona-server'])],
]);

/** Whether an image, by full name, is made for a capability. */
export function isPurpose(image: string, capability: string): boolean {
  return purposes.get(capability)?.has(image) ?? false;
}

/** `cap_net_admin` and `NET_ADMIN` are the same to the engine. */
export function capabilityName(text: string): string {
  return text.toUpperCase().replace(/^CAP_/, '');
}
