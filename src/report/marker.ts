import { shortHash } from '../hash.ts';

/** What one of our texts on a pull request says about itself, for later runs. Hashes only. */
export interface Marker {
  readonly kind: 'comment' | 'summary' | 'review';
  /** The audited commit. */
  readonly sha: string;
  readonly fingerprints: readonly string[];
}

/**
 * Signs a body with a marker on its last line. The marker carries a hash of the body above it, since all workflows of a
 * repository share one identity, and another one's comment may echo any text.
 */
export function signed(body: string, { kind, sha, fingerprints }: Marker): string {
  const content = [kind, sha, fingerprints.join(',')].join(' ');
  return `${body}\n\n<!-- docker-auditor ${content} ${shortHash(`${content}\n${body}`)} -->`;
}

/** Reads the marker of a body; `undefined` where there is none on the last line, or where it does not fit the body. */
export function readMarker(text: string): Marker | undefined {
  // GitHub may store a body with CRLF.
  const end = text.replaceAll('\r\n', '\n').trimEnd();
  const match =
    /\n\n<!-- docker-auditor (comment|summary|review) ([0-9a-f]{40}) ([0-9a-f.,]*) ([0-9a-f]{20}) -->$/.exec(
      end.slice(Math.max(0, end.lastIndexOf('\n') - 1)),
    );
  if (match === null) return undefined;
  const [, kind, sha = '', fingerprints = '', hash] = match;
  const body = end.slice(0, end.length - match[0].length);
  if (shortHash(`${[kind, sha, fingerprints].join(' ')}\n${body}`) !== hash) return undefined;
  if (kind !== 'comment' && kind !== 'summary' && kind !== 'review') return undefined;
  return { kind, sha, fingerprints: fingerprints === '' ? [] : fingerprints.split(',') };
}

/**
 * Whether a text that stands says the same as one that would be written now. The commit in links and marker is left out
 * of account: a push that changes nothing in a comment is no reason to edit it.
 */
export function saysTheSame(standing: string, wanted: string): boolean {
  return neutral(standing) === neutral(wanted);
}

function neutral(text: string): string {
  const marker = readMarker(text);
  const body = withoutMarker(text.replaceAll('\r\n', '\n'));
  return marker === undefined ? text : body.replaceAll(marker.sha, 'HEAD').replaceAll(marker.sha.slice(0, 7), 'HEAD');
}

/** The text above a marker. */
export function withoutMarker(text: string): string {
  const end = text.lastIndexOf('\n\n<!-- docker-auditor ');
  return end === -1 ? text : text.slice(0, end);
}
