import type { Span } from '../../types.ts';
import { strengthOf } from '../knowledge/credential-names.ts';
import { findTokens } from '../knowledge/token-formats.ts';
import { blank } from './scalars.ts';

/** A password that stands in the address of a service. */
export interface ConnectionPassword {
  /** Offsets into the text that was searched. */
  readonly span: Span;
  readonly password: string;
  readonly user: string;
  readonly host: string;
  readonly strength: 'weak' | 'secret';
}

/** `scheme://user:password@host`. Go's MySQL driver writes the host as `tcp(host:3306)`. */
const address =
  /(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]{1,30}:\/\/([^\s:@/?#'"<>\\]{0,100}):([^\s@/?#'"<>\\]{1,200})@(?:tcp\()?([\w.\uFFFF-]{0,100})/dg;

/** `jdbc:mysql://db/app?user=app&password=hunter2`. */
const parameter = /[?&](?:password|pwd)=([^&;\s'"]{1,200})/dgi;

/** `Server=db;User Id=sa;Password=hunter2` and libpq's `host=db password=hunter2`. */
const keyword = /(?:^|[;\s"'=])(?:password|pwd)=([^;\s'"]{1,200})/dgi;
const keywordHost = /(?:^|[;\s"'=])(?:server|data source|host|hostname)=(?:tcp:)?([\w.\uFFFF-]{1,100})/i;

/** @param text with variables blanked out */
export function connectionPasswords(text: string): readonly ConnectionPassword[] {
  return addressPasswordPlaces(text).flatMap((place) => {
    const { password, user } = place;
    // A `$$` may be a dollar sign or a variable of the container's shell.
    if (password.includes(blank) || password.includes('$')) return [];
    const strength = password === user ? 'weak' : strengthOf(password);
    // A provider's token is found as such, wherever it stands.
    return strength !== 'none' && findTokens(password).length === 0 ? { ...place, strength } : [];
  });
}

/** Where the addresses of a text have their passwords, whatever stands there. */
export function addressPasswordPlaces(text: string): readonly Omit<ConnectionPassword, 'strength'>[] {
  const found: Omit<ConnectionPassword, 'strength'>[] = [];
  const add = (span: Span | undefined, user: string, host: string): void => {
    if (span !== undefined) found.push({ span, password: text.slice(span.start, span.end), user, host });
  };
  if (text.includes('://')) {
    for (const match of text.matchAll(address)) add(group(match, 2), match[1] ?? '', match[3] ?? '');
    const host = /:\/\/([\w.\uFFFF-]{1,100})/.exec(text)?.[1];
    if (host !== undefined) for (const match of text.matchAll(parameter)) add(group(match, 1), '', host);
  }
  if (/(?:password|pwd)=/i.test(text)) {
    const host = keywordHost.exec(text)?.[1];
    if (host !== undefined) for (const match of text.matchAll(keyword)) add(group(match, 1), '', host);
  }
  return found;
}

function group(match: RegExpExecArray, index: number): Span | undefined {
  const [start, end] = match.indices?.[index] ?? [];
  return start === undefined || end === undefined ? undefined : { start, end };
}
