/** A path that a compose file gives, seen from the repository's root. */
export type Reference =
  | { readonly kind: 'inside'; readonly path: string }
  | { readonly kind: 'outside' }
  | { readonly kind: 'remote' };

/** What Compose hands to a remote loader: git addresses, OCI artifacts, and anything else with a scheme. */
const remotePattern = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)/i;

/** `folder` and the result are relative to the repository's root; '' is the root. */
export function referenceTo(reference: string, folder: string): Reference {
  if (remotePattern.test(reference)) return { kind: 'remote' };
  if (/^(?:[/~\\]|[a-zA-Z]:)/.test(reference)) return { kind: 'outside' };
  const parts: string[] = [];
  for (const part of [...folder.split('/'), ...reference.split('/')]) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return { kind: 'outside' };
  }
  return { kind: 'inside', path: parts.join('/') };
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
