// Written by `npm run generate` from the files in this folder.
import type { Rule } from '../types.ts';
import { rule as hiddenUnicode } from './audit/hidden-unicode.ts';
import { rule as notAudited } from './audit/not-audited.ts';
import { rule as suppressionWithoutReason } from './audit/suppression-without-reason.ts';
import { rule as untrustedSuppression } from './audit/untrusted-suppression.ts';
import { rule as unusedSuppression } from './audit/unused-suppression.ts';
import { rule as configOrSecretFromHostSensitiveFile } from './mounts/config-or-secret-from-host-sensitive-file.ts';
import { rule as dockerApiTcpPlaintext } from './mounts/docker-api-tcp-plaintext.ts';
import { rule as dockerSocketMount } from './mounts/docker-socket-mount.ts';
import { rule as dockerSocketNpipe } from './mounts/docker-socket-npipe.ts';
import { rule as dockerSocketParentDir } from './mounts/docker-socket-parent-dir.ts';
import { rule as dockerSocketProxyMisuse } from './mounts/docker-socket-proxy-misuse.ts';
import { rule as dockerSocketUseApiSocket } from './mounts/docker-socket-use-api-socket.ts';
import { rule as mountAgentSocket } from './mounts/mount-agent-socket.ts';
import { rule as mountCredentialDir } from './mounts/mount-credential-dir.ts';
import { rule as mountHostRoot } from './mounts/mount-host-root.ts';
import { rule as mountPropagationShared } from './mounts/mount-propagation-shared.ts';
import { rule as mountSelinuxRelabelSystem } from './mounts/mount-selinux-relabel-system.ts';
import { rule as mountSensitiveHostPathRo } from './mounts/mount-sensitive-host-path-ro.ts';
import { rule as mountSensitiveHostPathRw } from './mounts/mount-sensitive-host-path-rw.ts';
import { rule as mountTimezoneWritable } from './mounts/mount-timezone-writable.ts';
import { rule as rootFilesystemWritable } from './mounts/root-filesystem-writable.ts';
import { rule as runtimeControlSocketMount } from './mounts/runtime-control-socket-mount.ts';
import { rule as sharedVolumeBetweenServices } from './mounts/shared-volume-between-services.ts';
import { rule as tmpfsWeakened } from './mounts/tmpfs-weakened.ts';
import { rule as volumeDriverOptsCredential } from './mounts/volume-driver-opts-credential.ts';
import { rule as volumesFromUnmanaged } from './mounts/volumes-from-unmanaged.ts';
import { rule as extraHostsHostGateway } from './network/extra-hosts-host-gateway.ts';
import { rule as networkDefaultBridge } from './network/network-default-bridge.ts';
import { rule as networkGatewayUnprotected } from './network/network-gateway-unprotected.ts';
import { rule as networkMacvlanIpvlan } from './network/network-macvlan-ipvlan.ts';
import { rule as networkModeHostConflict } from './network/network-mode-host-conflict.ts';
import { rule as networkModeHostDiscardsPorts } from './network/network-mode-host-discards-ports.ts';
import { rule as networkModeHostViaExternalNetwork } from './network/network-mode-host-via-external-network.ts';
import { rule as networkModeHost } from './network/network-mode-host.ts';
import { rule as networkModeInheritsHost } from './network/network-mode-inherits-host.ts';
import { rule as networkNoSegmentation } from './network/network-no-segmentation.ts';
import { rule as portAdminUiExposed } from './network/port-admin-ui-exposed.ts';
import { rule as portBindAllInterfaces } from './network/port-bind-all-interfaces.ts';
import { rule as portBindDefaultWildcard } from './network/port-bind-default-wildcard.ts';
import { rule as portBindVariableUnset } from './network/port-bind-variable-unset.ts';
import { rule as portDockerApiPublished } from './network/port-docker-api-published.ts';
import { rule as portDuplicatePublished } from './network/port-duplicate-published.ts';
import { rule as portEphemeralPublished } from './network/port-ephemeral-published.ts';
import { rule as portPrivilegedHost } from './network/port-privileged-host.ts';
import { rule as portRangeWide } from './network/port-range-wide.ts';
import { rule as portSensitiveServiceExposed } from './network/port-sensitive-service-exposed.ts';
import { rule as portSensitiveServiceNoAuth } from './network/port-sensitive-service-no-auth.ts';
import { rule as apparmorUnconfined } from './privilege/apparmor-unconfined.ts';
import { rule as capAddDangerous } from './privilege/cap-add-dangerous.ts';
import { rule as capAddHostEscape } from './privilege/cap-add-host-escape.ts';
import { rule as capDropAllMissing } from './privilege/cap-drop-all-missing.ts';
import { rule as cgroupHost } from './privilege/cgroup-host.ts';
import { rule as cgroupParentSet } from './privilege/cgroup-parent-set.ts';
import { rule as deviceAll } from './privilege/device-all.ts';
import { rule as deviceBlockOrMemory } from './privilege/device-block-or-memory.ts';
import { rule as deviceCgroupRulesWildcard } from './privilege/device-cgroup-rules-wildcard.ts';
import { rule as deviceSensitive } from './privilege/device-sensitive.ts';
import { rule as gpusAll } from './privilege/gpus-all.ts';
import { rule as groupAddPrivileged } from './privilege/group-add-privileged.ts';
import { rule as ipcHost } from './privilege/ipc-host.ts';
import { rule as lifecycleHookPrivileged } from './privilege/lifecycle-hook-privileged.ts';
import { rule as lifecycleHookRoot } from './privilege/lifecycle-hook-root.ts';
import { rule as namespaceJoinExternalContainer } from './privilege/namespace-join-external-container.ts';
import { rule as noNewPrivilegesDisabled } from './privilege/no-new-privileges-disabled.ts';
import { rule as noNewPrivilegesMissing } from './privilege/no-new-privileges-missing.ts';
import { rule as oomKillDisabled } from './privilege/oom-kill-disabled.ts';
import { rule as pidHost } from './privilege/pid-host.ts';
import { rule as privilegedNamespaceCombo } from './privilege/privileged-namespace-combo.ts';
import { rule as privileged } from './privilege/privileged.ts';
import { rule as seccompUnconfined } from './privilege/seccomp-unconfined.ts';
import { rule as selinuxLabelDisabled } from './privilege/selinux-label-disabled.ts';
import { rule as systempathsUnconfined } from './privilege/systempaths-unconfined.ts';
import { rule as userNotSet } from './privilege/user-not-set.ts';
import { rule as userRootExplicit } from './privilege/user-root-explicit.ts';
import { rule as usernsModeHost } from './privilege/userns-mode-host.ts';
import { rule as utsHost } from './privilege/uts-host.ts';
import { rule as writableCgroups } from './privilege/writable-cgroups.ts';
import { rule as cpuLimitMissing } from './resources/cpu-limit-missing.ts';
import { rule as healthcheckDisabled } from './resources/healthcheck-disabled.ts';
import { rule as healthcheckMissing } from './resources/healthcheck-missing.ts';
import { rule as loggingDisabled } from './resources/logging-disabled.ts';
import { rule as loggingUnbounded } from './resources/logging-unbounded.ts';
import { rule as memoryLimitMissing } from './resources/memory-limit-missing.ts';
import { rule as pidsLimitMissing } from './resources/pids-limit-missing.ts';
import { rule as restartUnbounded } from './resources/restart-unbounded.ts';
import { rule as sysctlSensitive } from './resources/sysctl-sensitive.ts';
import { rule as ulimitUnlimited } from './resources/ulimit-unlimited.ts';
import { rule as authDisabled } from './secrets/auth-disabled.ts';
import { rule as envCredentialPassthrough } from './secrets/env-credential-passthrough.ts';
import { rule as secretFileTracked } from './secrets/secret-file-tracked.ts';
import { rule as secretInBuildArgs } from './secrets/secret-in-build-args.ts';
import { rule as secretInCommand } from './secrets/secret-in-command.ts';
import { rule as secretInConfigContent } from './secrets/secret-in-config-content.ts';
import { rule as secretInConnectionString } from './secrets/secret-in-connection-string.ts';
import { rule as secretInEnvironment } from './secrets/secret-in-environment.ts';
import { rule as secretInInterpolationDefault } from './secrets/secret-in-interpolation-default.ts';
import { rule as secretValuePattern } from './secrets/secret-value-pattern.ts';
import { rule as weakDefaultCredential } from './secrets/weak-default-credential.ts';
import { rule as containerNameConflict } from './structure/container-name-conflict.ts';
import { rule as invalidComposeFile } from './structure/invalid-compose-file.ts';
import { rule as overrideRemovesHardening } from './structure/override-removes-hardening.ts';
import { rule as swarmIgnoredHardening } from './structure/swarm-ignored-hardening.ts';
import { rule as unresolvedReference } from './structure/unresolved-reference.ts';
import { rule as buildContextHostPath } from './supply-chain/build-context-host-path.ts';
import { rule as buildInlineRemoteExec } from './supply-chain/build-inline-remote-exec.ts';
import { rule as buildInsecureEntitlement } from './supply-chain/build-insecure-entitlement.ts';
import { rule as buildRemoteMutableRef } from './supply-chain/build-remote-mutable-ref.ts';
import { rule as buildSshForwarded } from './supply-chain/build-ssh-forwarded.ts';
import { rule as imageMutableTag } from './supply-chain/image-mutable-tag.ts';
import { rule as imageNoDigest } from './supply-chain/image-no-digest.ts';
import { rule as imageUntrustedVariable } from './supply-chain/image-untrusted-variable.ts';
import { rule as includeRemote } from './supply-chain/include-remote.ts';
import { rule as modelMutableRef } from './supply-chain/model-mutable-ref.ts';
import { rule as providerHostExec } from './supply-chain/provider-host-exec.ts';

/** Every rule, by group and name. */
export const rules: readonly Rule[] = [
  hiddenUnicode,
  notAudited,
  suppressionWithoutReason,
  untrustedSuppression,
  unusedSuppression,
  configOrSecretFromHostSensitiveFile,
  dockerApiTcpPlaintext,
  dockerSocketMount,
  dockerSocketNpipe,
  dockerSocketParentDir,
  dockerSocketProxyMisuse,
  dockerSocketUseApiSocket,
  mountAgentSocket,
  mountCredentialDir,
  mountHostRoot,
  mountPropagationShared,
  mountSelinuxRelabelSystem,
  mountSensitiveHostPathRo,
  mountSensitiveHostPathRw,
  mountTimezoneWritable,
  rootFilesystemWritable,
  runtimeControlSocketMount,
  sharedVolumeBetweenServices,
  tmpfsWeakened,
  volumeDriverOptsCredential,
  volumesFromUnmanaged,
  extraHostsHostGateway,
  networkDefaultBridge,
  networkGatewayUnprotected,
  networkMacvlanIpvlan,
  networkModeHostConflict,
  networkModeHostDiscardsPorts,
  networkModeHostViaExternalNetwork,
  networkModeHost,
  networkModeInheritsHost,
  networkNoSegmentation,
  portAdminUiExposed,
  portBindAllInterfaces,
  portBindDefaultWildcard,
  portBindVariableUnset,
  portDockerApiPublished,
  portDuplicatePublished,
  portEphemeralPublished,
  portPrivilegedHost,
  portRangeWide,
  portSensitiveServiceExposed,
  portSensitiveServiceNoAuth,
  apparmorUnconfined,
  capAddDangerous,
  capAddHostEscape,
  capDropAllMissing,
  cgroupHost,
  cgroupParentSet,
  deviceAll,
  deviceBlockOrMemory,
  deviceCgroupRulesWildcard,
  deviceSensitive,
  gpusAll,
  groupAddPrivileged,
  ipcHost,
  lifecycleHookPrivileged,
  lifecycleHookRoot,
  namespaceJoinExternalContainer,
  noNewPrivilegesDisabled,
  noNewPrivilegesMissing,
  oomKillDisabled,
  pidHost,
  privilegedNamespaceCombo,
  privileged,
  seccompUnconfined,
  selinuxLabelDisabled,
  systempathsUnconfined,
  userNotSet,
  userRootExplicit,
  usernsModeHost,
  utsHost,
  writableCgroups,
  cpuLimitMissing,
  healthcheckDisabled,
  healthcheckMissing,
  loggingDisabled,
  loggingUnbounded,
  memoryLimitMissing,
  pidsLimitMissing,
  restartUnbounded,
  sysctlSensitive,
  ulimitUnlimited,
  authDisabled,
  envCredentialPassthrough,
  secretFileTracked,
  secretInBuildArgs,
  secretInCommand,
  secretInConfigContent,
  secretInConnectionString,
  secretInEnvironment,
  secretInInterpolationDefault,
  secretValuePattern,
  weakDefaultCredential,
  containerNameConflict,
  invalidComposeFile,
  overrideRemovesHardening,
  swarmIgnoredHardening,
  unresolvedReference,
  buildContextHostPath,
  buildInlineRemoteExec,
  buildInsecureEntitlement,
  buildRemoteMutableRef,
  buildSshForwarded,
  imageMutableTag,
  imageNoDigest,
  imageUntrustedVariable,
  includeRemote,
  modelMutableRef,
  providerHostExec,
];
