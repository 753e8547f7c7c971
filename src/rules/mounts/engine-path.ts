import { isCredentialPath } from '../knowledge/credential-paths.ts';

/** Of Linux, or of a Windows drive. */
export const isDisk: RegExp = /^(?:\/|[a-zA-Z]:[/\\]?)$/;

/** A host path as the engine sees it, with `/var/run` written as `/run`: on Linux it is a link to it. */
export function enginePath(path: string): string {
  return withoutClimbing(path).replace(/^\/var\/run(?=\/|$)/, '/run');
}

/**
 * Where a path leads that starts with `..`, `~/..` or `$NAME/..`. A home folder lies in `/home`. Where the repository lies
 * nobody knows, nor what a variable without value names: one folder up are its neighbours, or the home that it is cloned
 * into; two folders up is the root of the disk for one in `/srv`, three for one in a home folder, and `..` stays there.
 */
function withoutClimbing(path: string): string {
  const parts = path.split('/');
  const fromHome = parts[0] === '~';
  const start = /^[~$]/.test(path) ? 1 : 0;
  const end = parts.findIndex((part, index) => index >= start && part !== '..');
  const steps = (end === -1 ? parts.length : end) - start;
  const rest = parts.slice(start + steps).join('/');
  if (steps === 0) return path;
  if (fromHome) return steps === 1 ? `/home${rest && `/${rest}`}` : `/${rest}`;
  if (rest !== '' && isCredentialPath(`~/${rest}`)) return `~/${rest}`;
  return steps > 2 || (steps === 2 && rest !== '') ? `/${rest}` : path;
}
