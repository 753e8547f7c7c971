/**
 * Images whose purpose needs the host's network, by full name, with that purpose in words for a message. Host mode is
 * then still worth knowing of, but not a mistake.
 * Source: each project's own compose example or installation page.
 */
export const hostNetworkImages: ReadonlyMap<string, string> = new Map([
  ['docker.io/prom/node-exporter', "reads the host's own network statistics"],
  ['quay.io/prometheus/node-exporter', "reads the host's own network statistics"],
  ['docker.io/netdata/netdata', "reads the host's own network statistics"],
  ['docker.io/homeassistant/home-assistant', 'discovers devices by multicast'],
  ['ghcr.io/home-assistant/home-assistant', 'discovers devices by multicast'],
  ['docker.io/homebridge/homebridge', 'discovers devices by multicast'],
  ['docker.io/oznu/homebridge', 'discovers devices by multicast'],
  ['docker.io/esphome/esphome', 'discovers devices by multicast'],
  ['ghcr.io/esphome/esphome', 'discovers devices by multicast'],
  ['ghcr.io/home-assistant-libs/python-matter-server', 'discovers devices by multicast'],
  ['ghcr.io/matter-js/python-matter-server', 'discovers devices by multicast'],
  ['docker.io/koenkk/zigbee2mqtt', 'discovers devices by multicast'],
  ['docker.io/plexinc/pms-docker', 'finds its players by multicast'],
  ['docker.io/linuxserver/plex', 'finds its players by multicast'],
  ['lscr.io/linuxserver/plex', 'finds its players by multicast'],
  ['ghcr.io/linuxserver/plex', 'finds its players by multicast'],
  ['docker.io/flungo/avahi', 'answers multicast DNS'],
  ['docker.io/networkboot/dhcpd', 'answers DHCP broadcasts'],
  // Where they hand out addresses, too: https://docs.pi-hole.net/docker/dhcp/
  ['docker.io/pihole/pihole', 'can be the DHCP server of its network'],
  ['ghcr.io/pi-hole/pihole', 'can be the DHCP server of its network'],
  ['docker.io/adguard/adguardhome', 'can be the DHCP server of its network'],
  ['docker.io/tailscale/tailscale', "changes the host's routes for a VPN"],
  ['ghcr.io/tailscale/tailscale', "changes the host's routes for a VPN"],
  ['docker.io/linuxserver/wireguard', "changes the host's routes for a VPN"],
  ['lscr.io/linuxserver/wireguard', "changes the host's routes for a VPN"],
  ['docker.io/zerotier/zerotier', "changes the host's routes for a VPN"],
  ['docker.io/netbirdio/netbird', "changes the host's routes for a VPN"],
  ['docker.io/osixia/keepalived', "moves the host's addresses between machines"],
  ['docker.io/crazymax/fail2ban', "changes the host's firewall"],
  ['docker.io/linuxserver/fail2ban', "changes the host's firewall"],
  ['lscr.io/linuxserver/fail2ban', "changes the host's firewall"],
]);
