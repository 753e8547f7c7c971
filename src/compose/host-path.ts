import type { ModelScalar } from '../types.ts';
import { vanishes } from '../vanishing-variable.ts';
import { type WrittenText, writtenText } from './written-text.ts';

/** The host path that a scalar names, as `VolumeMount.hostPath` has it. */
export function hostPathOf(scalar: ModelScalar): string {
  return normalisedPath(shown(scalar).text, scalar.folder);
}

/**
 * The scalar's text, in which a variable without value stays in sight as `$NAME` unless it only hides another path; the
 * shell's own `$HOME` and `$PWD` are what they always are.
 */
export function shown(scalar: ModelScalar): WrittenText {
  return writtenText(scalar, (used) => {
    const { variable, form, source, result } = used;
    if ((source !== 'unset' && source !== 'required') || form === 'replacement') return result;
    if (variable === 'HOME') return '~';
    if (variable === 'PWD') return '.';
    return vanishes(scalar, used) ? '' : `$${variable}`;
  });
}

/**
 * `.` and `..` are worked out; a relative path becomes relative to the repository's root. Compose joins what follows `~`
 * to the home folder, so that `~data` lies in it.
 * Source: https://github.com/compose-spec/compose-go/blob/main/paths/home.go
 */
export function normalisedPath(path: string, folder: string): string {
  if (/^(?:\\\\|[a-zA-Z]:)/.test(path)) return path;
  if (path.startsWith('~')) return joined(`~/${path.slice(1)}`);
  if (path.startsWith('$')) return joined(path);
  return path.startsWith('/') ? `/${joined(path, true)}` : joined(`${folder}/${path}`) || '.';
}

/** A path in the container as Compose cleans it: without `.`, `..` and a slash at the end. */
export function cleanTarget(target: string): string {
  return target.startsWith('/') ? `/${joined(target, true)}` : joined(target) || '.';
}

function joined(path: string, absolute = false): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    const previous = parts.at(-1);
    const climbs = part === '..' && previous !== undefined && previous !== '..' && !/^[~$]/.test(previous);
    if (climbs) parts.pop();
    else if (part !== '..' || !absolute) parts.push(part);
  }
  return parts.join('/');
}
