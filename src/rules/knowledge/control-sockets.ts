/**
 * Sockets whose owner controls containers, virtual machines or services of the host, with what they belong to. `/var/run` is
 * written as `/run`.
 * Source: each project's own documentation of its default socket.
 */
export const controlSockets: ReadonlyMap<string, string> = new Map([
  ['/run/containerd/containerd.sock', 'containerd'],
  ['/run/docker/containerd/containerd.sock', 'containerd'],
  ['/run/k3s/containerd/containerd.sock', 'k3s'],
  ['/run/crio/crio.sock', 'CRI-O'],
  ['/run/cri-dockerd.sock', 'cri-dockerd'],
  ['/run/podman/podman.sock', 'Podman'],
  ['/run/buildkit/buildkitd.sock', 'BuildKit'],
  ['/run/systemd/private', 'systemd'],
  ['/run/dbus/system_bus_socket', "the system's D-Bus"],
  ['/run/snapd.socket', 'snapd'],
  ['/run/libvirt/libvirt-sock', 'libvirt'],
  ['/run/incus/unix.socket', 'Incus'],
  ['/var/lib/incus/unix.socket', 'Incus'],
  ['/var/lib/lxd/unix.socket', 'LXD'],
  ['/var/snap/lxd/common/lxd/unix.socket', 'LXD'],
]);

/** The same below a user's runtime folder. Source: https://docs.podman.io/en/latest/markdown/podman-system-service.1.html */
export const userControlSockets: ReadonlyMap<string, string> = new Map([['podman/podman.sock', 'Podman']]);

/**
 * The runtime folder or the home of one user. An engine with its socket there has that user's rights and no more.
 * Source: https://docs.docker.com/engine/security/rootless/
 */
export const userFolder: RegExp = /^(?:(?:\/var)?\/run\/user\/[^/]+|\$XDG_RUNTIME_DIR|~)(?:\/|$)/;
/** The folders that hold `docker.sock` and its like; the root folder is a finding of its own. */
export const isSocketFolder: RegExp = /^\/(?:run|var|run\/docker|run\/containerd|run\/podman|run\/user\/\d+)$/;
