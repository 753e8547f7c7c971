import type { Swallow } from '../types.ts';

const portFindings = [
  'port-bind-all-interfaces',
  'port-bind-default-wildcard',
  'port-bind-variable-unset',
  'port-ephemeral-published',
] as const;

/** A wide range is one entry too: what stands in it weighs more than how wide it is. */
const rangeFindings = [...portFindings, 'port-range-wide'] as const;

/** The finding on the left makes those on the right superfluous: one problem, one finding. */
export const swallows: readonly Swallow[] = [
  {
    finding: 'privileged',
    where: 'service',
    swallows: [
      'cap-add-host-escape',
      'cap-add-dangerous',
      'seccomp-unconfined',
      'apparmor-unconfined',
      'selinux-label-disabled',
      'systempaths-unconfined',
      'device-all',
      'device-block-or-memory',
      'no-new-privileges-missing',
      'cap-drop-all-missing',
    ],
  },
  { finding: 'privileged-namespace-combo', where: 'service', swallows: ['pid-host', 'network-mode-host'] },
  // The ports of a service in host mode are dead.
  { finding: 'network-mode-host', where: 'service', swallows: [...portFindings, 'port-sensitive-service-exposed'] },
  { finding: 'network-mode-host-discards-ports', where: 'service', swallows: ['network-mode-host'] },
  {
    finding: 'port-sensitive-service-no-auth',
    where: 'entry',
    swallows: [...rangeFindings, 'port-sensitive-service-exposed', 'port-admin-ui-exposed'],
  },
  { finding: 'port-sensitive-service-exposed', where: 'entry', swallows: [...rangeFindings, 'port-admin-ui-exposed'] },
  {
    finding: 'port-docker-api-published',
    where: 'entry',
    swallows: [...rangeFindings, 'port-sensitive-service-exposed'],
  },
  { finding: 'port-admin-ui-exposed', where: 'entry', swallows: rangeFindings },
  // Loopback is no answer to a range that a media server needs; which ports it uses is.
  { finding: 'port-range-wide', where: 'entry', swallows: portFindings },
  {
    finding: 'mount-host-root',
    where: 'entry',
    swallows: [
      'docker-socket-parent-dir',
      'mount-sensitive-host-path-rw',
      'mount-sensitive-host-path-ro',
      'mount-credential-dir',
    ],
  },
  // A proxy that lets writes through is the socket; switching them off makes the mount what it should be.
  { finding: 'docker-socket-proxy-misuse', where: 'service', swallows: ['docker-socket-mount'] },
  {
    finding: 'docker-socket-mount',
    where: 'entry',
    swallows: ['runtime-control-socket-mount', 'mount-sensitive-host-path-rw', 'mount-sensitive-host-path-ro'],
  },
  {
    finding: 'weak-default-credential',
    where: 'entry',
    swallows: ['secret-in-environment', 'secret-in-interpolation-default'],
  },
  { finding: 'secret-in-interpolation-default', where: 'entry', swallows: ['secret-in-environment'] },
  { finding: 'secret-value-pattern', where: 'entry', swallows: ['secret-in-environment'] },
  {
    finding: 'secret-in-connection-string',
    where: 'entry',
    swallows: ['secret-in-environment', 'weak-default-credential'],
  },
  // What matters most of a token in a build is that it stays in the image.
  { finding: 'secret-in-build-args', where: 'entry', swallows: ['secret-value-pattern'] },
  // What an override takes away is not only missing; what it puts in the place has a rule of its own.
  {
    finding: 'override-removes-hardening',
    where: 'entry',
    swallows: [
      'no-new-privileges-missing',
      'cap-drop-all-missing',
      'root-filesystem-writable',
      'user-not-set',
      'memory-limit-missing',
      'pids-limit-missing',
    ],
  },
  { finding: 'no-new-privileges-disabled', where: 'entry', swallows: ['override-removes-hardening'] },
  { finding: 'user-root-explicit', where: 'entry', swallows: ['override-removes-hardening'] },
];
