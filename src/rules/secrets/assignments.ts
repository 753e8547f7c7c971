import type { Span } from '../../types.ts';
import { isCredentialName, strengthOf } from '../knowledge/credential-names.ts';
import { passwordStatements } from '../knowledge/password-statements.ts';
import { findTokens } from '../knowledge/token-formats.ts';
import { connectionPasswords } from './connection-strings.ts';
import { blank } from './scalars.ts';

/** A credential in a text of any format. */
export interface TextCredential {
  readonly span: Span;
  readonly value: string;
  /** What it is, in our own words or the text's name for it. */
  readonly kind: { readonly words: string } | { readonly name: string };
}

/** `password: hunter2`, `password = "hunter2"`, `"password": "hunter2"`, `<password>hunter2</password>`. */
const assignment =
  /(?<![\w.-])["']?([A-Za-z_][\w.-]{1,60})["']?[ \t]{0,8}(?:[:=]|=>|:=)[ \t]{0,8}(?:"([^"\r\n]{1,300})"|'([^'\r\n]{1,300})'|([^\s"',;#(){}[\]<>]{1,300}))/dg;
const element = /<([A-Za-z_][\w.-]{1,60})>([^<>\r\n]{1,300})<\//dg;

/** A variable, a template's placeholder, a call, a tag, or code that reads the value from somewhere. */
const reference = /[$`(]|\{\{|^[!%]|^(?:process\.env|os\.environ|env|self|this|config|settings)[.[]/;

/**
 * Credentials in the text of a configuration or secret file: tokens, passwords in addresses, values under a credential's
 * name, and what a statement makes a password. Each stretch of the text is reported once. What everybody knows, and what names a variable or a
 * template's placeholder, is passed over.
 *
 * @param text with Compose's variables blanked out
 */
export function textCredentials(text: string): readonly TextCredential[] {
  const found: TextCredential[] = findTokens(text).map(({ name, span, token }) => ({
    span,
    value: token,
    kind: { words: name },
  }));
  for (const { span, password, strength } of connectionPasswords(text)) {
    if (strength === 'secret') found.push({ span, value: password, kind: { words: 'password in an address' } });
  }
  for (const match of [...text.matchAll(assignment), ...text.matchAll(element)]) {
    const name = match[1] ?? '';
    // In SQL, psql puts a variable's value in the place of `:'name'`.
    if (isCredentialName(name) && !/^\S+\s+:['"]/.test(match[0])) found.push(...literal(match, 2, { name }));
  }
  for (const { pattern, kind } of passwordStatements) {
    for (const match of text.matchAll(pattern)) found.push(...literal(match, 1, kind));
  }
  return withoutOverlaps(found);
}

/** What a group of a match holds, from the first one that may, unless it is no secret. */
function literal(match: RegExpExecArray, first: number, kind: TextCredential['kind']): readonly TextCredential[] {
  const index = match.findIndex((group, at) => at >= first && group !== undefined);
  const [start, end] = match.indices?.[index] ?? [];
  const value = match[index] ?? '';
  if (start === undefined || end === undefined || value.includes(blank) || reference.test(value)) return [];
  const strength = strengthOf(value, 'name' in kind ? kind.name : undefined);
  return strength === 'secret' ? [{ span: { start, end }, value, kind }] : [];
}

/** Where several start at once, the first of them says best what it is. */
function withoutOverlaps(found: readonly TextCredential[]): readonly TextCredential[] {
  let end = 0;
  return found
    .toSorted((one, other) => one.span.start - other.span.start)
    .filter(({ span }) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}
