// Written by `npm run generate` from the files in this folder.
import type { Rule } from '../types.ts';
import { rule as notAudited } from './audit/not-audited.ts';
import { rule as dockerSocketMount } from './mounts/docker-socket-mount.ts';
import { rule as networkModeHostDiscardsPorts } from './network/network-mode-host-discards-ports.ts';
import { rule as networkModeHost } from './network/network-mode-host.ts';
import { rule as networkModeInheritsHost } from './network/network-mode-inherits-host.ts';
import { rule as portBindAllInterfaces } from './network/port-bind-all-interfaces.ts';
import { rule as portBindDefaultWildcard } from './network/port-bind-default-wildcard.ts';
import { rule as portBindVariableUnset } from './network/port-bind-variable-unset.ts';
import { rule as portSensitiveServiceExposed } from './network/port-sensitive-service-exposed.ts';
import { rule as privileged } from './privilege/privileged.ts';
import { rule as secretInEnvironment } from './secrets/secret-in-environment.ts';
import { rule as weakDefaultCredential } from './secrets/weak-default-credential.ts';
import { rule as invalidComposeFile } from './structure/invalid-compose-file.ts';
import { rule as unresolvedReference } from './structure/unresolved-reference.ts';
import { rule as imageMutableTag } from './supply-chain/image-mutable-tag.ts';
import { rule as includeRemote } from './supply-chain/include-remote.ts';

/** Every rule, by group and name. */
export const rules: readonly Rule[] = [
  notAudited,
  dockerSocketMount,
  networkModeHostDiscardsPorts,
  networkModeHost,
  networkModeInheritsHost,
  portBindAllInterfaces,
  portBindDefaultWildcard,
  portBindVariableUnset,
  portSensitiveServiceExposed,
  privileged,
  secretInEnvironment,
  weakDefaultCredential,
  invalidComposeFile,
  unresolvedReference,
  imageMutableTag,
  includeRemote,
];
